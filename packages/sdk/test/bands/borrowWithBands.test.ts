import { parseEther, parseUnits } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  BandSlippageError,
  BandsOutOfRangeError,
  borrowWithBands,
  DebtTooHighError,
  LoanExistsError,
} from '../../src/bands/index.js'
import {
  AccountRequiredError,
  InsufficientFundsForGasError,
  NotDeployedError,
  ZeroAmountError,
} from '../../src/index.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import { balanceOf, loan } from './scenes.js'

describe('borrowWithBands', () => {
  const context = useDevnet()

  test('default: opens a loan and sends the debt', async () => {
    const { devnet } = context
    const { address } = devnet.accounts.alice
    const before = await balanceOf(devnet, 'QUSD', address)

    const outcome = await devnet.client('alice').bands.borrowWithBands(loan)

    expect(outcome.hash).toMatch(/^0x[0-9a-f]{64}$/)
    expect(outcome.n2 - outcome.n1).toBe(9)
    expect(outcome.position).toMatchObject({
      collateral: loan.collateral,
      borrowed: 0n,
      debt: loan.debt,
      n1: outcome.n1,
      n2: outcome.n2,
      liqDiscount: parseEther('0.06'),
    })
    expect(await balanceOf(devnet, 'QUSD', address)).toBe(before + loan.debt)
  })

  test('behaviour: 10 bands unless told otherwise, and as an action of its own', async () => {
    const client = context.devnet.client('alice')
    const { bands: _, ...parameters } = loan
    const { n1, n2 } = await borrowWithBands(client, parameters)
    expect(n2 - n1).toBe(9)
  })

  test('behaviour: tokens of 6 and 8 decimals', async () => {
    const client = context.devnet.client('bob')
    await client.bands.lendDeposit({ market: 'WETH/USDC', amount: parseUnits('50000', 6) })
    const usdc = await client.bands.borrowWithBands({
      market: 'WETH/USDC',
      collateral: parseEther('1'),
      debt: parseUnits('1500', 6),
    })
    expect(usdc.position.debt).toBe(parseUnits('1500', 6))
    const wbtc = await client.bands.borrowWithBands({
      market: 'WBTC',
      collateral: parseUnits('1', 8),
      debt: parseEther('30000'),
    })
    expect(wbtc.position.collateral).toBe(parseUnits('1', 8))
  })

  test('behaviour: simulate gives the range and sends nothing', async () => {
    const client = context.devnet.client('alice')
    const before = await client.getBlockNumber()
    const simulated = await client.bands.borrowWithBands.simulate(loan)
    expect(await client.getBlockNumber()).toBe(before)

    const { n1, n2 } = await client.bands.borrowWithBands(loan)
    expect(simulated).toEqual({ n1, n2 })
  })

  test('behaviour: calls are the approval and the loan, and work as they are', async () => {
    const client = context.devnet.client('alice')
    const calls = await client.bands.borrowWithBands.calls(loan)
    expect(calls.map(({ to }) => to)).toEqual([
      context.devnet.deployment.tokens.WETH!.address,
      context.devnet.deployment.bandMarkets.WETH!.address,
    ])
    for (const call of calls) {
      const hash = await client.sendTransaction(call)
      const { status } = await client.waitForTransactionReceipt({ hash })
      expect(status).toBe('success')
    }
    expect(await client.bands.getPosition({ market: 'WETH' })).toMatchObject({ debt: loan.debt })
  })

  test('args: approve', async () => {
    const client = context.devnet.client('alice')
    expect(
      await rejection(client.bands.borrowWithBands({ ...loan, approve: 'none' })),
    ).toMatchObject({ origin: 'simulation' })
    await client.bands.borrowWithBands({ ...loan, approve: 'max' })
    expect(await client.bands.addCollateral.calls({ market: 'WETH', amount: 1n })).toHaveLength(1)
  })

  test('args: onBehalf, by an operator', async () => {
    const { devnet } = context
    const alice = devnet.accounts.alice.address
    await devnet
      .client('alice')
      .bands.setOperator({ market: 'WETH', operator: devnet.accounts.bob.address })
    await devnet.client('bob').bands.borrowWithBands({ ...loan, onBehalf: alice })
    const { debt } = await devnet.client('bob').bands.getPosition({ market: 'WETH', user: alice })
    expect(debt).toBeGreaterThanOrEqual(loan.debt)
  })

  test('error: ZeroAmountError, before any request', async () => {
    const client = context.devnet.client('alice')
    for (const change of [{ debt: 0n }, { collateral: 0n }, { debt: -1n }]) {
      const error = await rejection(client.bands.borrowWithBands({ ...loan, ...change }))
      expect(error).toBeInstanceOf(ZeroAmountError)
      expect(error).toMatchObject({ origin: 'input' })
    }
  })

  test('error: BandsOutOfRangeError, before any request', async () => {
    const client = context.devnet.client('alice')
    for (const bands of [3, 51, 10.5]) {
      const error = await rejection(client.bands.borrowWithBands({ ...loan, bands }))
      expect(error).toBeInstanceOf(BandsOutOfRangeError)
      expect(error).toMatchObject({ args: { N: BigInt(Math.trunc(bands)) }, origin: 'input' })
    }
  })

  test('error: DebtTooHighError names the most that can be borrowed', async () => {
    const client = context.devnet.client('alice')
    const error = await rejection(
      client.bands.borrowWithBands({ ...loan, debt: parseEther('29000') }),
    )
    expect(error).toBeInstanceOf(DebtTooHighError)
    const { maxBorrowable } = (error as DebtTooHighError).args
    await client.bands.borrowWithBands({ ...loan, debt: maxBorrowable })
  })

  test('error: LoanExistsError', async () => {
    const client = context.devnet.client('alice')
    await client.bands.borrowWithBands(loan)
    expect(await rejection(client.bands.borrowWithBands(loan))).toBeInstanceOf(LoanExistsError)
  })

  test('error: BandSlippageError for a first band below minN1', async () => {
    const client = context.devnet.client('alice')
    const { n1 } = await client.bands.borrowWithBands.simulate(loan)
    const error = await rejection(client.bands.borrowWithBands({ ...loan, minN1: n1 + 1 }))
    expect(error).toBeInstanceOf(BandSlippageError)
    expect(error).toMatchObject({ args: { n1 } })
  })

  test('error: NotDeployedError for an unknown market, naming those there are', async () => {
    const client = context.devnet.client('alice')
    const error = await rejection(client.bands.borrowWithBands({ ...loan, market: 'DOGE' }))
    expect(error).toBeInstanceOf(NotDeployedError)
    expect((error as NotDeployedError).known).toContain('WETH')
  })

  test('error: AccountRequiredError, InsufficientFundsForGasError', async () => {
    const { devnet } = context
    const { account: _, ...rest } = devnet.client('alice')
    expect(
      await rejection(borrowWithBands({ ...rest, account: undefined } as never, loan)),
    ).toBeInstanceOf(AccountRequiredError)

    const client = devnet.client('alice')
    await client.bands.borrowWithBands(loan)
    await devnet.testClient.setBalance({ address: client.account.address, value: 0n })
    expect(await rejection(client.bands.repay({ market: 'WETH', amount: 'max' }))).toBeInstanceOf(
      InsufficientFundsForGasError,
    )
  })
})
