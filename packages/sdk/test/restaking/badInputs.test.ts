import type { Address, Hex } from 'viem'
import { encodeAbiParameters, parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  AmountTooLargeError,
  CapExceededError,
  ZeroAmountError,
} from '../../src/abis/commonErrors.js'
import { tokenPoolAbi } from '../../src/abis/generated.js'
import {
  AlreadyOptedInError,
  AlreadyRegisteredError,
  AssetNotListedError,
  AvsNotRegisteredError,
  CaseExpiredError,
  CaseNotExecutedError,
  CaseNotExpiredError,
  ChallengeExistsError,
  DustWithdrawalError,
  FaultAlreadyPunishedError,
  FaultTooOldError,
  FeeTooHighError,
  FreezeCooldownError,
  InsufficientMagnitudeError,
  InsufficientSharesError,
  InvalidResponseError,
  MagnitudeTooSmallError,
  ModificationPendingError,
  NotOptedInError,
  OperatorIsFrozenError,
  OperatorNotRegisteredError,
  OperatorUnderCaseError,
  ResponseWindowOverError,
  SameMagnitudeError,
  UnknownFaultKindError,
} from '../../src/abis/restakingErrors.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import {
  asset,
  avs,
  bobServes,
  day,
  evidenceOf,
  fault,
  proveFault,
  requestTask,
  week,
  wrongResult,
} from './scenes.js'

const ten = parseEther('10')
const half = parseEther('0.5')

/** What a call is refused with: a class, and its arguments. */
type Refusal = [
  call: () => Promise<unknown>,
  type: abstract new (...args: never[]) => Error,
  args?: Record<string, unknown>,
]

async function expectRefusals(refusals: readonly Refusal[]): Promise<void> {
  for (const [call, type, args = {}] of refusals) {
    expect(await rejection(call()), `${call}`).toMatchObject({ constructor: type, args })
  }
}

describe("the specification's bad inputs", () => {
  const context = useDevnet()

  test('stake and withdrawals', async () => {
    const { devnet } = context
    const { restaking } = devnet.client('alice')
    const operator = devnet.accounts.operator1.address
    const stranger = devnet.accounts.dave.address
    const qusd = devnet.deployment.tokens.QUSD!.address
    const token = devnet.deployment.tokens[asset]!.address
    await restaking.stake({ asset, amount: ten, operator })
    const custody = ten + parseEther('100') // the seed's
    await governorSetsCap(custody + 1n)
    await expectRefusals([
      [() => restaking.stake({ asset: 'QUSD', amount: ten }), AssetNotListedError, { asset: qusd }],
      [() => restaking.stake({ asset, amount: 0n, operator }), ZeroAmountError],
      [
        () => restaking.stake({ asset, amount: 1n, operator: stranger }),
        OperatorNotRegisteredError,
        { operator: stranger },
      ],
      [
        () => restaking.stake({ asset, amount: 2n }),
        CapExceededError,
        { amount: 2n, available: 1n },
      ],
      [
        () => restaking.delegate({ operator, asset, amount: 1n }),
        InsufficientSharesError,
        { available: 0n, needed: 1n },
      ],
      [() => restaking.queueWithdrawal({ operator, asset, shares: 0n }), ZeroAmountError],
      [
        () => restaking.queueWithdrawal({ operator, asset, shares: ten + 1n }),
        InsufficientSharesError,
        { available: ten, needed: ten + 1n },
      ],
    ])
    await governorSetsCap(0n)
    const most = 2n ** 96n - 1n
    await expectRefusals([
      [
        () => restaking.stake({ asset, amount: most }),
        AmountTooLargeError,
        { amount: most, limit: most - custody },
      ],
    ])

    async function governorSetsCap(cap: bigint): Promise<void> {
      const owner = devnet.client('owner')
      const hash = await owner.writeContract({
        address: devnet.deployment.contracts.TokenPool as Address,
        abi: tokenPoolAbi,
        functionName: 'setCap',
        args: [token, cap],
      })
      await owner.waitForTransactionReceipt({ hash })
    }
  })

  test('a share that a slash has worn down to nothing', async () => {
    const { devnet } = context
    const operator = await bobServes(devnet)
    const caseId = await proveFault(devnet)
    await devnet.advanceTime(day)
    const { restaking } = devnet.client('alice')
    await restaking.executeSlash({ caseId })
    await expectRefusals([
      [
        () => restaking.queueWithdrawal({ operator, asset, shares: 1n }),
        DustWithdrawalError,
        { shares: 1n },
      ],
    ])
  })

  test('operators and promises', async () => {
    const { devnet } = context
    const { account, restaking } = devnet.client('bob')
    const operator = account.address
    const service = devnet.deployment.contracts[avs] as Address
    const nobody = devnet.accounts.dave.address
    const promise = (magnitude: bigint) => () =>
      restaking.modifyAllocations({ changes: [{ avs, asset, magnitude }] })
    await expectRefusals([
      [() => restaking.optIntoSlashing({ avs }), OperatorNotRegisteredError, { operator }],
      [
        () => restaking.registerOperator({ feeBps: 3001n, metadataUri: '' }),
        FeeTooHighError,
        { feeBps: 3001n, limitBps: 3000n },
      ],
    ])
    await restaking.registerOperator({ feeBps: 3000n, metadataUri: '' })
    await expectRefusals([
      [
        () => restaking.registerOperator({ feeBps: 0n, metadataUri: '' }),
        AlreadyRegisteredError,
        { operator },
      ],
      [() => restaking.optIntoSlashing({ avs: nobody }), AvsNotRegisteredError, { avs: nobody }],
      [() => restaking.registerForAvs({ avs }), NotOptedInError, { operator, avs: service }],
      [promise(half), NotOptedInError, { operator, avs: service }],
    ])
    await restaking.optIntoSlashing({ avs })
    await restaking.registerForAvs({ avs })
    await expectRefusals([
      [() => restaking.optIntoSlashing({ avs }), AlreadyOptedInError, { operator, avs: service }],
      [() => restaking.registerForAvs({ avs }), AlreadyRegisteredError, { operator }],
      [promise(10n ** 9n - 1n), MagnitudeTooSmallError, { minimum: 10n ** 9n }],
      [
        promise(parseEther('1') + 1n),
        InsufficientMagnitudeError,
        { available: parseEther('1'), needed: parseEther('1') + 1n },
      ],
    ])
    await promise(half)()
    await expectRefusals([[promise(half), SameMagnitudeError, { magnitude: half }]])
    await promise(half / 2n)() // binds two epochs later, since the service may slash
    await expectRefusals([[promise(half), ModificationPendingError]])
  })

  test('a frozen operator, and one with an open case', async () => {
    const { devnet } = context
    const operator = await bobServes(devnet)
    const { restaking } = devnet.client('alice')
    await restaking.stake({ asset, amount: ten })
    const caseId = await proveFault(devnet)
    const entries = [
      () => restaking.stake({ asset, amount: 1n, operator }),
      () => restaking.delegate({ operator, asset, amount: 1n }),
    ]
    await expectRefusals([
      ...entries.map((entry): Refusal => [entry, OperatorIsFrozenError, { operator }]),
      [() => restaking.queueWithdrawal({ operator, asset, shares: 1n }), OperatorIsFrozenError],
      [() => restaking.undelegate({ operator }), OperatorIsFrozenError, { operator }],
      [() => restaking.expireCase({ caseId }), CaseNotExpiredError],
      [() => restaking.releaseSlashed({ caseId }), CaseNotExecutedError, { caseId, state: 1 }],
    ])
    await devnet.advanceTime(week) // the freeze has lapsed, the case is not closed
    await expectRefusals([
      ...entries.map((entry): Refusal => [entry, OperatorUnderCaseError, { operator }]),
      [() => restaking.executeSlash({ caseId }), CaseExpiredError],
    ])
    expect((await restaking.undelegate({ operator })).withdrawals).toMatchObject([{ assets: ten }])
  })

  test('challenges', async () => {
    const { devnet } = context
    const operator = await bobServes(devnet)
    const { restaking } = devnet.client('dave')
    const accuse = (kind: number, evidence: Hex) => () =>
      restaking.challenge({ avs, operator, kind, evidence })
    const silenceOn = (taskId: bigint) => encodeAbiParameters([{ type: 'uint256' }], [taskId])
    const first = await requestTask(devnet)
    await devnet.advanceTime(3601)
    const { challengeId, respondBy } = await accuse(fault.withheld, silenceOn(first))()
    const late = encodeAbiParameters([{ type: 'uint64' }, { type: 'bytes' }], [0n, '0x'])
    const answer = () => restaking.respond({ avs, challengeId, proof: late })
    await expectRefusals([
      [accuse(fault.withheld, silenceOn(first)), ChallengeExistsError],
      [accuse(7, '0x'), UnknownFaultKindError, { faultKind: 7 }],
      [answer, InvalidResponseError, { challengeId }],
    ])
    await devnet.advanceTime(day)
    await expectRefusals([[answer, ResponseWindowOverError, { respondBy }]])

    const second = await requestTask(devnet, 'quintet', 2n)
    const third = await requestTask(devnet, 'quintet', 3n)
    const evidence = await evidenceOf(devnet, second, wrongResult)
    const tooLate = await evidenceOf(devnet, third, wrongResult)
    const { caseId = 0n } = await accuse(fault.wrongResult, evidence)()
    await expectRefusals([[accuse(fault.wrongResult, evidence), FaultAlreadyPunishedError]])

    // A case that was called off gives its operator a week without another of this service.
    await devnet.client('guardian').restaking.cancelCase({ caseId })
    await restaking.resolveChallenge({ avs, challengeId })
    await expectRefusals([[() => restaking.retryFreeze({ avs, challengeId }), FreezeCooldownError]])
    await devnet.advanceTime(4 * day)
    await expectRefusals([[accuse(fault.wrongResult, tooLate), FaultTooOldError]])
  })
})
