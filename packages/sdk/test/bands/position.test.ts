import { parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import type { SoftLiquidationEvent } from '../../src/bands/index.js'
import { NoLoanError } from '../../src/bands/index.js'
import { InvalidParameterError } from '../../src/index.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import { arbitrage, enterSoftLiquidation, loan, movePrice, openLoan } from './scenes.js'

const market = 'WETH'

describe('getPosition', () => {
  const context = useDevnet()

  test('default: a loan that nobody traded with', async () => {
    const { n1, n2 } = await openLoan(context.devnet)
    const position = await context.devnet.client('alice').bands.getPosition({ market })
    expect(position).toMatchObject({
      collateral: loan.collateral,
      borrowed: 0n,
      n1,
      n2,
      softLiquidation: false,
      softProgress: 0n,
      yUp: loan.collateral,
      oraclePrice: parseEther('3000'),
    })
    expect(position.bands.map(({ n }) => n)).toEqual(Array.from({ length: 10 }, (_, i) => n1 + i))
    const [low, high] = position.liquidationRange
    expect(high).toBe(position.bands[0]!.priceUp)
    expect(low).toBe(position.bands[9]!.priceDown)
    // The worked figures of the documentation: bands 26 to 35, with a few seconds' interest.
    expect(n1).toBe(26)
    expect(Number(high) / 1e18).toBeCloseTo(2310.1294, 1)
    expect(Number(position.xDown) / 1e18).toBeCloseTo(21_978.256, 0)
    expect(Number(position.health) / 1e18).toBeCloseTo(0.032978, 4)
  })

  test('behaviour: in soft liquidation', async () => {
    await enterSoftLiquidation(context.devnet)
    const position = await context.devnet.client('alice').bands.getPosition({ market })
    expect(position.softLiquidation).toBe(true)
    expect(position.borrowed).toBeGreaterThan(0n)
    expect(position.bands.reduce((sum, { y }) => sum + y, 0n)).toBeLessThanOrEqual(
      position.collateral,
    )
    const value = position.borrowed + position.collateral * 2_200n
    expect(position.softProgress).toBe((position.borrowed * 10n ** 18n) / value)
  })

  test('args: user; error: NoLoanError', async () => {
    const { devnet } = context
    const { bands } = devnet.client('alice')
    const { debt } = await bands.getPosition({ market, user: devnet.accounts.carol.address })
    expect(debt).toBeGreaterThanOrEqual(parseEther('3000'))
    expect(await rejection(bands.getPosition({ market }))).toBeInstanceOf(NoLoanError)
  })
})

describe('getBandChart', () => {
  const context = useDevnet()

  test('default: every band in use, and the own part of it', async () => {
    await enterSoftLiquidation(context.devnet)
    const { bands } = context.devnet.client('alice')
    const user = context.devnet.accounts.alice.address
    const chart = await bands.getBandChart({ market, user })
    const own = chart.rows.filter(({ userX, userY }) => userX + userY > 0n)
    expect(own.map(({ n }) => n)).toEqual(Array.from({ length: 10 }, (_, i) => 26 + i))
    expect(chart.rows.filter(({ isActive }) => isActive).map(({ n }) => n)).toEqual([
      chart.activeBand,
    ])
    expect(chart.rows.filter(({ isOracle }) => isOracle)).toHaveLength(1)
    for (const { x, y, userX, userY } of chart.rows) {
      expect(userX).toBeLessThanOrEqual(x)
      expect(userY).toBeLessThanOrEqual(y)
    }
  })

  test('behaviour: toSvg is well-formed', async () => {
    await enterSoftLiquidation(context.devnet)
    const chart = await context.devnet.client('alice').bands.getBandChart({ market })
    const svg = chart.toSvg()
    const open: string[] = []
    for (const [, closing, name, , selfClosing] of svg.matchAll(
      /<(\/?)([a-z]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
    )) {
      if (closing) expect(open.pop()).toBe(name)
      else if (!selfClosing) open.push(name!)
    }
    expect(open).toEqual([])
    // Nothing is left once tags and text are taken away.
    expect(svg.replace(/<\/?[a-z]+(?:\s[\w:-]+="[^"<]*")*\s*\/?>/g, '')).not.toMatch(/[<>]/)
  })

  test('error: InvalidParameterError for a range that is empty or too long', async () => {
    const { bands } = context.devnet.client('alice')
    for (const to of [-1, 400]) {
      expect(await rejection(bands.getBandChart({ market, from: 0, to }))).toBeInstanceOf(
        InvalidParameterError,
      )
    }
  })
})

describe('watchSoftLiquidation', () => {
  const context = useDevnet()

  test('default: tells when soft liquidation begins and ends, and when the loan closes', async () => {
    const { devnet } = context
    await openLoan(devnet)
    const { bands } = devnet.client('alice')
    const events: SoftLiquidationEvent[] = []
    const until = async (type: SoftLiquidationEvent['type']) => {
      for (let i = 0; i < 200 && !events.some((event) => event.type === type); ++i) {
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      expect(events.map((event) => event.type)).toContain(type)
    }
    const unwatch = bands.watchSoftLiquidation({
      market,
      thresholds: [parseEther('0.05')],
      onChange: (event) => events.push(event),
    })
    try {
      await movePrice(devnet, parseEther('2250'))
      await arbitrage(devnet, parseEther('2250'))
      await until('entered')
      await until('healthBelow')
      await movePrice(devnet, parseEther('2600'))
      await arbitrage(devnet, parseEther('2600'))
      await until('left')
      await bands.repay({ market, amount: 'max' })
      await until('closed')
      // Each of them once. Which of the first two comes first depends on which block is looked at.
      expect(events.map(({ type }) => type).sort()).toEqual([
        'closed',
        'entered',
        'healthBelow',
        'left',
      ])
    } finally {
      unwatch()
    }
  })
})

describe('getLossReport', () => {
  const context = useDevnet()

  test('default: a loan that nobody traded with has lost nothing', async () => {
    await openLoan(context.devnet)
    const { bands } = context.devnet.client('alice')
    const report = await bands.getLossReport({ market })
    const { xDown } = await bands.getPosition({ market })
    expect(report).toMatchObject({
      depositedCollateral: loan.collateral,
      yUp: loan.collateral,
      absolute: 0n,
      percent: 0n,
      xDown,
      xDownUntouched: xDown,
      xDownChange: 0n,
    })
  })

  test('behaviour: a fall and a recovery cost collateral', async () => {
    const { devnet } = context
    await openLoan(devnet)
    for (const price of ['2200', '2100', '2350', '2600']) {
      await movePrice(devnet, parseEther(price))
      await arbitrage(devnet, parseEther(price))
    }
    const { bands } = devnet.client('alice')
    const report = await bands.getLossReport({ market })
    const { yUp, collateral } = await bands.getPosition({ market })
    expect(report.yUp).toBe(yUp)
    expect(report.absolute).toBe(loan.collateral - yUp)
    expect(report.absolute).toBeGreaterThan(0n)
    expect(report.percent).toBe((report.absolute * 10n ** 18n) / loan.collateral)
    expect(report.xDownChange).toBeLessThan(0n)
    expect(collateral).toBeLessThan(loan.collateral)
  })

  test('behaviour: an own action above water begins anew, one in soft liquidation does not', async () => {
    const { devnet } = context
    await enterSoftLiquidation(devnet)
    const { bands } = devnet.client('alice')
    const first = await bands.getLossReport({ market })
    await bands.addCollateral({ market, amount: parseEther('2') })
    const second = await bands.getLossReport({ market })
    expect(second.sinceBlock).toBe(first.sinceBlock)
    expect(second.depositedCollateral).toBe(loan.collateral + parseEther('2'))
    // What was added is not lost.
    expect(Number(second.absolute - first.absolute) / 1e18).toBeCloseTo(0, 2)

    // Half of the loan goes: so does half of what the loss is measured from.
    await bands.selfLiquidate({ market, fraction: parseEther('0.5') })
    const third = await bands.getLossReport({ market })
    expect(Number(third.depositedCollateral) / 1e18).toBeCloseTo(6, 6)

    await bands.repay({ market, amount: parseEther('4000'), shrink: true })
    const fourth = await bands.getLossReport({ market })
    const { collateral, n1, n2 } = await bands.getPosition({ market })
    expect(fourth.depositedCollateral).toBe(collateral)
    // What each band's projection rounds away.
    expect(fourth.absolute).toBeLessThanOrEqual(BigInt(n2 - n1 + 1))
  })

  test('error: NoLoanError', async () => {
    const { bands } = context.devnet.client('alice')
    expect(await rejection(bands.getLossReport({ market }))).toBeInstanceOf(NoLoanError)
  })
})
