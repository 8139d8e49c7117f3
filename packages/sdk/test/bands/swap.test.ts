import { parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import { InsufficientLiquidityError } from '../../src/bands/index.js'
import {
  DeadlinePassedError,
  InvalidParameterError,
  SlippageExceededError,
  ZeroAmountError,
} from '../../src/index.js'
import { countingClient, rejection, useDevnet } from '../utils/devnet.js'
import { arbitrage, enterSoftLiquidation, movePrice, openLoan } from './scenes.js'

const market = 'WETH'
const amount = parseEther('1000')

/** Alice's loan with the oracle price in the middle of its bands, not yet traded. */
async function setScene(devnet: Parameters<typeof openLoan>[0]) {
  await openLoan(devnet)
  await movePrice(devnet, parseEther('2200'))
  return devnet.client('keeper').bands
}

describe('quoteSwap, swap', () => {
  const context = useDevnet()

  test('default: the swap does what was quoted', async () => {
    const bands = await setScene(context.devnet)
    const quote = await bands.quoteSwap({ market, direction: 'pump', amount })
    const outcome = await bands.swap({ market, direction: 'pump', amount })
    expect(outcome).toMatchObject({
      amountIn: amount,
      activeBandBefore: quote.activeBand,
      activeBandAfter: quote.activeBandAfter,
    })
    // Base price and bands moved by the interest of a few seconds.
    expect(Number(outcome.amountOut) / Number(quote.amountOut)).toBeCloseTo(1, 6)
    expect(outcome.fee).toBeGreaterThan(0n)
  })

  test('behaviour: exact output, and back again', async () => {
    const bands = await setScene(context.devnet)
    const want = parseEther('0.5')
    const bought = await bands.swap({ market, direction: 'pump', exact: 'exactOut', amount: want })
    expect(bought.amountOut).toBe(want)
    const sold = await bands.swap({ market, direction: 'dump', amount: want })
    expect(sold.amountOut).toBeLessThan(bought.amountIn)
  })

  test('args: to', async () => {
    const { devnet } = context
    const bands = await setScene(devnet)
    const to = devnet.accounts.bob.address
    const { amountOut } = await bands.swap.simulate({ market, direction: 'pump', amount, to })
    expect(amountOut).toBeGreaterThan(0n)
    await bands.swap({ market, direction: 'pump', amount, to })
  })

  test('error: ZeroAmountError, InvalidParameterError', async () => {
    const { bands } = context.devnet.client('keeper')
    const request = { market, direction: 'pump' } as const
    expect(await rejection(bands.swap({ ...request, amount: 0n }))).toBeInstanceOf(ZeroAmountError)
    expect(await rejection(bands.quoteSwap({ ...request, amount: 0n }))).toBeInstanceOf(
      ZeroAmountError,
    )
    expect(await rejection(bands.swap({ ...request, amount, slippageBps: 1.5 }))).toBeInstanceOf(
      InvalidParameterError,
    )
  })

  test('error: SlippageExceededError gives what it would be', async () => {
    const bands = await setScene(context.devnet)
    const limit = parseEther('1')
    const error = await rejection(bands.swap({ market, direction: 'pump', amount, limit }))
    expect(error).toBeInstanceOf(SlippageExceededError)
    expect((error as SlippageExceededError).args.limit).toBe(limit)
    expect((error as SlippageExceededError).args.got).toBeLessThan(limit)
  })

  test('error: DeadlinePassedError', async () => {
    const bands = await setScene(context.devnet)
    const error = await rejection(bands.swap({ market, direction: 'pump', amount, deadline: 1n }))
    expect(error).toBeInstanceOf(DeadlinePassedError)
    expect(error).toMatchObject({ args: { deadline: 1n } })
  })

  test('error: InsufficientLiquidityError gives what there is', async () => {
    const bands = await setScene(context.devnet)
    const error = await rejection(
      bands.swap({ market, direction: 'pump', exact: 'exactOut', amount: parseEther('100000') }),
    )
    expect(error).toBeInstanceOf(InsufficientLiquidityError)
    expect((error as InsufficientLiquidityError).args.available).toBeGreaterThan(0n)
  })
})

describe('amountForPrice', () => {
  const context = useDevnet()

  test('default: the swap reaches the price', async () => {
    const { devnet } = context
    const bands = await setScene(devnet)
    const price = parseEther('2150')
    const { amount: needed, direction } = await bands.amountForPrice({ market, price })
    await bands.swap({ market, direction, amount: needed })
    const { price: reached } = await bands.getMarket({ market })
    expect(Number(reached) / 1e18).toBeCloseTo(2150, 1)
  })

  test('error: InvalidParameterError', async () => {
    const { bands } = context.devnet.client('keeper')
    expect(await rejection(bands.amountForPrice({ market, price: 0n }))).toBeInstanceOf(
      InvalidParameterError,
    )
  })
})

describe('findArbitrage', () => {
  const context = useDevnet()

  test('default: the best trade, to the unit, in two round trips', async () => {
    const { devnet } = context
    await setScene(devnet)
    const externalPrice = parseEther('2200')
    const { client, methods } = countingClient(devnet, 'keeper')
    const trade = await client.bands.findArbitrage({ market, externalPrice })
    expect(methods).toEqual(['eth_call', 'eth_call'])
    if (!trade) throw new Error('There is a gain.')
    expect(trade.direction).toBe('pump')
    expect(trade.profit).toBe(trade.amountOut * 2_200n - trade.amountIn)

    // No other amount brings more than a thousandth more.
    for (let i = 1n; i < 60n; ++i) {
      const other = (trade.amountIn * i) / 30n
      const quote = await client.bands.quoteSwap({ market, direction: 'pump', amount: other })
      const profit = quote.amountOut * 2_200n - quote.amountIn
      expect(profit * 1_000n).toBeLessThanOrEqual(trade.profit * 1_002n)
    }
  })

  test('behaviour: both directions, until nothing is left to gain', async () => {
    const { devnet } = context
    await enterSoftLiquidation(devnet)
    const { bands } = devnet.client('keeper')
    expect(await bands.findArbitrage({ market, externalPrice: parseEther('2200') })).toBeUndefined()

    await movePrice(devnet, parseEther('2350'))
    const trade = await bands.findArbitrage({ market, externalPrice: parseEther('2350') })
    expect(trade?.direction).toBe('dump')
    const outcome = await arbitrage(devnet, parseEther('2350'))
    expect(outcome.amountOut).toBeGreaterThan(outcome.amountIn * 2_350n)
  })

  test('args: maxInput and account limit the trade', async () => {
    const { devnet } = context
    await setScene(devnet)
    const { bands } = devnet.client('keeper')
    const externalPrice = parseEther('2200')
    const limited = await bands.findArbitrage({ market, externalPrice, maxInput: parseEther('50') })
    expect(limited?.amountIn).toBe(parseEther('50'))
    const account = '0x00000000000000000000000000000000000000aa' // holds nothing
    expect(await bands.findArbitrage({ market, externalPrice, account })).toBeUndefined()
  })

  test('error: InvalidParameterError', async () => {
    const { bands } = context.devnet.client('keeper')
    expect(await rejection(bands.findArbitrage({ market, externalPrice: 0n }))).toBeInstanceOf(
      InvalidParameterError,
    )
  })
})
