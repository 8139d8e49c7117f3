import { encodeAbiParameters, parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  AlreadyRegisteredError,
  AnswerWindowOpenError,
  CaseAlreadyOpenError,
  CaseNotOpenError,
  InsufficientMagnitudeError,
  NoCreditError,
  NothingToRetryError,
  NotResolverError,
  NotSlashableError,
  OpenCaseError,
  OperatorIsFrozenError,
  RedistributionDelayNotElapsedError,
  ResponseWindowOpenError,
  SameMagnitudeError,
  SlashDelayNotElapsedError,
  UnknownTermsVersionError,
} from '../../src/abis/restakingErrors.js'
import { UnfoundedChallengeError } from '../../src/restaking/errors.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import {
  asset,
  attest,
  avs,
  balanceOf,
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

describe('operators', () => {
  const context = useDevnet()

  test('joinAvs: does what is missing, in order', async () => {
    const { restaking } = context.devnet.client('bob')
    expect(await restaking.joinAvs.calls({ avs })).toHaveLength(3)
    await restaking.registerOperator({ feeBps: 500n, metadataUri: '' })
    expect((await restaking.joinAvs({ avs })).steps).toEqual(['optIntoSlashing', 'registerForAvs'])
    expect(await rejection(restaking.joinAvs({ avs }))).toBeInstanceOf(AlreadyRegisteredError)
  })

  test('optIntoSlashing, registerForAvs, deregisterFromAvs', async () => {
    const { restaking } = context.devnet.client('operator1')
    await restaking.optIntoSlashing({ avs })
    expect(await restaking.registerForAvs({ avs })).toMatchObject({ termsVersion: 1n })
    expect(await restaking.deregisterFromAvs({ avs })).toMatchObject({ slashableThroughEpoch: 1n })
  })

  test('modifyAllocations: at once without stake, two epochs later with it', async () => {
    const { devnet } = context
    const operator = await bobServes(devnet)
    const { restaking } = devnet.client('bob')
    const [allocation] = await restaking.getAllocations({ operator, asset })
    expect(allocation).toMatchObject({
      current: parseEther('0.5'),
      next: parseEther('0.5'),
      effectiveAt: undefined,
      stake: parseEther('5'),
      minStake: parseEther('5'),
    })
    const raise = (magnitude: bigint) =>
      restaking.modifyAllocations({ changes: [{ avs, asset, magnitude }] })
    expect(await rejection(raise(parseEther('0.5')))).toBeInstanceOf(SameMagnitudeError)
    expect(await rejection(raise(parseEther('1.1')))).toMatchObject({
      constructor: InsufficientMagnitudeError,
      args: { available: parseEther('0.5'), needed: parseEther('0.6') },
    })
    expect(await raise(parseEther('0.8'))).toMatchObject({ effectiveEpochs: [2n] })
    const { pools } = await restaking.getOperator({ operator, assets: [asset] })
    expect(pools).toMatchObject([
      { assets: parseEther('10'), encumbered: parseEther('0.8'), utilisation: parseEther('0.8') },
    ])
  })
})

describe('a fault', () => {
  const context = useDevnet()

  // The worked example of docs/restaking.md.
  test('default: is proven, frozen, slashed and released; every balance is accounted for', async () => {
    const { devnet } = context
    const [alice, dave, keeper] = [
      devnet.client('alice'),
      devnet.client('dave'),
      devnet.client('keeper'),
    ]
    const operator = await bobServes(devnet)
    const { epoch } = await alice.restaking.queueWithdrawal({
      operator,
      asset,
      assets: parseEther('4'),
    })

    const caseId = await proveFault(devnet)
    expect(await alice.restaking.getFreezeStatus({ operator })).toMatchObject({
      frozen: true,
      cases: [{ caseId, state: 'open', frozen: true }],
    })
    expect(
      await rejection(alice.restaking.queueWithdrawal({ operator, asset, shares: 'max' })),
    ).toMatchObject({ constructor: OperatorIsFrozenError, args: { operator } })
    expect(await rejection(keeper.restaking.executeSlash({ caseId }))).toBeInstanceOf(
      SlashDelayNotElapsedError,
    )
    expect(
      await rejection(
        devnet
          .client('bob')
          .restaking.modifyAllocations({ changes: [{ avs, asset, magnitude: 0n }] }),
      ),
    ).toMatchObject({ constructor: OpenCaseError, args: { operator, openCases: 1n } })

    await devnet.advanceTime(day)
    const { removed } = await keeper.restaking.executeSlash({ caseId })
    expect(removed).toEqual([parseEther('2.5')])
    expect((await alice.restaking.getFreezeStatus({ operator })).frozen).toBe(false)
    expect((await alice.restaking.getPositions()).positions).toMatchObject([
      { assets: parseEther('4.5') },
    ])
    const { pools } = await alice.restaking.getOperator({ operator, assets: [asset] })
    expect(pools).toMatchObject([
      {
        assets: parseEther('4.5'),
        priceWad: parseEther('0.75'),
        maxMagnitude: parseEther('0.75'),
        encumbered: parseEther('0.25'),
      },
    ])
    expect(await rejection(keeper.restaking.releaseSlashed({ caseId }))).toBeInstanceOf(
      RedistributionDelayNotElapsedError,
    )

    await devnet.advanceTime(3 * day)
    const before = await balanceOf(devnet, asset, dave.account.address)
    const { payments } = await keeper.restaking.releaseSlashed({ caseId })
    expect(payments.map(({ amount }) => amount)).toEqual(
      expect.arrayContaining([
        parseEther('0.125'), // challenger, 5 %
        parseEther('0.00625'), // executor, 0.25 %
        parseEther('2.36875'), // the service's recipient
      ]),
    )
    expect((await balanceOf(devnet, asset, dave.account.address)) - before).toBe(
      parseEther('0.125'),
    )
    expect(await alice.restaking.getSlashCases({ operator })).toMatchObject([
      { caseId, state: 'released', frozen: true },
    ])

    await devnet.advanceTime(2 * week)
    expect(await alice.restaking.completeWithdrawal({ operator, asset, epoch })).toMatchObject({
      assets: parseEther('3'),
    })
  })

  test('watchOperator: tells of promises, freezes and slashes', async () => {
    const { devnet } = context
    const operator = devnet.accounts.bob.address
    const seen: string[] = []
    const unwatch = devnet.client('alice').restaking.watchOperator({
      operator,
      onNewAllocation: ({ next }) => seen.push(`promise ${next}`),
      onFrozen: (caseId) => seen.push(`frozen ${caseId}`),
      onSlashed: (_, active, queued) => seen.push(`slashed ${active} ${queued}`),
      pollingInterval: 20,
    })
    await new Promise((resolve) => setTimeout(resolve, 200)) // until its filters stand
    await bobServes(devnet)
    const caseId = await proveFault(devnet)
    await devnet.advanceTime(day)
    await devnet.client('keeper').restaking.executeSlash({ caseId })
    await expect.poll(() => seen.length).toBe(3)
    unwatch()
    expect(seen.sort()).toEqual([
      'frozen 0',
      `promise ${parseEther('0.5')}`,
      `slashed ${parseEther('2.5')} 0`,
    ])
  })

  test('acceptTerms: there is no newer version', async () => {
    const { devnet } = context
    await bobServes(devnet)
    const { restaking } = devnet.client('bob')
    expect(await rejection(restaking.acceptTerms({ avs, version: 2n }))).toMatchObject({
      constructor: UnknownTermsVersionError,
      args: { version: 2n },
    })
  })

  test('cancelCase: the resolver vetoes, and nobody else', async () => {
    const { devnet } = context
    const operator = await bobServes(devnet)
    const caseId = await proveFault(devnet)
    expect(await rejection(devnet.client('bob').restaking.cancelCase({ caseId }))).toMatchObject({
      constructor: NotResolverError,
      args: { resolver: devnet.accounts.guardian.address },
    })
    await devnet.client('guardian').restaking.cancelCase({ caseId })
    expect(
      await rejection(devnet.client('keeper').restaking.executeSlash({ caseId })),
    ).toBeInstanceOf(CaseNotOpenError)
    expect((await devnet.client('bob').restaking.getFreezeStatus({ operator })).frozen).toBe(false)
  })

  test('expireCase: a case that nobody executed takes nothing', async () => {
    const { devnet } = context
    const operator = await bobServes(devnet)
    const caseId = await proveFault(devnet)
    await devnet.advanceTime(week)
    const { restaking } = devnet.client('keeper')
    await restaking.expireCase({ caseId })
    expect(await restaking.getSlashCases({ avs })).toMatchObject([{ state: 'expired' }])
    const { pools } = await restaking.getOperator({ operator, assets: [asset] })
    expect(pools[0]?.assets).toBe(parseEther('10'))
  })

  test('getPositions: a withdrawal that a freeze holds back, and one that it does not', async () => {
    const { devnet } = context
    const { restaking } = devnet.client('alice')
    const operator = await bobServes(devnet)
    await restaking.queueWithdrawal({ operator, asset, assets: parseEther('1') })
    await devnet.advanceTime(week)
    await restaking.queueWithdrawal({ operator, asset, assets: parseEther('2') })
    await devnet.advanceTime(week) // the first is mature now, the second within reach
    await proveFault(devnet)
    const statesOf = async () =>
      (await restaking.getPositions()).claims.map(({ assets, state }) => [assets, state])
    expect(await statesOf()).toEqual([
      [parseEther('1'), 'mature'],
      [parseEther('2'), 'blocked'],
    ])
    await devnet.advanceTime(week) // the freeze lapses, and the second has matured
    expect(await statesOf()).toEqual([
      [parseEther('1'), 'mature'],
      [parseEther('2'), 'mature'],
    ])
  })

  test('watchWithdrawals: tells what a slash has taken from the queue', async () => {
    const { devnet } = context
    const alice = devnet.client('alice')
    const operator = await bobServes(devnet)
    await alice.restaking.queueWithdrawal({ operator, asset, assets: parseEther('4') })
    const losses: bigint[] = []
    const unwatch = alice.restaking.watchWithdrawals({
      onSlashed: (_, lost) => losses.push(lost),
      pollingInterval: 20,
    })
    await new Promise((resolve) => setTimeout(resolve, 200))
    const caseId = await proveFault(devnet)
    await devnet.advanceTime(day)
    await devnet.client('keeper').restaking.executeSlash({ caseId })
    await expect.poll(() => losses).toEqual([parseEther('1')])
    unwatch()
  })
})

describe('challenge', () => {
  const context = useDevnet()

  test('retryFreeze: a fault that met an open case gets one of its own later', async () => {
    const { devnet } = context
    const operator = await bobServes(devnet)
    const { restaking } = devnet.client('dave')
    const caseId = await proveFault(devnet)
    const taskId = await requestTask(devnet, 'quintet', 2n)
    const {
      challengeId,
      outcome,
      caseId: second,
    } = await restaking.challenge({
      avs,
      operator,
      kind: fault.wrongResult,
      evidence: await evidenceOf(devnet, taskId, wrongResult),
    })
    expect([outcome, second]).toEqual(['succeeded', undefined])
    expect(await rejection(restaking.retryFreeze({ avs, challengeId }))).toMatchObject({
      constructor: CaseAlreadyOpenError,
      args: { operator },
    })
    await devnet.advanceTime(day)
    await restaking.executeSlash({ caseId })
    expect((await restaking.retryFreeze({ avs, challengeId })).caseId).toBe(1n)
    expect(await rejection(restaking.retryFreeze({ avs, challengeId }))).toBeInstanceOf(
      NothingToRetryError,
    )
  })

  test('behaviour: refuses what would lose the bond, unless forced', async () => {
    const { devnet } = context
    const operator = await bobServes(devnet)
    const taskId = await requestTask(devnet)
    const evidence = await evidenceOf(devnet, taskId, rightResult)
    const { restaking } = devnet.client('dave')
    const accusation = { avs, operator, kind: fault.wrongResult, evidence }
    expect(await rejection(restaking.challenge(accusation))).toMatchObject({
      constructor: UnfoundedChallengeError,
      bond: 100_000_000n,
    })
    const before = await balanceOf(devnet, 'USDC', devnet.accounts.dave.address)
    expect(await restaking.challenge({ ...accusation, force: true })).toMatchObject({
      outcome: 'failed',
    })
    expect(before - (await balanceOf(devnet, 'USDC', devnet.accounts.dave.address))).toBe(
      100_000_000n,
    )
    // Half of the bond is the operator's, to pull.
    const bob = devnet.client('bob')
    expect(await bob.restaking.claimBondCredit({ avs, asset: 'USDC' })).toMatchObject({
      amount: 50_000_000n,
    })
    expect(await rejection(bob.restaking.claimBondCredit({ avs, asset: 'USDC' }))).toMatchObject({
      constructor: NoCreditError,
      args: { party: operator },
    })
    expect(await rejection(bob.restaking.claimCredit({ asset }))).toBeInstanceOf(NoCreditError)
  })

  test('respond: a signature over the right result refutes a withheld answer', async () => {
    const { devnet } = context
    const operator = await bobServes(devnet)
    const taskId = await requestTask(devnet)
    const { timestamp, signature } = await attest(devnet, 'bob', taskId, rightResult)
    const evidence = encodeAbiParameters([{ type: 'uint256' }], [taskId])
    const accusation = { avs, operator, kind: fault.withheld, evidence }
    const { restaking } = devnet.client('dave')
    expect(await rejection(restaking.challenge(accusation))).toBeInstanceOf(AnswerWindowOpenError)
    await devnet.advanceTime(3601)
    const { challengeId, outcome } = await restaking.challenge(accusation)
    expect(outcome).toBe('open')
    const proof = encodeAbiParameters(
      [{ type: 'uint64' }, { type: 'bytes' }],
      [timestamp, signature],
    )
    await devnet.client('bob').restaking.respond({ avs, challengeId, proof })
    expect((await restaking.getFreezeStatus({ operator })).frozen).toBe(false)
  })

  test('resolveChallenge: an unanswered challenge opens a case', async () => {
    const { devnet } = context
    const operator = await bobServes(devnet)
    const taskId = await requestTask(devnet)
    await devnet.advanceTime(3601)
    const { restaking } = devnet.client('dave')
    const evidence = encodeAbiParameters([{ type: 'uint256' }], [taskId])
    const { challengeId } = await restaking.challenge({
      avs,
      operator,
      kind: fault.withheld,
      evidence,
    })
    expect(await rejection(restaking.resolveChallenge({ avs, challengeId }))).toBeInstanceOf(
      ResponseWindowOpenError,
    )
    await devnet.advanceTime(day)
    expect((await restaking.resolveChallenge({ avs, challengeId })).caseId).toBe(0n)
    expect((await restaking.getFreezeStatus({ operator })).frozen).toBe(true)
  })

  test('error: NotSlashableError', async () => {
    const { devnet } = context
    const operator = devnet.accounts.operator1.address
    expect(
      await rejection(
        devnet.client('dave').restaking.challenge({ avs, operator, kind: 0, evidence: '0x' }),
      ),
    ).toMatchObject({ constructor: NotSlashableError, args: { operator } })
  })
})
