import { parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import { BadParameterError, NotApprovedError } from '../../src/bands/index.js'
import { DeadlinePassedError, InvalidSignatureError } from '../../src/index.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import { loan, openLoan } from './scenes.js'

const market = 'WETH'

describe('setOperator', () => {
  const context = useDevnet()

  test('default: allows, and takes back', async () => {
    const { devnet } = context
    const { alice, bob } = devnet.accounts
    await openLoan(devnet)
    const { bands } = devnet.client('alice')
    const outcome = await bands.setOperator({ market, operator: bob.address })
    expect(outcome).toMatchObject({ owner: alice.address, operator: bob.address, allowed: true })
    const add = () =>
      devnet
        .client('bob')
        .bands.addCollateral({ market, amount: parseEther('1'), onBehalf: alice.address })
    await add()

    await bands.setOperator({ market, operator: bob.address, allowed: false })
    expect(await rejection(add())).toBeInstanceOf(NotApprovedError)
  })
})

describe('signOperatorPermit, permitOperator', () => {
  const context = useDevnet()

  test('default: the operator submits what the owner signed', async () => {
    const { devnet } = context
    const { alice, bob } = devnet.accounts
    const permit = await devnet
      .client('alice')
      .bands.signOperatorPermit({ market, operator: bob.address })
    const { timestamp } = await devnet.client('bob').getBlock()
    expect(permit).toMatchObject({ owner: alice.address, nonce: 0n, deadline: timestamp + 3_600n })

    const outcome = await devnet.client('bob').bands.permitOperator({ market, permit })

    expect(outcome).toMatchObject({ owner: alice.address, operator: bob.address, allowed: true })
    await devnet.client('bob').bands.borrowWithBands({ ...loan, onBehalf: alice.address })
  })

  test('error: InvalidSignatureError for a replay, another market, another operator', async () => {
    const { devnet } = context
    const { bob, carol } = devnet.accounts
    const { bands } = devnet.client('bob')
    const sign = () =>
      devnet.client('alice').bands.signOperatorPermit({ market, operator: bob.address })
    const permit = await sign()
    const cases = [
      { market: 'WBTC', permit },
      { market, permit: { ...permit, operator: carol.address } },
      { market, permit: { ...permit, deadline: permit.deadline + 1n } },
    ]
    for (const parameters of cases) {
      expect(await rejection(bands.permitOperator(parameters))).toBeInstanceOf(
        InvalidSignatureError,
      )
    }
    await bands.permitOperator({ market, permit })
    expect(await rejection(bands.permitOperator({ market, permit }))).toBeInstanceOf(
      InvalidSignatureError,
    )
    expect((await sign()).nonce).toBe(1n)
  })

  test('error: DeadlinePassedError', async () => {
    const { devnet } = context
    const operator = devnet.accounts.bob.address
    const permit = await devnet
      .client('alice')
      .bands.signOperatorPermit({ market, operator, deadline: 1n })
    const error = await rejection(devnet.client('bob').bands.permitOperator({ market, permit }))
    expect(error).toBeInstanceOf(DeadlinePassedError)
    expect(error).toMatchObject({ args: { deadline: 1n } })
  })
})

describe('setExtraHealth', () => {
  const context = useDevnet()

  test('default: later loans start lower', async () => {
    const { bands } = context.devnet.client('alice')
    const before = await bands.borrowWithBands.simulate(loan)
    const { extraHealth } = await bands.setExtraHealth({ market, extraHealth: parseEther('0.05') })
    expect(extraHealth).toBe(parseEther('0.05'))
    const after = await bands.borrowWithBands(loan)
    expect(after.n1).toBeLessThan(before.n1)
  })

  test('error: BadParameterError', async () => {
    const { bands } = context.devnet.client('alice')
    for (const extraHealth of [-1n, parseEther('1')]) {
      const error = await rejection(bands.setExtraHealth({ market, extraHealth }))
      expect(error).toBeInstanceOf(BadParameterError)
      expect(error).toMatchObject({ args: { value: extraHealth }, origin: 'input' })
    }
  })
})

describe('saveRate, collectFees', () => {
  const context = useDevnet()

  test('default: saveRate tells the rate', async () => {
    const { bands } = context.devnet.client('keeper')
    const { rate } = await bands.getMarket({ market })
    expect(await bands.saveRate.simulate({ market })).toEqual({ rate })
    const { newRate } = await bands.saveRate({ market })
    expect([undefined, rate]).toContain(newRate)
  })

  test('default: collectFees pays the interest to the fee receiver', async () => {
    const { devnet } = context
    await devnet.advanceTime(7 * 86_400)
    const { bands } = devnet.client('keeper')
    const { totalDebt, borrowApr } = await bands.getMarket({ market })
    const outcome = await bands.collectFees({ market })
    expect(outcome.receiver).toBe(devnet.deployment.contracts.FeeSplitter)
    const week = (Number(totalDebt) * Number(borrowApr) * 7) / 365 / 1e36
    expect(Number(outcome.interest) / 1e18 / week).toBeCloseTo(1, 1)
    expect(await bands.collectFees.simulate({ market })).toMatchObject({
      interest: expect.anything(),
    })
  })
})
