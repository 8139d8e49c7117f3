import { parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import { InvalidSignatureError } from '../../src/abis/commonErrors.js'
import {
  BadNonceError,
  BadWeightsError,
  InsufficientStakeError,
  NotClaimableError,
} from '../../src/abis/reactorsErrors.js'
import { InvalidParameterError } from '../../src/index.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import { directToPool, toCycleEnd, wethId } from './scenes.js'

describe('directors', () => {
  const context = useDevnet()

  test('stake, vote, unstake, restake and claim', async () => {
    const { devnet } = context
    await directToPool(devnet)
    const alice = devnet.client('alice')
    const state = await alice.reactors.reactorState({ reactor: wethId })
    // Half a million votes in units of 1e12 shares, 10,000 bps each.
    expect(state.venues.map(({ tally }) => tally)).toEqual([50_000_000_000n * 10_000n])
    await alice.reactors.voteAllocation({ reactorId: wethId, weights: { 0: 10_000 } })
    await alice.reactors.requestUnstake({ reactorId: wethId, shares: parseEther('20000') })
    await alice.reactors.cancelUnstake({ reactorId: wethId })
    await alice.reactors.requestUnstake({ reactorId: wethId, shares: parseEther('20000') })
    expect(await rejection(alice.reactors.claimUnstake({ reactorId: wethId }))).toBeInstanceOf(
      NotClaimableError,
    )

    await toCycleEnd(devnet)
    await devnet.client('keeper').reactors.rolloverCycle({})
    const { shares } = await alice.reactors.restake({
      reactorId: wethId,
      toReactorId: 0n,
      amount: parseEther('5000'),
    })
    expect(shares).toBe(parseEther('5000'))
    const { toke } = await alice.reactors.claimUnstake({ reactorId: wethId })
    expect(toke).toBe(parseEther('15000'))
  })

  test('signVote and relayVote: another pays, once, in order', async () => {
    const { devnet } = context
    await directToPool(devnet)
    const vote = await devnet
      .client('alice')
      .reactors.signVote({ reactorId: wethId, weights: { 0: 10_000 } })
    const bob = devnet.client('bob')
    const { hash } = await bob.reactors.relayVote({ vote })
    expect(hash).toMatch(/^0x/)
    expect(await rejection(bob.reactors.relayVote({ vote }))).toBeInstanceOf(BadNonceError)
    const forged = { ...vote, nonce: vote.nonce + 1n }
    expect(await rejection(bob.reactors.relayVote({ vote: forged }))).toBeInstanceOf(
      InvalidSignatureError,
    )
  })

  test('claimReactorRewards: after a day of streaming', async () => {
    const { devnet } = context
    await directToPool(devnet)
    await toCycleEnd(devnet)
    await devnet.client('keeper').reactors.rolloverCycle({})
    await devnet.advanceTime(86_400)
    const { toke } = await devnet.client('alice').reactors.claimReactorRewards({})
    expect(toke).toBeGreaterThan(0n)
    const provider = await devnet.client('dave').reactors.claimReactorRewards({
      restakeTo: { reactorId: wethId, weights: { 0: 10_000 } },
    })
    expect(provider.toke).toBeGreaterThan(0n)
  })

  test('errors', async () => {
    const { devnet } = context
    await directToPool(devnet)
    const alice = devnet.client('alice')
    const votes = (weights: Record<number, number>) =>
      rejection(alice.reactors.voteAllocation({ reactorId: wethId, weights }))
    expect(await votes({ 0: 9_999 })).toBeInstanceOf(BadWeightsError)
    expect(await votes({ 1: 10_000 })).toBeInstanceOf(BadWeightsError)
    expect(await votes({ 8: 10_000 })).toBeInstanceOf(InvalidParameterError)
    const tooMuch = alice.reactors.requestUnstake({
      reactorId: wethId,
      shares: parseEther('50001'),
    })
    const refused = await rejection(tooMuch)
    expect(refused).toBeInstanceOf(InsufficientStakeError)
    expect((refused as InsufficientStakeError).args.active).toBe(parseEther('50000'))
  })
})
