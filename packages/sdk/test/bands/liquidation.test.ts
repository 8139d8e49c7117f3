import { parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import { BadFractionError, NoLoanError, NotLiquidatableError } from '../../src/bands/index.js'
import {
  decodeQuintetError,
  InvalidParameterError,
  SlippageExceededError,
} from '../../src/index.js'
import { countingClient, rejection, useDevnet } from '../utils/devnet.js'
import { balanceOf, becomeLiquidatable, enterSoftLiquidation, loan, openLoan } from './scenes.js'

const market = 'WETH'
const half = parseEther('0.5')

describe('selfLiquidate', () => {
  const context = useDevnet()

  test('default: closes a loan in soft liquidation for less than its debt', async () => {
    const { devnet } = context
    await enterSoftLiquidation(devnet)
    const { bands } = devnet.client('alice')
    const { address } = devnet.accounts.alice
    const quote = await bands.selfLiquidate.quote({ market })
    expect(quote.tokensNeeded).toBeLessThan(loan.debt)
    expect(quote.debt - quote.x).toBe(quote.tokensNeeded)
    const before = await balanceOf(devnet, 'QUSD', address)

    const outcome = await bands.selfLiquidate({ market })

    expect(outcome.position).toMatchObject({ debt: 0n, collateral: 0n, borrowed: 0n })
    expect(outcome).toMatchObject({ x: quote.x, y: quote.y })
    const paid = before - (await balanceOf(devnet, 'QUSD', address))
    expect(paid).toBe(outcome.debt - outcome.x)
    expect(paid - quote.tokensNeeded).toBeLessThan(parseEther('1'))
  })

  test('args: fraction takes the part it pays for', async () => {
    await openLoan(context.devnet)
    const { bands } = context.devnet.client('alice')
    expect(await bands.selfLiquidate.simulate({ market, fraction: half })).toEqual({
      x: 0n,
      y: parseEther('5'),
    })
    const { y, position } = await bands.selfLiquidate({ market, fraction: half })
    expect(y).toBe(parseEther('5'))
    expect(position.collateral).toBe(parseEther('5'))
  })

  test('args: onBehalf, by an operator', async () => {
    const { devnet } = context
    await openLoan(devnet)
    const { alice, bob } = devnet.accounts
    await devnet.client('alice').bands.setOperator({ market, operator: bob.address })
    const { position } = await devnet
      .client('bob')
      .bands.selfLiquidate({ market, onBehalf: alice.address })
    expect(position.debt).toBe(0n)
  })

  test('error: NoLoanError, BadFractionError, InvalidParameterError', async () => {
    const { bands } = context.devnet.client('alice')
    expect(await rejection(bands.selfLiquidate({ market }))).toBeInstanceOf(NoLoanError)
    for (const fraction of [0n, parseEther('1') + 1n]) {
      const error = await rejection(bands.selfLiquidate({ market, fraction }))
      expect(error).toBeInstanceOf(BadFractionError)
      expect(error).toMatchObject({ args: { fraction }, origin: 'input' })
    }
    expect(await rejection(bands.selfLiquidate({ market, slippageBps: -1 }))).toBeInstanceOf(
      InvalidParameterError,
    )
  })

  test('error: SlippageExceededError when borrowed token has left the bands meanwhile', async () => {
    const { devnet } = context
    await enterSoftLiquidation(devnet)
    const alice = devnet.client('alice')
    const [approval, call] = await alice.bands.selfLiquidate.calls({ market })
    await alice.sendTransaction(approval!)
    await devnet
      .client('keeper')
      .bands.swap({ market, direction: 'dump', amount: parseEther('1'), limit: 1n })
    const failure = await rejection(alice.call({ ...call!, account: alice.account }))
    const error = decodeQuintetError(failure)
    expect(error).toBeInstanceOf(SlippageExceededError)
  })
})

describe('liquidate', () => {
  const context = useDevnet()

  test('default: closes the loan, and the profit is as quoted', async () => {
    const { devnet } = context
    await becomeLiquidatable(devnet)
    const { bands } = devnet.client('keeper')
    const user = devnet.accounts.alice.address
    const quote = await bands.liquidate.quote({ market, user })
    expect(quote.y).toBe(loan.collateral)
    expect(quote.profit).toBe(parseEther('19000') - quote.tokensNeeded)

    const outcome = await bands.liquidate({ market, user })

    expect(outcome).toMatchObject({ x: 0n, y: loan.collateral })
    expect(outcome.position.debt).toBe(0n)
  })

  test('args: fraction takes less than its part, which the borrower keeps', async () => {
    const { devnet } = context
    await becomeLiquidatable(devnet)
    const { bands } = devnet.client('keeper')
    const user = devnet.accounts.alice.address
    const quote = await bands.liquidate.quote({ market, user, fraction: half })
    const outcome = await bands.liquidate({ market, user, fraction: half })
    // removeFraction(½, 6 %), of 10 WETH
    expect(Number(outcome.y) / 1e18).toBeCloseTo(4.929245, 5)
    expect(outcome.y).toBe(quote.y)
    expect(outcome.position.collateral).toBe(loan.collateral - outcome.y)
  })

  test('error: NotLiquidatableError gives the health', async () => {
    const { devnet } = context
    await openLoan(devnet)
    const user = devnet.accounts.alice.address
    const error = await rejection(devnet.client('keeper').bands.liquidate({ market, user }))
    expect(error).toBeInstanceOf(NotLiquidatableError)
    expect((error as NotLiquidatableError).args.health).toBeGreaterThan(0n)
  })

  test('error: NoLoanError, BadFractionError', async () => {
    const { devnet } = context
    const { bands } = devnet.client('keeper')
    const user = devnet.accounts.alice.address
    expect(await rejection(bands.liquidate({ market, user }))).toBeInstanceOf(NoLoanError)
    expect(await rejection(bands.liquidate({ market, user, fraction: 0n }))).toBeInstanceOf(
      BadFractionError,
    )
  })
})

describe('findLiquidatable', () => {
  const context = useDevnet()

  test('default: none at first', async () => {
    expect(await context.devnet.client('keeper').bands.findLiquidatable({ market })).toEqual([])
  })

  test('behaviour: lists the loan with its profit, in one round trip', async () => {
    const { devnet } = context
    await becomeLiquidatable(devnet)
    const { client, methods } = countingClient(devnet, 'keeper')
    const loans = await client.bands.findLiquidatable({ market })
    expect(methods).toEqual(['eth_call'])
    const profits = loans.map(({ profit }) => profit)
    expect(profits).toEqual([...profits].sort((a, b) => Number(b - a)))
    const found = loans.find(({ user }) => user === devnet.accounts.alice.address)
    expect(found).toMatchObject({
      user: devnet.accounts.alice.address,
      x: 0n,
      y: loan.collateral,
      tokensNeeded: found!.debt,
      profit: parseEther('19000') - found!.debt,
    })
    expect(found!.health).toBeLessThan(0n)
  })

  test('args: from and limit', async () => {
    const { devnet } = context
    await becomeLiquidatable(devnet)
    const { bands } = devnet.client('keeper')
    const { nLoans } = await bands.getMarket({ market })
    const last = Number(nLoans) - 1 // the newest loan
    const isAlices = ({ user }: { user: string }) => user === devnet.accounts.alice.address
    const newest = await bands.findLiquidatable({ market, from: last, limit: 1 })
    const others = await bands.findLiquidatable({ market, from: 0, limit: last })
    expect(newest.map(isAlices)).toEqual([true])
    expect(others.some(isAlices)).toBe(false)
  })
})
