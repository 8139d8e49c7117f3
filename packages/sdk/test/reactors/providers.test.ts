import { parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  InstantExitUnavailableError,
  NoPendingRequestError,
  NothingClaimableError,
} from '../../src/abis/reactorsErrors.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import { toCycleEnd, wethId } from './scenes.js'

const reactor = 'tWETH'

describe('providers', () => {
  const context = useDevnet()

  test('depositToReactor: default', async () => {
    const alice = context.devnet.client('alice')
    const simulated = await alice.reactors.depositToReactor.simulate({
      reactor,
      assets: parseEther('10'),
    })
    expect(simulated).toEqual({ shares: parseEther('10') })
    const { shares } = await alice.reactors.depositToReactor({ reactor, assets: parseEther('10') })
    expect(shares).toBe(parseEther('10'))
    const state = await alice.reactors.reactorState({ reactor })
    expect(state).toMatchObject({ claims: parseEther('60'), kind: 'token', reactorId: wethId })
  })

  test('a withdrawal from request to claim', async () => {
    const { devnet } = context
    const dave = devnet.client('dave')
    const before = await dave.reactors.reactorWithdrawalStatus({ reactor })
    expect(before.state).toBe('none')
    const { batch } = await dave.reactors.requestReactorWithdrawal({
      reactor,
      assets: parseEther('20'),
    })
    const pending = await dave.reactors.reactorWithdrawalStatus({ reactor })
    expect(pending).toMatchObject({ state: 'pending', batch, shares: parseEther('20') })
    expect(await rejection(dave.reactors.withdrawFromReactor({ reactor }))).toBeInstanceOf(
      NothingClaimableError,
    )

    await toCycleEnd(devnet)
    await devnet.client('keeper').reactors.rolloverCycle({})
    const settled = await dave.reactors.reactorWithdrawalStatus({ reactor })
    expect(settled).toMatchObject({ state: 'claimable', claimable: parseEther('20') })
    const { assets } = await dave.reactors.withdrawFromReactor({ reactor })
    expect(assets).toBe(parseEther('20'))
  })

  test('cancelReactorWithdrawal: default', async () => {
    const dave = context.devnet.client('dave')
    await dave.reactors.requestReactorWithdrawal({ reactor, shares: parseEther('5') })
    const { shares } = await dave.reactors.cancelReactorWithdrawal({ reactor })
    expect(shares).toBe(parseEther('5'))
    expect(await rejection(dave.reactors.cancelReactorWithdrawal({ reactor }))).toBeInstanceOf(
      NoPendingRequestError,
    )
  })

  test('instantRedeem: the fee goes to the treasury, and the cap holds', async () => {
    const { devnet } = context
    await toCycleEnd(devnet)
    await devnet.client('keeper').reactors.rolloverCycle({})
    const dave = devnet.client('dave')
    const { assets, fee } = await dave.reactors.instantRedeem({ reactor, shares: parseEther('1') })
    // 30 basis points of one ether.
    expect(fee).toBe(parseEther('0.003'))
    expect(assets).toBe(parseEther('0.997'))
    const refused = await rejection(
      dave.reactors.instantRedeem({ reactor, shares: parseEther('40') }),
    )
    expect(refused).toBeInstanceOf(InstantExitUnavailableError)
    expect((refused as InstantExitUnavailableError).args.reason).toBe(4)
  })

  test('listReactors and reactorApy', async () => {
    const { devnet } = context
    const alice = devnet.client('alice')
    const reactors = await alice.reactors.listReactors()
    expect(reactors.map(({ symbol, kind }) => [symbol, kind])).toEqual([
      ['tUSDC', 'pair'],
      ['tWETH', 'token'],
    ])
    const apy = await alice.reactors.reactorApy({ reactor })
    expect(apy.emission).toBeGreaterThan(0n)
  })

  test('treasuryView and singularityView', async () => {
    const alice = context.devnet.client('alice')
    const { holdings, toke } = await alice.reactors.treasuryView()
    expect(holdings.map(({ reactorId }) => reactorId)).toEqual([1n, 2n])
    expect(toke).toBeGreaterThan(parseEther('80000000'))
    expect(await alice.reactors.singularityView()).toMatchObject({ streak: 0n, reached: false })
  })
})
