import type { Hex } from 'viem'
import { encodeAbiParameters, parseEther, parseUnits } from 'viem'
import { describe, expect, test } from 'vitest'
import { UnfoundedChallengeError } from '../../src/restaking/errors.js'
import type { DevnetAccountName } from '../../src/testing/index.js'
import { countingClient, rejection, useDevnet } from '../utils/devnet.js'
import { withoutPolling } from '../utils/requests.js'
import {
  asset,
  attest,
  avs,
  bobServes,
  day,
  evidenceOf,
  fault,
  proveFault,
  requestTask,
  rightResult,
  week,
  wrongResult,
} from './scenes.js'

const ten = parseEther('10')
const tenShares = parseUnits('10', 24)

/** Evidence that an answer was withheld. */
const silenceOn = (taskId: bigint): Hex => encodeAbiParameters([{ type: 'uint256' }], [taskId])

/** Most requests of a write. */
const most = { withoutApproval: 5, withApproval: 9 }

describe('JSON-RPC requests', () => {
  const context = useDevnet()

  /** A client that has been used before, and the requests that something takes with it. */
  async function counter(name: DevnetAccountName) {
    const { client, methods } = countingClient(context.devnet, name)
    await client.restaking.submitEth({ amount: ten }) // warm-up
    const count = async (run: () => Promise<unknown>): Promise<number> => {
      methods.length = 0
      await run()
      return withoutPolling(methods).length
    }
    return { restaking: client.restaking, count }
  }

  test('a state view is one', async () => {
    const { restaking, count } = await counter('alice')
    const operator = context.devnet.accounts.operator1.address
    const reads = [
      () => restaking.getOperator({ operator }),
      () => restaking.getFreezeStatus({ operator }),
      () => restaking.getLrt(),
      () => restaking.getSlashCases(),
    ]
    for (const read of reads) expect(await count(read), `${read}`).toBe(1)
  })

  test('a view that starts from events is two', async () => {
    const { devnet } = context
    const { restaking, count } = await counter('alice')
    const operator = await bobServes(devnet)
    await restaking.queueWithdrawal({ operator, asset, assets: ten / 2n })
    await proveFault(devnet)
    const reads = [
      () => restaking.getPositions(),
      () => restaking.getWithdrawals(),
      () => restaking.getAllocations({ operator }),
      () => restaking.getFreezeStatus({ operator }), // with the case that froze him
      () => restaking.getLrtPortfolio(),
    ]
    for (const read of reads) expect(await count(read), `${read}`).toBe(2)
  })

  test('a write is at most 5 without an approval, at most 9 with one', async () => {
    const { restaking, count } = await counter('alice')
    const operator = context.devnet.accounts.operator1.address
    const stake = { asset, amount: ten, operator }
    const withApproval = [
      () => restaking.stake({ ...stake, approve: 'exact' }),
      () => restaking.wrapSt({ amount: ten }),
      () => restaking.mintLrt({ assets: ten }),
    ]
    const without = [
      () => restaking.stake(stake), // by a permit
      () => restaking.queueWithdrawal({ operator, asset, shares: 'max' }),
      () => restaking.redeemLrt({ shares: tenShares }),
    ]
    for (const write of withApproval) {
      expect(await count(write), `${write}`).toBeLessThanOrEqual(most.withApproval)
    }
    for (const write of without) {
      expect(await count(write), `${write}`).toBeLessThanOrEqual(most.withoutApproval)
    }
  })

  test('every other write without an approval: at most 5', async () => {
    const { devnet } = context
    const operator = await bobServes(devnet)
    const [alice, bob, curator] = [
      await counter('alice'),
      await counter('bob'),
      await counter('owner'),
    ]
    const { restaking: staker } = alice
    const other = devnet.accounts.operator1.address
    await staker.stake({ asset, amount: ten, approve: 'max' })
    await staker.mintLrt({ assets: parseEther('40'), approve: 'max' })
    await staker.setDepositor({ depositor: devnet.accounts.bob.address })
    const { epoch } = await staker.queueWithdrawal({ operator, asset, assets: 1n })
    const consent = await staker.signDelegation({ operator, asset, amount: 2n })
    const signed = {
      staker: devnet.accounts.alice.address,
      operator,
      asset,
      amount: 2n,
      consent,
    }
    const change = { avs, asset, fraction: parseEther('0.4') }
    const vault = { operator, weightBps: 3000n, avss: [avs] }
    const writes: [typeof alice, () => Promise<unknown>][] = [
      [alice, () => staker.delegate({ operator, asset, amount: 3n })],
      [bob, () => bob.restaking.delegateBySig(signed)],
      [alice, () => staker.withdrawUndelegated({ asset, amount: 1n })],
      [alice, () => staker.queueWithdrawals({ requests: [{ operator, asset, assets: 5n }] })],
      [alice, () => staker.redelegate({ from: operator, to: other, assets: [asset] })],
      [alice, () => staker.redeemLrt({ shares: tenShares })],
      [alice, () => staker.instantRedeemLrt({ shares: tenShares })],
      [bob, () => bob.restaking.modifyAllocations({ changes: [change] })],
      [bob, () => bob.restaking.settleAllocation({ operator, avs, assets: [asset] })],
      [curator, () => curator.restaking.setLrtTarget(vault)],
      [curator, () => curator.restaking.allocateLrt({ operator, assets: 10n ** 18n })],
      [curator, () => curator.restaking.deallocateLrt({ operator, shares: 'max' })],
      [curator, () => curator.restaking.ejectOperator({ avs, operator })],
      [bob, () => devnet.advanceTime(2 * week)],
      [alice, () => staker.completeWithdrawal({ operator, asset, epoch })],
      [bob, () => bob.restaking.completeUnstakeLrt({ operator, epoch })],
    ]
    for (const [{ count }, write] of writes) {
      expect(await count(write), `${write}`).toBeLessThanOrEqual(most.withoutApproval)
    }
  })

  test('challenge: 5 where the fault is proven, 9 with the approval of a bond', async () => {
    const { devnet } = context
    const { restaking, count } = await counter('dave')
    const operator = await bobServes(devnet)
    const proven = await requestTask(devnet)
    const evidence = await evidenceOf(devnet, proven, wrongResult)
    const wrong = { avs, operator, kind: fault.wrongResult, evidence }
    expect(await count(() => restaking.challenge(wrong))).toBe(most.withoutApproval)

    const silent = await requestTask(devnet, 'quintet', 2n)
    await devnet.advanceTime(3601)
    const withheld = { avs, operator, kind: fault.withheld, evidence: silenceOn(silent) }
    expect(await count(() => restaking.challenge(withheld))).toBe(most.withApproval)

    const other = await requestTask(devnet, 'quintet', 3n)
    await devnet.advanceTime(3601)
    const next = { ...withheld, evidence: silenceOn(other), approve: 'max' } as const
    expect(await count(() => restaking.challenge(next))).toBe(most.withApproval)
    const last = await requestTask(devnet, 'quintet', 4n)
    await devnet.advanceTime(3601)
    const again = { ...withheld, evidence: silenceOn(last) }
    expect(await count(() => restaking.challenge(again))).toBe(most.withoutApproval)
  })

  test('challenge: what would lose the bond is refused after 3, and nothing is sent', async () => {
    const { devnet } = context
    const { restaking, count } = await counter('dave')
    const operator = await bobServes(devnet)
    const evidence = await evidenceOf(devnet, await requestTask(devnet), rightResult)
    const unfounded = { avs, operator, kind: fault.wrongResult, evidence }
    const refused = async () =>
      expect(await rejection(restaking.challenge(unfounded))).toBeInstanceOf(
        UnfoundedChallengeError,
      )
    expect(await count(refused)).toBe(3)
  })

  test('respond, resolveChallenge, retryFreeze, executeSlash, releaseSlashed: at most 5', async () => {
    const { devnet } = context
    const { restaking, count } = await counter('dave')
    const operator = await bobServes(devnet)
    const answered = await requestTask(devnet)
    const { timestamp, signature } = await attest(devnet, 'bob', answered, rightResult)
    const ignored = await requestTask(devnet, 'quintet', 2n)
    await devnet.advanceTime(3601)
    const accuse = (taskId: bigint) =>
      restaking.challenge({
        avs,
        operator,
        kind: fault.withheld,
        evidence: silenceOn(taskId),
      })
    const { challengeId: refuted } = await accuse(answered)
    const { challengeId: upheld } = await accuse(ignored)
    const proof = encodeAbiParameters(
      [{ type: 'uint64' }, { type: 'bytes' }],
      [timestamp, signature],
    )
    const answer = () => restaking.respond({ avs, challengeId: refuted, proof })
    expect(await count(answer)).toBeLessThanOrEqual(most.withoutApproval)

    const caseId = await proveFault(devnet, 3n)
    await devnet.advanceTime(day)
    // Its freeze is put off, since a case is open.
    const resolved = () => restaking.resolveChallenge({ avs, challengeId: upheld })
    expect(await count(resolved)).toBeLessThanOrEqual(most.withoutApproval)
    const executed = () => restaking.executeSlash({ caseId })
    expect(await count(executed)).toBeLessThanOrEqual(most.withoutApproval)
    const retried = () => restaking.retryFreeze({ avs, challengeId: upheld })
    expect(await count(retried)).toBeLessThanOrEqual(most.withoutApproval)
    await devnet.advanceTime(3 * day)
    const released = () => restaking.releaseSlashed({ caseId })
    expect(await count(released)).toBeLessThanOrEqual(most.withoutApproval)
  })
})
