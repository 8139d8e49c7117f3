import { parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import { AccountRequiredError, InvalidParameterError } from '../../src/index.js'
import type { ArbitrageTrade, KeeperEvent, Liquidation } from '../../src/keepers/index.js'
import { jsonLines, runArbitrageBot, runLiquidator } from '../../src/keepers/index.js'
import { becomeLiquidatable, movePrice, openLoan } from '../bands/scenes.js'
import { useDevnet } from '../utils/devnet.js'

const market = 'WETH'
const price = parseEther('2200')

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 400; ++i) {
    if (await condition()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('It did not happen within 8 s.')
}

describe('runArbitrageBot', () => {
  const context = useDevnet()

  test('default: trades once for a move of the price, then waits', async () => {
    const { devnet } = context
    await openLoan(devnet)
    await movePrice(devnet, price)
    const trades: ArbitrageTrade[] = []
    const events: KeeperEvent[] = []
    const bot = runArbitrageBot(devnet.client('keeper'), {
      market,
      getExternalPrice: () => price,
      minProfit: parseEther('1'),
      intervalMs: 10,
      onTrade: (trade) => trades.push(trade),
      logger: (event) => events.push(event),
    })
    try {
      await until(() => events.some(({ event }, i) => event === 'skipped' && i > 1))
    } finally {
      await bot.stop()
    }

    const [trade, ...others] = trades
    expect(others).toEqual([])
    expect(trade).toMatchObject({ direction: 'pump', externalPrice: price })
    expect(trade!.profit).toBe(trade!.amountOut * 2_200n - trade!.amountIn)
    expect(trade!.profit).toBeGreaterThanOrEqual(parseEther('1'))
    expect(events[0]).toMatchObject({ keeper: 'arbitrage', market, event: 'started' })
    expect(events.at(-1)).toMatchObject({ event: 'stopped' })
  })

  test('behaviour: looks at every block without an interval, and stops by a signal', async () => {
    const { devnet } = context
    await openLoan(devnet)
    const ending = new AbortController()
    let skips = 0
    const bot = runArbitrageBot(devnet.client('keeper'), {
      market,
      getExternalPrice: () => parseEther('3000'),
      onSkip: () => ++skips,
      signal: ending.signal,
    })
    await until(() => skips === 1)
    await devnet.testClient.mine({ blocks: 1 })
    await until(() => skips === 2)
    ending.abort()
    await bot.done
    await devnet.testClient.mine({ blocks: 1 })
    expect(skips).toBe(2)
  })

  test('behaviour: goes on after an error, and tells it', async () => {
    const { devnet } = context
    const errors: Error[] = []
    let asked = 0
    let skips = 0
    const bot = runArbitrageBot(devnet.client('keeper'), {
      market,
      getExternalPrice: () => {
        if (++asked === 1) throw new Error('the exchange is down')
        return parseEther('3000')
      },
      intervalMs: 5,
      onError: (error) => errors.push(error),
      onSkip: () => ++skips,
    })
    await until(() => skips > 0)
    await bot.stop()
    expect(errors.map(({ message }) => message)).toEqual(['the exchange is down'])
  })

  test('behaviour: stop finishes the trade under way', async () => {
    const { devnet } = context
    await openLoan(devnet)
    await movePrice(devnet, price)
    await devnet.testClient.setAutomine(false)
    const trades: ArbitrageTrade[] = []
    const bot = runArbitrageBot(devnet.client('keeper'), {
      market,
      getExternalPrice: () => price,
      onTrade: (trade) => trades.push(trade),
    })
    await until(async () => (await devnet.testClient.getTxpoolStatus()).pending > 0)
    const stopped = bot.stop()
    await devnet.testClient.setAutomine(true)
    await devnet.testClient.mine({ blocks: 1 })
    await stopped
    expect(trades).toHaveLength(1)
  })

  test('behaviour: while a transaction of the account is pending it sends none', async () => {
    const { devnet } = context
    await openLoan(devnet)
    await movePrice(devnet, price)
    const keeper = devnet.client('keeper')
    await devnet.testClient.setAutomine(false)
    // As a bot would leave it that was killed after it had sent a trade.
    await keeper.sendTransaction({ to: keeper.account.address, value: 1n })
    const skips: string[] = []
    const trades: ArbitrageTrade[] = []
    const bot = runArbitrageBot(keeper, {
      market,
      getExternalPrice: () => price,
      intervalMs: 10,
      onSkip: ({ reason }) => skips.push(reason),
      onTrade: (trade) => trades.push(trade),
    })
    try {
      await until(() => skips.length > 2)
      expect(new Set(skips)).toEqual(new Set(['pendingTransaction']))
      await devnet.testClient.setAutomine(true)
      await devnet.testClient.mine({ blocks: 1 })
      await until(() => trades.length === 1)
    } finally {
      await bot.stop()
    }
  })

  test('error: InvalidParameterError, AccountRequiredError', () => {
    const { devnet } = context
    const parameters = { market, getExternalPrice: () => price }
    expect(() =>
      runArbitrageBot(devnet.client('keeper'), { ...parameters, minProfit: -1n }),
    ).toThrow(InvalidParameterError)
    const client = { ...devnet.client('keeper'), account: undefined }
    expect(() => runArbitrageBot(client, parameters)).toThrow(AccountRequiredError)
  })
})

describe('runLiquidator', () => {
  const context = useDevnet()

  test('default: liquidates what pays, and nothing else', async () => {
    const { devnet } = context
    await becomeLiquidatable(devnet)
    // 21 % below the first band the collateral is worth less than the debt; bring it back above.
    await devnet.setPrice('ETH', parseEther('2050'))
    const { bands } = devnet.client('keeper')
    const paying = (await bands.findLiquidatable({ market })).filter(({ profit }) => profit > 0n)
    expect(paying.map(({ user }) => user)).toContain(devnet.accounts.alice.address)
    const done: Liquidation[] = []
    const skips: string[] = []
    const keeper = runLiquidator(devnet.client('keeper'), {
      market,
      intervalMs: 10,
      onLiquidate: (liquidation) => done.push(liquidation),
      onSkip: ({ reason }) => skips.push(reason),
    })
    try {
      await until(() => skips.includes('nothingToLiquidate'))
    } finally {
      await keeper.stop()
    }
    expect(done.map(({ user }) => user).sort()).toEqual(paying.map(({ user }) => user).sort())
    for (const { profit, position } of done) {
      expect(profit).toBeGreaterThan(0n)
      expect(position.debt).toBe(0n)
    }
  })

  test('behaviour: skips what it can not afford', async () => {
    const { devnet } = context
    await becomeLiquidatable(devnet)
    await devnet.setPrice('ETH', parseEther('2050'))
    const client = devnet.client('operator1')
    await client.bands.savingsDeposit({ amount: parseEther('49999') })
    const skips: string[] = []
    const keeper = runLiquidator(client, {
      market,
      intervalMs: 10,
      onSkip: ({ reason }) => skips.push(reason),
    })
    await until(() => skips.length > 0)
    await keeper.stop()
    expect(skips[0]).toBe('insufficientBalance')
  })

  test('error: InvalidParameterError', () => {
    expect(() =>
      runLiquidator(context.devnet.client('keeper'), { market, minProfit: -1n }),
    ).toThrow(InvalidParameterError)
  })
})

describe('jsonLines', () => {
  test('default: one line an event, amounts as strings', () => {
    const lines: string[] = []
    jsonLines((line) => lines.push(line))({
      keeper: 'arbitrage',
      market,
      event: 'traded',
      profit: 5n,
    })
    expect(lines).toHaveLength(1)
    expect(lines[0]?.endsWith('\n')).toBe(true)
    expect(JSON.parse(lines[0]!)).toEqual({
      time: expect.stringMatching(/^\d{4}-/),
      keeper: 'arbitrage',
      market,
      event: 'traded',
      profit: '5',
    })
  })
})
