import { parseEther, parseUnits } from 'viem'
import { describe, expect, test } from 'vitest'
import { AccessManagedUnauthorizedError } from '../../src/abis/libraryErrors.js'
import {
  AvsListIncompleteError,
  BatchNotReadyError,
  ExceedsClaimableError,
  InsufficientIdleError,
  NotCancellableError,
  NothingToUnstakeError,
  OperatorConcentrationError,
  OperatorNotTargetedError,
  OperatorUnderCaseError,
  UnknownClaimError,
  UnstakeTooEarlyError,
  WithdrawalNotMaturedError,
} from '../../src/abis/restakingErrors.js'
import type { LrtOperator } from '../../src/restaking/actions/getLrtPortfolio.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import { asset, avs, balanceOf, bobServes, proveFault, week } from './scenes.js'

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

describe('restaking vault with stake at an operator', () => {
  const context = useDevnet()
  const [forty, twelve] = [parseEther('40'), parseEther('12')]
  const fortyShares = parseUnits('40', 24)

  /** Alice mints for 40 wqstETH, and the curator sends 12 of them to bob, who has promised half of his stake. */
  async function vaultWithBob() {
    const { devnet } = context
    const operator = await bobServes(devnet)
    const [alice, curator] = [devnet.client('alice'), devnet.client('owner')]
    await alice.restaking.mintLrt({ assets: forty })
    await curator.restaking.setLrtTarget({ operator, weightBps: 3000n, avss: [avs] })
    await curator.restaking.allocateLrt({ operator, assets: twelve })
    return { devnet, operator, alice: alice.restaking, curator: curator.restaking }
  }

  test('setLrtTarget, allocateLrt, getLrtPortfolio, deallocateLrt, completeUnstakeLrt', async () => {
    const { devnet, operator, alice, curator } = await vaultWithBob()
    const service = devnet.deployment.contracts[avs]
    const bob = { operator, weightBps: 3000n, avss: [service] }
    expect(await alice.getLrtPortfolio()).toEqual([
      { ...bob, staked: twelve, queued: 0n, claims: [] },
    ])
    expect(await alice.getLrt()).toMatchObject({
      totalAssets: forty,
      idle: forty - twelve,
      price: parseEther('1'),
      operators: [operator],
    })

    const { assets, epoch } = await curator.deallocateLrt({ operator, shares: 'max' })
    expect(assets).toBe(twelve)
    const [{ claims, ...left }] = (await alice.getLrtPortfolio()) as [LrtOperator]
    expect(left).toEqual({ ...bob, staked: 0n, queued: twelve })
    expect(claims).toMatchObject([{ epoch, generation: 0n }])
    const completion = { operator, epoch }
    expect(await rejection(alice.completeUnstakeLrt(completion))).toMatchObject({
      constructor: WithdrawalNotMaturedError,
      args: { maturesAt: claims[0]?.maturesAt },
    })
    await devnet.advanceTime(2 * week)
    expect(await alice.completeUnstakeLrt(completion)).toMatchObject({ assets: twelve })
    expect((await alice.getLrt()).idle).toBe(forty)
    expect(await rejection(alice.completeUnstakeLrt(completion))).toBeInstanceOf(UnknownClaimError)
    await curator.setLrtTarget({ operator, weightBps: 0n, avss: [avs] })
    expect(await alice.getLrtPortfolio()).toEqual([])
  })

  test('errors: the caps of the curator, and who is none', async () => {
    const { operator, alice, curator } = await vaultWithBob()
    const target = { operator, weightBps: 3000n, avss: [avs] }
    expect(await rejection(curator.setLrtTarget({ ...target, avss: [] }))).toMatchObject({
      constructor: AvsListIncompleteError,
      args: { operator, named: 0n, encumbered: parseEther('0.5') },
    })
    expect(await rejection(curator.setLrtTarget({ ...target, weightBps: 3001n }))).toMatchObject({
      constructor: OperatorConcentrationError,
      args: { operator, bps: 3001n, limitBps: 3000n },
    })
    expect(await rejection(curator.allocateLrt({ operator, assets: forty }))).toMatchObject({
      constructor: InsufficientIdleError,
      args: { available: forty - twelve, needed: forty },
    })
    expect(
      await rejection(curator.allocateLrt({ operator, assets: parseEther('1') })),
    ).toMatchObject({ constructor: OperatorConcentrationError, args: { bps: 3250n } })
    const stranger = context.devnet.accounts.operator1.address
    expect(await rejection(curator.allocateLrt({ operator: stranger, assets: 1n }))).toMatchObject({
      constructor: OperatorNotTargetedError,
      args: { operator: stranger },
    })
    const refused = {
      constructor: AccessManagedUnauthorizedError,
      args: { caller: context.devnet.accounts.alice.address },
    }
    expect(await rejection(alice.setLrtTarget(target))).toMatchObject(refused)
    expect(await rejection(alice.allocateLrt({ operator, assets: 1n }))).toMatchObject(refused)
    expect(await rejection(alice.deallocateLrt({ operator, shares: 1n }))).toMatchObject(refused)
  })

  test('behaviour: a slash lowers the price at once, and nobody trades while the case is open', async () => {
    const { devnet, operator, alice } = await vaultWithBob()
    const caseId = await proveFault(devnet)
    const closed = { constructor: OperatorUnderCaseError, args: { operator } }
    expect((await alice.getLrt()).hasOpenCase).toBe(true)
    expect(await rejection(alice.mintLrt({ assets: ten }))).toMatchObject(closed)
    expect(
      await rejection(alice.instantRedeemLrt({ shares: tenShares, minAssets: 0n })),
    ).toMatchObject(closed)

    await devnet.advanceTime(86_400)
    await devnet.client('keeper').restaking.executeSlash({ caseId })
    // A half of the half that bob had promised: 3 of the vault's 12, hence 37 of its 40 are left.
    expect(await alice.getLrt()).toMatchObject({
      totalAssets: parseEther('37'),
      price: parseEther('0.925'),
      hasOpenCase: false,
    })
    expect(await alice.getLrtPortfolio()).toMatchObject([{ staked: parseEther('9') }])
  })

  test('forceUnstakeLrt: an exit that the curator leaves waiting', async () => {
    const { devnet, operator, alice } = await vaultWithBob()
    const { batchId, settleAfter } = await alice.redeemLrt({ shares: fortyShares })
    const { timestamp } = await devnet.client('alice').getBlock()
    await devnet.advanceTime(Number(settleAfter - timestamp))
    expect(await rejection(alice.settleLrtBatch({ batchId }))).toMatchObject({
      constructor: BatchNotReadyError,
      args: { batchId },
    })
    expect(await rejection(alice.forceUnstakeLrt({ batchId }))).toBeInstanceOf(UnstakeTooEarlyError)
    await devnet.advanceTime(86_400)
    const { restaking: keeper } = devnet.client('keeper')
    expect(await keeper.forceUnstakeLrt({ batchId })).toMatchObject({ assets: twelve })
    expect(await rejection(keeper.forceUnstakeLrt({ batchId }))).toBeInstanceOf(
      NothingToUnstakeError,
    )

    await devnet.advanceTime(2 * week)
    const [{ claims }] = (await alice.getLrtPortfolio()) as [LrtOperator]
    await keeper.completeUnstakeLrt({ operator, epoch: claims[0]?.epoch ?? 0n })
    await keeper.settleLrtBatch({ batchId })
    expect(await alice.claimLrt({})).toMatchObject({ assets: forty })
  })

  test('cancelLrtRedeem: shares come back while a case holds their batch up', async () => {
    const { devnet, operator, alice } = await vaultWithBob()
    const { batchId } = await alice.redeemLrt({ shares: tenShares })
    await devnet.advanceTime(week)
    await proveFault(devnet)
    expect(await rejection(alice.settleLrtBatch({ batchId }))).toMatchObject({
      constructor: OperatorUnderCaseError,
      args: { operator },
    })
    expect((await alice.getLrt()).shares).toBe(fortyShares - tenShares)
    expect(await alice.cancelLrtRedeem({ batchId })).toMatchObject({ shares: tenShares })
    expect((await alice.getLrt()).shares).toBe(fortyShares)
  })
})
