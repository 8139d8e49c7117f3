import { parseEther, parseUnits, zeroAddress } from 'viem'
import { describe, expect, test } from 'vitest'
import { ZeroAmountError } from '../../src/abis/commonErrors.js'
import {
  ApprovalRequiredError,
  AssetNotListedError,
  CaseDataMismatchError,
  InsufficientSharesError,
  NothingQueuedError,
  OperatorNotRegisteredError,
  ReportPendingError,
  RequestNotFinalizedError,
  SignatureUsedError,
  WithdrawalNotMaturedError,
} from '../../src/abis/restakingErrors.js'
import { InvalidParameterError, NotDeployedError } from '../../src/core/errors.js'
import type { WithdrawalView } from '../../src/restaking/claims.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import { asset, balanceOf, epochOf, week } from './scenes.js'

const ten = parseEther('10')

describe('liquid staking', () => {
  const context = useDevnet()

  test('submitEth, wrapSt, unwrapSt: one to one before the first report', async () => {
    const { restaking } = context.devnet.client('alice')
    expect(await restaking.submitEth.simulate({ amount: ten })).toEqual({ shares: ten })
    expect(await restaking.submitEth({ amount: ten })).toMatchObject({ shares: ten })
    expect(await restaking.wrapSt({ amount: ten })).toMatchObject({ wst: ten })
    const { alice } = context.devnet.accounts
    expect(await balanceOf(context.devnet, 'wqstETH', alice.address)).toBe(parseEther('110'))
    expect(await restaking.unwrapSt({ wst: ten })).toMatchObject({ amount: ten })
    expect(await balanceOf(context.devnet, 'qstETH', alice.address)).toBe(ten)
  })

  test('requestLstWithdrawal: ether comes back after three days', async () => {
    const { devnet } = context
    const { restaking } = devnet.client('alice')
    await restaking.submitEth({ amount: ten })
    const { requestId } = await restaking.requestLstWithdrawal({ amount: ten })
    expect(await rejection(restaking.finalizeLstWithdrawals({ uptoId: requestId }))).toBeInstanceOf(
      ReportPendingError,
    )
    expect(await rejection(restaking.claimLstWithdrawal({ requestId }))).toBeInstanceOf(
      RequestNotFinalizedError,
    )
    await devnet.advanceTime(3 * 86_400 + 1)
    await restaking.finalizeLstWithdrawals({ uptoId: requestId })
    expect(await restaking.claimLstWithdrawal({ requestId })).toMatchObject({ amount: ten })
  })
})

describe('stake', () => {
  const context = useDevnet()
  const operator1 = () => context.devnet.accounts.operator1.address

  test('default: with an operator, by a permit in one transaction', async () => {
    const alice = context.devnet.client('alice')
    const before = await alice.getTransactionCount({ address: alice.account.address })
    const staked = await alice.restaking.stake({ asset, amount: ten, operator: operator1() })
    expect(staked).toMatchObject({ shares: ten, poolPriceWad: parseEther('1') })
    expect(await alice.getTransactionCount({ address: alice.account.address })).toBe(before + 1)
    expect((await alice.restaking.getPositions()).positions).toEqual([
      {
        operator: operator1(),
        asset: context.devnet.deployment.tokens.wqstETH!.address,
        shares: ten,
        assets: ten,
        ethValue: ten,
      },
    ])
  })

  test("args: approve 'exact' sends an approval first; a token without permit too", async () => {
    const alice = context.devnet.client('alice')
    const calls = await alice.restaking.stake.calls({ asset, amount: ten })
    expect(calls).toHaveLength(2)
    await alice.restaking.stake({ asset, amount: ten, approve: 'exact' })
    await alice.restaking.stake({ asset: 'USDC', amount: parseUnits('1000', 6) })
    const { undelegated } = await alice.restaking.getPositions()
    expect(undelegated.map(({ assets }) => assets).sort()).toEqual(
      [parseUnits('1000', 6), ten].sort(),
    )
  })

  test('behaviour: without an operator it leaves at once', async () => {
    const { restaking } = context.devnet.client('alice')
    await restaking.stake({ asset, amount: ten })
    expect(await restaking.withdrawUndelegated({ asset, amount: 'max' })).toMatchObject({
      amount: ten,
    })
    expect((await restaking.getPositions()).undelegated).toEqual([])
  })

  test('errors: by class and fields', async () => {
    const { restaking } = context.devnet.client('alice')
    const { bob } = context.devnet.accounts
    const token = context.devnet.deployment.tokens
    expect(
      await rejection(restaking.stake.simulate({ asset, amount: ten, operator: bob.address })),
    ).toMatchObject({ name: 'OperatorNotRegisteredError', args: { operator: bob.address } })
    expect(await rejection(restaking.stake({ asset: 'QUSD', amount: ten }))).toMatchObject({
      constructor: AssetNotListedError,
      args: { asset: token.QUSD!.address },
    })
    expect(await rejection(restaking.stake({ asset, amount: 0n }))).toBeInstanceOf(ZeroAmountError)
    expect(await rejection(restaking.stake({ asset: 'NONE', amount: 1n }))).toBeInstanceOf(
      NotDeployedError,
    )
  })
})

describe('delegate', () => {
  const context = useDevnet()

  test('default', async () => {
    const { restaking } = context.devnet.client('alice')
    const operator = context.devnet.accounts.operator1.address
    await restaking.stake({ asset, amount: ten })
    expect(await restaking.delegate({ operator, asset, amount: ten })).toMatchObject({
      shares: ten,
    })
    expect(await rejection(restaking.delegate({ operator, asset, amount: 1n }))).toMatchObject({
      constructor: InsufficientSharesError,
      args: { available: 0n, needed: 1n },
    })
  })

  test('args: approval, for an operator with an approver', async () => {
    const { devnet } = context
    const [alice, bob, carol] = [
      devnet.client('alice'),
      devnet.client('bob'),
      devnet.client('carol'),
    ]
    const operator = bob.account.address
    await bob.restaking.registerOperator({
      approver: carol.account.address,
      feeBps: 0n,
      metadataUri: '',
    })
    expect(await rejection(alice.restaking.stake({ asset, amount: ten, operator }))).toMatchObject({
      constructor: ApprovalRequiredError,
      args: { operator, approver: carol.account.address },
    })
    await alice.restaking.stake({ asset, amount: ten })
    const half = ten / 2n
    const approval = await carol.restaking.signDelegationApproval({
      staker: alice.account.address,
      operator,
      asset,
      amount: half,
    })
    const delegation = { operator, asset, amount: half, approval }
    expect(await alice.restaking.delegate(delegation)).toMatchObject({ shares: half })
    expect(await rejection(alice.restaking.delegate(delegation))).toMatchObject({
      constructor: SignatureUsedError,
      args: { signer: carol.account.address, salt: approval.salt },
    })
  })
})

describe('withdrawals', () => {
  const context = useDevnet()
  const operator = () => context.devnet.accounts.operator1.address
  const stakeTen = () =>
    context.devnet.client('alice').restaking.stake({ asset, amount: ten, operator: operator() })

  test('default: queue, wait for the end of the next epoch, take the tokens', async () => {
    const { devnet } = context
    const { restaking } = devnet.client('alice')
    const { alice } = devnet.accounts
    await stakeTen()
    const epoch = await epochOf(devnet)
    const queued = await restaking.queueWithdrawal({ operator: operator(), asset, shares: 'max' })
    expect(queued).toMatchObject({ assets: ten, epoch, generation: 0n })
    expect(await restaking.getWithdrawals()).toMatchObject([{ assets: ten, state: 'pending' }])
    const completion = { operator: operator(), asset, epoch }
    expect(await rejection(restaking.completeWithdrawal(completion))).toMatchObject({
      constructor: WithdrawalNotMaturedError,
      args: { maturesAt: queued.maturesAt },
    })

    const { timestamp } = await devnet.client('alice').getBlock()
    await devnet.advanceTime(Number(queued.maturesAt - timestamp))

    expect(await restaking.getWithdrawals()).toMatchObject([{ state: 'mature' }])
    expect(await restaking.completeWithdrawal(completion)).toMatchObject({ assets: ten })
    expect(await balanceOf(devnet, 'wqstETH', alice.address)).toBe(parseEther('100'))
    expect(await restaking.getWithdrawals()).toEqual([])
    expect(await rejection(restaking.completeWithdrawal(completion))).toBeInstanceOf(
      NothingQueuedError,
    )
  })

  test('args: assets, and stake with another operator', async () => {
    const { devnet } = context
    const { restaking } = devnet.client('alice')
    const to = devnet.accounts.operator2.address
    await stakeTen()
    const { assets, epoch } = await restaking.queueWithdrawal({
      operator: operator(),
      asset,
      assets: parseEther('4'),
    })
    expect(assets).toBe(parseEther('4'))
    await devnet.advanceTime(2 * week)
    await restaking.completeWithdrawal({
      operator: operator(),
      asset,
      epoch,
      receiveAs: { operator: to },
    })
    const { positions } = await restaking.getPositions()
    expect(positions.find((position) => position.operator === to)?.assets).toBe(parseEther('4'))
  })

  test('queueWithdrawals and completeWithdrawals: several pools at once, all or none', async () => {
    const { devnet } = context
    const { restaking } = devnet.client('alice')
    const second = devnet.accounts.operator2.address
    await stakeTen()
    await restaking.stake({ asset, amount: ten, operator: second })
    const [four, six] = [parseEther('4'), parseEther('6')]
    const first = { operator: operator(), asset, assets: four }
    expect(
      await rejection(
        restaking.queueWithdrawals({
          requests: [first, { operator: second, asset, shares: 2n * ten }],
        }),
      ),
    ).toMatchObject({
      constructor: InsufficientSharesError,
      args: { available: ten, needed: 2n * ten },
    })
    const { withdrawals } = await restaking.queueWithdrawals({
      requests: [first, { operator: second, asset, shares: 'max' }],
    })
    expect(withdrawals.map(({ assets }) => assets)).toEqual([four, ten])

    const epoch = withdrawals[0]!.epoch
    const completions = [
      { operator: operator(), asset, epoch, receiveAs: { operator: second } },
      { operator: second, asset, epoch },
    ]
    expect(await rejection(restaking.completeWithdrawals({ completions }))).toBeInstanceOf(
      WithdrawalNotMaturedError,
    )
    await devnet.advanceTime(2 * week)
    expect((await restaking.completeWithdrawals({ completions })).assets).toEqual([four, ten])
    const { claims, positions } = await restaking.getPositions()
    expect(claims).toEqual([])
    expect(Object.fromEntries(positions.map(({ operator: at, assets }) => [at, assets]))).toEqual({
      [operator()]: six,
      [second]: four,
    })
  })

  test('undelegate and redelegate: every asset of an operator', async () => {
    const { devnet } = context
    const { restaking } = devnet.client('alice')
    await stakeTen()
    await restaking.stake({ asset: 'USDC', amount: 1_000_000n, operator: operator() })
    const { withdrawals } = await restaking.undelegate({ operator: operator() })
    expect(withdrawals.map(({ assets }) => assets).sort()).toEqual([1_000_000n, ten].sort())
    await stakeTen()
    const to = devnet.accounts.operator2.address
    const moved = await restaking.redelegate({ from: operator(), to, assets: [asset] })
    expect(moved.withdrawals).toMatchObject([{ assets: ten }])

    const [{ epoch, generation }] = moved.withdrawals as [(typeof moved.withdrawals)[number]]
    await devnet.advanceTime(2 * week)
    const { alice } = devnet.accounts
    const done = await devnet.client('keeper').restaking.completeRedelegation({
      staker: alice.address,
      from: operator(),
      asset,
      epoch,
      generation,
    })
    // Both withdrawals are of one epoch and one pool, so they are one claim, and the later call decides where it goes.
    expect(done.assets).toBe(2n * ten)
    expect((await restaking.getPositions()).positions).toMatchObject([
      { operator: to, assets: 2n * ten },
    ])
  })

  test('watchWithdrawals: tells when one is queued and when it matures', async () => {
    const { devnet } = context
    const alice = devnet.client('alice')
    await stakeTen()
    const updates: (readonly WithdrawalView[])[] = []
    const matured: WithdrawalView[] = []
    const unwatch = alice.restaking.watchWithdrawals({
      onUpdate: (withdrawals) => updates.push(withdrawals),
      onMature: (withdrawal) => matured.push(withdrawal),
      pollingInterval: 20,
    })
    await expect.poll(() => updates.length).toBe(1)
    await alice.restaking.queueWithdrawal({ operator: operator(), asset, shares: 'max' })
    await expect.poll(() => updates.at(-1)?.[0]?.state).toBe('pending')
    await devnet.advanceTime(2 * week)
    await expect.poll(() => matured.length).toBe(1)
    unwatch()
    expect(matured[0]).toMatchObject({ assets: ten, operator: operator() })
  })

  test('errors: by class and fields', async () => {
    const { restaking } = context.devnet.client('alice')
    const request = { operator: operator(), asset }
    expect(await rejection(restaking.queueWithdrawal({ ...request, shares: 5n }))).toMatchObject({
      constructor: InsufficientSharesError,
      args: { available: 0n, needed: 5n },
    })
    expect(await rejection(restaking.queueWithdrawal(request))).toBeInstanceOf(
      InvalidParameterError,
    )
    expect(await rejection(restaking.getOperator({ operator: zeroAddress }))).toBeInstanceOf(
      OperatorNotRegisteredError,
    )
    expect(await rejection(restaking.executeSlash({ caseId: 9n }))).toMatchObject({
      constructor: CaseDataMismatchError,
      args: { caseId: 9n },
    })
  })
})
