import { parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import { DeadlinePassedError, InvalidSignatureError } from '../../src/abis/commonErrors.js'
import {
  ApprovalRequiredError,
  DepositorNotAllowedError,
  NotApproverError,
  SignatureUsedError,
} from '../../src/abis/restakingErrors.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import { asset, balanceOf } from './scenes.js'

const ten = parseEther('10')

describe('stakeFor, setDepositor', () => {
  const context = useDevnet()

  test('default: one pays and the other has the stake, once it is allowed', async () => {
    const { devnet } = context
    const [alice, bob] = [devnet.client('alice'), devnet.client('bob')]
    const operator = devnet.accounts.operator1.address
    const beneficiary = alice.account.address
    const depositor = bob.account.address
    const gift = { beneficiary, asset, amount: ten, operator }
    expect(await rejection(bob.restaking.stakeFor(gift))).toMatchObject({
      constructor: DepositorNotAllowedError,
      args: { staker: beneficiary, depositor },
    })

    expect(await alice.restaking.setDepositor({ depositor })).toMatchObject({
      staker: beneficiary,
      depositor,
      allowed: true,
    })
    expect(await bob.restaking.stakeFor(gift)).toMatchObject({ shares: ten })
    expect((await alice.restaking.getPositions()).positions).toMatchObject([
      { operator, assets: ten },
    ])
    expect(await balanceOf(devnet, asset, depositor)).toBe(parseEther('90'))

    await alice.restaking.setDepositor({ depositor, allowed: false })
    expect(await rejection(bob.restaking.stakeFor(gift))).toBeInstanceOf(DepositorNotAllowedError)
  })

  test('behaviour: without an operator it is undelegated', async () => {
    const { devnet } = context
    const [alice, bob] = [devnet.client('alice'), devnet.client('bob')]
    await alice.restaking.setDepositor({ depositor: bob.account.address })
    const beneficiary = alice.account.address
    await bob.restaking.stakeFor({ beneficiary, asset, amount: ten })
    expect((await alice.restaking.getPositions()).undelegated).toMatchObject([{ assets: ten }])
  })
})

describe('delegateBySig', () => {
  const context = useDevnet()

  test('default: somebody else sends what the staker has signed, once', async () => {
    const { devnet } = context
    const [alice, keeper] = [devnet.client('alice'), devnet.client('keeper')]
    const operator = devnet.accounts.operator1.address
    const staker = alice.account.address
    await alice.restaking.stake({ asset, amount: ten })
    const consent = await alice.restaking.signDelegation({ operator, asset, amount: ten })
    const delegation = { staker, operator, asset, amount: ten, consent }
    expect(await keeper.restaking.delegateBySig(delegation)).toMatchObject({ shares: ten })
    expect((await alice.restaking.getPositions()).positions).toMatchObject([
      { operator, assets: ten },
    ])
    expect(await rejection(keeper.restaking.delegateBySig(delegation))).toMatchObject({
      constructor: SignatureUsedError,
      args: { signer: staker, salt: consent.salt },
    })
  })

  test("args: approval, where the operator's approver has to agree as well", async () => {
    const { devnet } = context
    const [alice, bob, carol] = [
      devnet.client('alice'),
      devnet.client('bob'),
      devnet.client('carol'),
    ]
    const [staker, operator] = [alice.account.address, bob.account.address]
    const approver = carol.account.address
    await bob.restaking.registerOperator({ approver, feeBps: 0n, metadataUri: '' })
    await alice.restaking.stake({ asset, amount: ten })
    const terms = { operator, asset, amount: ten }
    const consent = await alice.restaking.signDelegation(terms)
    const delegation = { staker, ...terms, consent }
    const { restaking } = devnet.client('keeper')
    expect(await rejection(restaking.delegateBySig(delegation))).toMatchObject({
      constructor: ApprovalRequiredError,
      args: { operator, approver },
    })
    expect(await rejection(alice.restaking.delegate(terms))).toBeInstanceOf(ApprovalRequiredError)
    const approval = await carol.restaking.signDelegationApproval({ staker, ...terms })
    expect(await restaking.delegateBySig({ ...delegation, approval })).toMatchObject({
      shares: ten,
    })
  })

  test('errors: another signer, another amount, too late', async () => {
    const { devnet } = context
    const [alice, bob, keeper] = [
      devnet.client('alice'),
      devnet.client('bob'),
      devnet.client('keeper'),
    ]
    const operator = devnet.accounts.operator1.address
    const staker = alice.account.address
    await alice.restaking.stake({ asset, amount: ten })
    const terms = { operator, asset, amount: ten }
    const delegation = { staker, ...terms }
    const foreign = await bob.restaking.signDelegation(terms)
    expect(
      await rejection(keeper.restaking.delegateBySig({ ...delegation, consent: foreign })),
    ).toBeInstanceOf(InvalidSignatureError)
    const consent = await alice.restaking.signDelegation(terms)
    expect(
      await rejection(keeper.restaking.delegateBySig({ ...delegation, amount: ten - 1n, consent })),
    ).toBeInstanceOf(InvalidSignatureError)
    await devnet.advanceTime(3_601)
    expect(
      await rejection(keeper.restaking.delegateBySig({ ...delegation, consent })),
    ).toMatchObject({ constructor: DeadlinePassedError, args: { deadline: consent.expiry } })
  })
})

describe('forceUndelegate', () => {
  const context = useDevnet()

  test('default: the approver sends a staker away, and nobody else', async () => {
    const { devnet } = context
    const [alice, bob, carol] = [
      devnet.client('alice'),
      devnet.client('bob'),
      devnet.client('carol'),
    ]
    const [staker, operator] = [alice.account.address, bob.account.address]
    const approver = carol.account.address
    await bob.restaking.registerOperator({ approver, feeBps: 0n, metadataUri: '' })
    await alice.restaking.stake({ asset, amount: ten })
    const terms = { operator, asset, amount: ten }
    const approval = await carol.restaking.signDelegationApproval({ staker, ...terms })
    await alice.restaking.delegate({ ...terms, approval })

    const eviction = { staker, operator }
    expect(
      await rejection(devnet.client('dave').restaking.forceUndelegate(eviction)),
    ).toMatchObject({
      constructor: NotApproverError,
      args: { operator, caller: devnet.accounts.dave.address },
    })
    expect((await carol.restaking.forceUndelegate(eviction)).withdrawals).toMatchObject([
      { assets: ten, generation: 0n },
    ])
    expect(await alice.restaking.getPositions()).toMatchObject({
      positions: [],
      claims: [{ operator, assets: ten, state: 'pending', ethValue: ten }],
      ethValue: ten,
    })
  })
})
