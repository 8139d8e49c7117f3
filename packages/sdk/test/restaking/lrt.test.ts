import { parseEther, parseUnits } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  BatchNotReadyError,
  ExceedsClaimableError,
  InsufficientIdleError,
  NotCancellableError,
  UnstakeTooEarlyError,
} from '../../src/abis/restakingErrors.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import { asset, balanceOf, week } from './scenes.js'

const ten = parseEther('10')
const tenShares = parseUnits('10', 24)

describe('restaking vault', () => {
  const context = useDevnet()

  test('mintLrt, redeemLrt, settleLrtBatch, claimLrt', async () => {
    const { devnet } = context
    const { restaking } = devnet.client('alice')
    expect(await restaking.mintLrt({ assets: ten })).toMatchObject({ shares: tenShares })
    expect(await restaking.getLrt()).toMatchObject({
      totalAssets: ten,
      price: parseEther('1'),
      idle: ten,
      shares: tenShares,
      hasOpenCase: false,
    })
    const { batchId } = await restaking.redeemLrt({ shares: tenShares })
    expect(await rejection(restaking.settleLrtBatch({ batchId }))).toMatchObject({
      constructor: BatchNotReadyError,
      args: { batchId },
    })
    expect(await rejection(restaking.claimLrt({ shares: 1n }))).toBeInstanceOf(
      ExceedsClaimableError,
    )
    expect(await rejection(restaking.cancelLrtRedeem({ batchId }))).toBeInstanceOf(
      NotCancellableError,
    )
    expect(await rejection(restaking.forceUnstakeLrt({ batchId }))).toBeInstanceOf(
      UnstakeTooEarlyError,
    )
    await devnet.advanceTime(week)
    await devnet.client('keeper').restaking.settleLrtBatch({ batchId })
    expect((await restaking.getLrt()).claimableShares).toBe(tenShares)
    expect(await restaking.claimLrt({})).toMatchObject({ assets: ten })
    expect(await balanceOf(devnet, asset, devnet.accounts.alice.address)).toBe(parseEther('100'))
  })

  test('instantRedeemLrt: the fee is 0.3 % while the idle is at its target', async () => {
    const { restaking } = context.devnet.client('alice')
    await restaking.mintLrt({ assets: ten })
    expect(await restaking.quoteRedeemLrt({ shares: tenShares / 10n })).toEqual({
      assets: parseEther('1'),
      instantAssets: parseEther('0.997'),
      instantFee: parseEther('0.003'),
    })
    expect(await restaking.instantRedeemLrt({ shares: tenShares / 10n })).toMatchObject({
      assets: parseEther('0.997'),
      fee: parseEther('0.003'),
    })
    expect(
      await rejection(restaking.instantRedeemLrt({ shares: 100n * tenShares, minAssets: 0n })),
    ).toBeInstanceOf(InsufficientIdleError)
  })
})
