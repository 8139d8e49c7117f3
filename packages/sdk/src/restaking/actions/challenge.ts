import type { Address, Hash, Hex, TransactionReceipt } from 'viem'
import { encodeFunctionData, erc20Abi } from 'viem'
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
import { allowanceCall } from '../../core/tokenCalls.js'
import type { Call, WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AvsRef, RestakingWriteContext } from '../context.js'
import { avsAddress, contractPlan, writeContext } from '../context.js'
import { readCourt, simulateCourt } from '../court.js'
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
 * Reads: the court and the terms that bind the operator, then a simulation. Sends: one transaction, after an approval of
 * the bond where one is missing.
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
  const { account, errors, registry, slasher } = context
  const { operator, kind, evidence } = parameters
  const avs = avsAddress(context, parameters.avs)
  const [[court], [version]] = await Promise.all([
    readCourt(client, context, avs),
    readMany(
      client,
      [
        {
          address: slasher,
          abi: [slasher_boundTermsVersion],
          functionName: 'boundTermsVersion',
          args: [avs, operator],
        },
      ],
      errors,
    ),
  ])
  if (version === 0n) throw inputError(errors, NotSlashableError, { avs, operator })
  const [{ bondToken, bond }] = await readMany(
    client,
    [{ address: registry, abi: [avsRegistry_terms], functionName: 'terms', args: [avs, version] }],
    errors,
  )
  const data = encodeFunctionData({
    abi: [disputeResolution_challenge],
    args: [operator, kind, evidence],
  })
  const [current] =
    bond > 0n
      ? await readMany(client, [allowanceCall(bondToken, account.address, court)], errors)
      : [0n]
  const call = { to: court, data, value: 0n }
  const { expected, gas } = await expect(client, context, [
    ...(bond > 0n ? [approval(bondToken, court, bond)] : []),
    call,
  ])
  if (expected?.outcome === 'failed' && !parameters.force) throw new UnfoundedChallengeError(bond)
  // A proven fault needs no bond.
  const needsBond = bond > 0n && expected?.outcome !== 'succeeded'
  return contractPlan(context, court, data, {
    allowances: needsBond ? [{ token: bondToken, spender: court, amount: bond, current }] : [],
    gas,
    decodeResult: () => expected ?? { challengeId: 0n, outcome: 'open' },
    decodeReceipt: (receipt) => outcomeOf(receipt, court),
  })
}

/** What would come of the challenge; undefined where it would revert, which the simulation of the plan tells. */
async function expect(
  client: QuintetClient,
  context: RestakingWriteContext,
  calls: readonly Call[],
): Promise<{ expected?: ChallengeOutcome; gas?: bigint }> {
  const { last, gas } = await simulateCourt(client, context, calls)
  if (last?.status !== 'success') return {}
  const logs = last.logs as unknown as TransactionReceipt['logs']
  return { expected: outcomeOf({ logs }, calls.at(-1)?.to as Address), gas }
}

const approval = (token: Address, spender: Address, amount: bigint): Call => ({
  to: token,
  value: 0n,
  data: encodeFunctionData({ abi: erc20Abi, functionName: 'approve', args: [spender, amount] }),
})

function outcomeOf(receipt: Pick<TransactionReceipt, 'logs'>, court: Address): ChallengeOutcome {
  const opened = lastEvent(receipt, court, disputeResolution_ChallengeOpened)
  if (opened) {
    const { challengeId, respondBy } = opened
    return { challengeId, outcome: 'open', respondBy }
  }
  const succeeded = lastEvent(receipt, court, disputeResolution_ChallengeSucceeded)
  if (succeeded) {
    const caseId = lastEvent(receipt, court, disputeResolution_FaultCaseOpened)?.caseId
    return { challengeId: succeeded.challengeId, outcome: 'succeeded', caseId }
  }
  const failed = lastEvent(receipt, court, disputeResolution_ChallengeFailed)
  return { challengeId: failed?.challengeId ?? 0n, outcome: 'failed' }
}
