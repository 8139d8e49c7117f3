import type { Address, Hash, Hex, TransactionReceipt } from 'viem'
import { decodeFunctionResult, encodeFunctionData, erc20Abi } from 'viem'
import {
  avsRegistry_terms,
  disputeResolution_ChallengeFailed,
  disputeResolution_ChallengeOpened,
  disputeResolution_ChallengeSucceeded,
  disputeResolution_challenge,
  disputeResolution_FaultCaseOpened,
  slasher_boundTermsVersion,
} from '../../abis/generated.js'
import type {
  AnswerWindowOpenError,
  ChallengeExistsError,
  FaultAlreadyPunishedError,
  FaultTooOldError,
  UnknownFaultKindError,
} from '../../abis/restakingErrors.js'
import { NotSlashableError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { lastEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { SimulatedCall } from '../../core/simulateInOrder.js'
import { simulateInOrder } from '../../core/simulateInOrder.js'
import type {
  AllowanceNeed,
  ApproveMode,
  Call,
  WriteErrorType,
  WriteOptions,
  WritePlan,
} from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AvsRef, RestakingWriteContext } from '../context.js'
import { avsAddress, contractPlan, writeContext } from '../context.js'
import { courtCall } from '../court.js'
import { UnfoundedChallengeError } from '../errors.js'

/** What challenge takes. */
export type ChallengeParameters = {
  /** Service: the name of its manager in the deployment, or its address. */
  avs: AvsRef
  /** Operator accused. */
  operator: Address
  /** Kind of fault, as the service numbers them. */
  kind: number
  /** As the service wants it for this kind. */
  evidence: Hex
  /** Send it although it would lose the bond. Default false. */
  force?: boolean | undefined
} & WriteOptions

/** What came of a challenge. */
export type ChallengeOutcome = {
  challengeId: bigint
  /** `succeeded`: proven in this call. `open`: it may be answered. `failed`: unfounded, the bond is lost. */
  outcome: 'succeeded' | 'open' | 'failed'
  /** Case that it opened. */
  caseId?: bigint | undefined
  /** Unix seconds until which an open challenge may be answered. */
  respondBy?: bigint | undefined
}

/** What challenge resolves to. */
export type ChallengeReturnType = { hash: Hash } & ChallengeOutcome

/** What challenge may throw. */
export type ChallengeErrorType =
  | AnswerWindowOpenError
  | ChallengeExistsError
  | FaultAlreadyPunishedError
  | FaultTooOldError
  | NotSlashableError
  | UnfoundedChallengeError
  | UnknownFaultKindError
  | WriteErrorType

/**
 * Accuses an operator of a fault. A proven fault opens a case in the call; a fault of omission may be answered within the
 * window of the terms; an unfounded challenge loses its bond.
 *
 * Reads: the court, then the terms with a simulation; where a bond is to be approved, the allowance with another. Sends:
 * one transaction, after that approval.
 * Errors: {@link NotSlashableError}, {@link FaultTooOldError}, {@link FaultAlreadyPunishedError}, {@link ChallengeExistsError},
 * {@link AnswerWindowOpenError}, {@link UnfoundedChallengeError} before anything is sent where the bond would be lost.
 *
 * @example
 * const { outcome, caseId } = await challenge(client, { avs, operator, kind: 0, evidence })
 */
export const challenge: WriteAction<ChallengeParameters, ChallengeOutcome, ChallengeReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ChallengeParameters,
): Promise<WritePlan<ChallengeOutcome, ChallengeOutcome>> {
  const context = writeContext(client, parameters)
  const { errors, slasher } = context
  const { operator, kind, evidence, approve, force } = parameters
  const avs = avsAddress(context, parameters.avs)
  const boundVersion = {
    abi: [slasher_boundTermsVersion],
    functionName: 'boundTermsVersion',
  } as const
  const [court, version] = await readMany(
    client,
    [courtCall(avs), { ...boundVersion, address: slasher, args: [avs, operator] }],
    errors,
  )
  if (version === 0n) throw inputError(errors, NotSlashableError, { avs, operator })

  const data = encodeFunctionData({
    abi: [disputeResolution_challenge],
    args: [operator, kind, evidence],
  })
  const call = { to: court, data, value: 0n }
  const { expected, bond, allowances } = await expect(client, context, call, {
    avs,
    version,
    approve,
  })
  if (expected.outcome === 'failed' && !force) throw new UnfoundedChallengeError(bond)
  return contractPlan(context, court, data, {
    allowances,
    simulated: { result: expected },
    decodeReceipt: (receipt) => outcomeOf(receipt.logs, court),
  })
}

type Expectation = {
  expected: ChallengeOutcome
  /** What it would cost to lose. */
  bond: bigint
  allowances: readonly AllowanceNeed[]
}

/** What will come of the challenge. A proven fault takes no bond, so it is tried without an approval first. */
async function expect(
  client: QuintetClient,
  context: RestakingWriteContext,
  call: Call,
  { avs, version, approve }: { avs: Address; version: bigint; approve: ApproveMode | undefined },
): Promise<Expectation> {
  const { account, errors, registry } = context
  const termsAbi = [avsRegistry_terms] as const
  const [terms, tried] = await simulateInOrder(
    client,
    account,
    [
      {
        to: registry,
        data: encodeFunctionData({ abi: termsAbi, args: [avs, version] }),
        value: 0n,
      },
      call,
    ],
    { errors },
  )
  const { bondToken, bond } = decodeFunctionResult({ abi: termsAbi, data: required(terms).data })
  if (tried?.ok) return { expected: outcomeOf(tried.logs, call.to), bond, allowances: [] }
  if (bond === 0n || approve === 'none') throw tried?.error

  const spender = call.to
  const token = (data: Hex): Call => ({ to: bondToken, data, value: 0n })
  const args = [account.address, spender] as const
  const [allowance, , approved] = await simulateInOrder(
    client,
    account,
    [
      token(encodeFunctionData({ abi: erc20Abi, functionName: 'allowance', args })),
      token(encodeFunctionData({ abi: erc20Abi, functionName: 'approve', args: [spender, bond] })),
      call,
    ],
    { errors },
  )
  const current = decodeFunctionResult({
    abi: erc20Abi,
    functionName: 'allowance',
    data: required(allowance).data,
  })
  return {
    expected: outcomeOf(required(approved).logs, call.to),
    bond,
    allowances: [{ token: bondToken, spender, amount: bond, current }],
  }
}

/** The result of a call that has to pass; throws its error where it did not. */
function required(call: SimulatedCall | undefined): Extract<SimulatedCall, { ok: true }> {
  if (!call?.ok) throw call?.error
  return call
}

function outcomeOf(logs: TransactionReceipt['logs'], court: Address): ChallengeOutcome {
  const opened = lastEvent({ logs }, court, disputeResolution_ChallengeOpened)
  if (opened) {
    const { challengeId, respondBy } = opened
    return { challengeId, outcome: 'open', respondBy }
  }
  const succeeded = lastEvent({ logs }, court, disputeResolution_ChallengeSucceeded)
  if (succeeded) {
    const caseId = lastEvent({ logs }, court, disputeResolution_FaultCaseOpened)?.caseId
    return { challengeId: succeeded.challengeId, outcome: 'succeeded', caseId }
  }
  const failed = lastEvent({ logs }, court, disputeResolution_ChallengeFailed)
  return { challengeId: failed?.challengeId ?? 0n, outcome: 'failed' }
}
