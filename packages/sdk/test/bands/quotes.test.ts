import { parseEther, parseUnits } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  AmountTooLowError,
  BandsOutOfRangeError,
  DebtTooHighError,
  DebtTooSmallError,
  LoanExistsError,
} from '../../src/bands/index.js'
import { ZeroAmountError } from '../../src/index.js'
import { countingClient, rejection, useDevnet } from '../utils/devnet.js'
import { enterSoftLiquidation, loan, openLoan } from './scenes.js'

describe('quoteBorrow', () => {
  const context = useDevnet()

  test('default: what the loan then is', async () => {
    const { bands } = context.devnet.client('alice')
    const quote = await bands.quoteBorrow(loan)
    if (!quote.ok) throw quote.error
    const { n1, n2 } = await bands.borrowWithBands(loan)
    expect(quote).toMatchObject({ n1, n2, debt: loan.debt })
    const position = await bands.getPosition({ market: 'WETH' })
    // The same figures, but for the interest of a few seconds.
    expect(Number(quote.health) / 1e18).toBeCloseTo(Number(position.health) / 1e18, 5)
    expect(Number(quote.healthFull) / 1e18).toBeCloseTo(Number(position.healthFull) / 1e18, 5)
    expect(quote.ltv).toBe((loan.debt * 10n ** 18n) / (loan.collateral * 3_000n))
  })

  test('behaviour: maxBorrowable can be borrowed, and no more', async () => {
    const { bands } = context.devnet.client('alice')
    const quote = await bands.quoteBorrow({ market: 'WETH', collateral: parseEther('10') })
    // The worked figure of the documentation, 25,972.847, but from the next band on: the base price has grown past the
    // oracle's by a few seconds' interest.
    expect(Number(quote.maxBorrowable) / 1e18).toBeCloseTo(25_972.847 * 0.99, 1)
    const debt = (quote.maxBorrowable * 1_000_001n) / 1_000_000n
    const refused = await bands.quoteBorrow({ market: 'WETH', collateral: parseEther('10'), debt })
    expect(refused).toMatchObject({ ok: false })
    if (!refused.ok) expect(refused.error).toBeInstanceOf(DebtTooHighError)
    await bands.borrowWithBands({ ...loan, debt: quote.maxBorrowable })
  })

  test('behaviour: an additional discount counts', async () => {
    const { bands } = context.devnet.client('alice')
    await bands.setExtraHealth({ market: 'WETH', extraHealth: parseEther('0.1') })
    const quote = await bands.quoteBorrow(loan)
    if (!quote.ok) throw quote.error
    const { n1 } = await bands.borrowWithBands(loan)
    expect(quote.n1).toBe(n1)
  })

  test('error: an impossible loan says why', async () => {
    const { bands } = context.devnet.client('alice')
    const cases = [
      [{ debt: parseEther('10') }, DebtTooSmallError],
      [{ debt: parseEther('30000') }, DebtTooHighError],
      [{ collateral: 1_000n, debt: undefined }, AmountTooLowError],
    ] as const
    for (const [change, type] of cases) {
      const quote = await bands.quoteBorrow({ ...loan, ...change })
      if (quote.ok) throw new Error('It should be refused.')
      expect(quote.error).toBeInstanceOf(type)
    }
    await openLoan(context.devnet)
    const quote = await bands.quoteBorrow(loan)
    if (quote.ok) throw new Error('It should be refused.')
    expect(quote.error).toBeInstanceOf(LoanExistsError)
    expect(await rejection(bands.quoteBorrow({ ...loan, bands: 3 }))).toBeInstanceOf(
      BandsOutOfRangeError,
    )
    expect(await rejection(bands.quoteBorrow({ ...loan, collateral: 0n }))).toBeInstanceOf(
      ZeroAmountError,
    )
  })
})

describe('quoteBorrowAllRanges', () => {
  const context = useDevnet()

  test('default: every number of bands as quoteBorrow has it, in one round trip', async () => {
    const { client, methods } = countingClient(context.devnet, 'alice')
    for (const market of ['WETH', 'WBTC']) {
      const collateral = market === 'WETH' ? parseEther('3') : parseUnits('0.7', 8)
      methods.length = 0
      const quotes = await client.bands.quoteBorrowAllRanges({ market, collateral })
      expect(methods).toEqual(['eth_call'])
      expect(quotes.map(({ bands }) => bands)).toEqual(Array.from({ length: 47 }, (_, i) => i + 4))
      for (const { bands, ...quote } of quotes.filter(({ bands }) => bands % 9 === 4)) {
        expect(quote).toEqual(await client.bands.quoteBorrow({ market, collateral, bands }))
      }
    }
  })

  test('behaviour: with a debt, some ranges are possible', async () => {
    const { bands } = context.devnet.client('alice')
    const quotes = await bands.quoteBorrowAllRanges({ ...loan, debt: parseEther('24000') })
    const possible = quotes.filter(({ ok }) => ok)
    expect(possible.length).toBeGreaterThan(0)
    expect(possible.length).toBeLessThan(47)
    for (const { bands: count, ...quote } of quotes.filter((_, i) => i % 11 === 0)) {
      const single = await bands.quoteBorrow({ ...loan, debt: parseEther('24000'), bands: count })
      expect(quote).toMatchObject({ ok: single.ok, maxBorrowable: single.maxBorrowable })
    }
  })

  test('behaviour: in front of borrowed token and behind a jump of the price', async () => {
    const { devnet } = context
    await enterSoftLiquidation(devnet)
    await devnet.setPrice('ETH', parseEther('1500'))
    const { bands } = devnet.client('bob')
    const collateral = parseEther('5')
    const quotes = await bands.quoteBorrowAllRanges({ market: 'WETH', collateral })
    for (const { bands: count, ...quote } of quotes.filter((_, i) => i % 15 === 0)) {
      const single = await bands.quoteBorrow({ market: 'WETH', collateral, bands: count })
      expect(quote).toEqual(single)
    }
  })

  test('error: ZeroAmountError', async () => {
    const { bands } = context.devnet.client('alice')
    expect(
      await rejection(bands.quoteBorrowAllRanges({ market: 'WETH', collateral: 0n })),
    ).toBeInstanceOf(ZeroAmountError)
  })
})

describe('previewHealth', () => {
  const context = useDevnet()

  test('default: what the action then gives', async () => {
    await openLoan(context.devnet)
    const { bands } = context.devnet.client('alice')
    const market = 'WETH'
    const steps = [
      [
        { kind: 'repay', debt: parseEther('3000') },
        () => bands.repay({ market, amount: parseEther('3000') }),
      ],
      [
        { kind: 'removeCollateral', collateral: parseEther('0.5') },
        () => bands.removeCollateral({ market, amount: parseEther('0.5') }),
      ],
      [
        { kind: 'borrowMore', debt: parseEther('500'), collateral: parseEther('0.1') },
        () => bands.borrowMore({ market, debt: parseEther('500'), collateral: parseEther('0.1') }),
      ],
    ] as const
    for (const [action, act] of steps) {
      const preview = await bands.previewHealth({ market, ...action })
      const { position } = await act()
      expect(position).toMatchObject({ n1: preview.n1, n2: preview.n2 })
      const { health } = await bands.getPosition({ market })
      expect(Number(preview.health) / 1e18).toBeCloseTo(Number(health) / 1e18, 5)
    }
  })

  test('behaviour: a liquidation by a third party', async () => {
    await openLoan(context.devnet)
    const { bands } = context.devnet.client('alice')
    const { debt } = await bands.previewHealth({
      market: 'WETH',
      kind: 'liquidate',
      fraction: parseEther('0.5'),
    })
    expect(Number(debt) / 1e18).toBeCloseTo(10_000, 2)
  })

  test('error: NoLoanError, BadFractionError, UnderwaterError', async () => {
    const { devnet } = context
    const { bands } = devnet.client('alice')
    const request = { market: 'WETH', kind: 'borrowMore', debt: 1n } as const
    expect(await rejection(bands.previewHealth(request))).toMatchObject({ name: 'NoLoanError' })
    await enterSoftLiquidation(devnet)
    expect(
      await rejection(bands.previewHealth({ market: 'WETH', kind: 'liquidate', fraction: 0n })),
    ).toMatchObject({ name: 'BadFractionError', args: { fraction: 0n } })
    expect(await rejection(bands.previewHealth(request))).toMatchObject({ name: 'UnderwaterError' })
  })
})

describe('getMarket, listMarkets', () => {
  const context = useDevnet()

  test('default: one market', async () => {
    const { client, methods } = countingClient(context.devnet, 'alice')
    const market = await client.bands.getMarket({ market: 'WETH' })
    expect(methods).toEqual(['eth_call'])
    expect(market).toMatchObject({
      address: context.devnet.deployment.bandMarkets.WETH!.address,
      borrowed: { symbol: 'QUSD', decimals: 18 },
      collateral: { symbol: 'WETH', decimals: 18 },
      vault: undefined,
      A: 100n,
      oraclePrice: parseEther('3000'),
      isOpen: true,
    })
    expect(market.tvl).toBe(market.x + market.y * 3_000n)
    expect(market.borrowApr).toBe(market.rate * 31_536_000n)
    expect(market.available).toBe(market.ceiling - market.totalDebt)
  })

  test('default: all markets, in one round trip', async () => {
    const { client, methods } = countingClient(context.devnet, 'alice')
    const markets = await client.bands.listMarkets()
    expect(methods).toEqual(['eth_call'])
    expect(markets.map(({ address }) => address)).toEqual(
      Object.values(context.devnet.deployment.bandMarkets).map(({ address }) => address),
    )
    const lending = markets.find(({ vault }) => vault !== undefined)
    expect(lending?.vault).toBe(context.devnet.deployment.contracts.LendVaultUSDC)
    expect(lending?.borrowed).toMatchObject({ symbol: 'USDC', decimals: 6 })
  })

  test('behaviour: markets that the deployment does not name are found', async () => {
    const { devnet } = context
    const { bandMarkets, ...rest } = devnet.deployment
    const { WETH } = bandMarkets
    const { bands } = devnet.client('alice')
    const known = await bands.listMarkets()
    const deployment = { ...rest, bandMarkets: { WETH: WETH! } }
    const found = await bands.listMarkets({ deployment })
    const sorted = (list: typeof known) => list.map(({ address }) => address).sort()
    expect(sorted(found)).toEqual(sorted(known))
    expect(found.filter(({ vault }) => vault).length).toBe(1)
  })

  test('behaviour: a market by its address', async () => {
    const { devnet } = context
    const { address } = devnet.deployment.bandMarkets.WBTC!
    const market = await devnet.client('alice').bands.getMarket({ market: address.toLowerCase() })
    expect(market.collateral).toMatchObject({ symbol: 'WBTC', decimals: 8 })
  })
})
