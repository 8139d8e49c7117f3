import type { Hex, LocalAccount } from 'viem'
import {
  disputeResolution_ChallengeFailed,
  disputeResolution_ChallengeOpened,
  disputeResolution_ChallengeSucceeded,
  disputeResolution_respond,
  hashAttestationServiceManager_TaskRequested,
} from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import { InvalidParameterError } from '../../core/errors.js'
import { hasPendingTransaction } from '../../keepers/pending.js'
import type { Cursor } from '../../service/chainReader.js'
import { defaultConfirmations, readNewLogs } from '../../service/chainReader.js'
import { claimStateDirectory, openStateFile } from '../../service/files.js'
import type { NodeLog, NodeOptions, RunningNode } from '../../service/serviceLoop.js'
import { logFailure, logOf, runLoop } from '../../service/serviceLoop.js'
import { transact } from '../../service/transactions.js'
import { postAttestation } from './aggregatorClient.js'
import type { Attestation, Statement } from './attestation.js'
import { attestationTypedData, canonicalSignature, computeResult } from './attestation.js'
import { encodeAnswer, faultKinds } from './evidence.js'
import type { ServiceContext, ServiceRef } from './service.js'
import { chainTime, readService } from './service.js'
import type { SignLog } from './signLog.js'
import { openSignLog } from './signLog.js'

/** A fault to commit on purpose, for drills on a devnet. */
export type OperatorFault = 'wrong' | 'equivocate' | 'withhold'

/** How the operator node runs. */
export type RunOperatorNodeParameters = {
  /** Aggregators that get every attestation, by URL. */
  aggregators: readonly string[]
  /** Misbehaves on purpose. Only on chain 31337. */
  fault?: OperatorFault | undefined
} & NodeOptions &
  ServiceRef

/** What starting the operator node may throw. */
export type RunOperatorNodeErrorType = InvalidParameterError

type Task = {
  input: Hex
  rounds: number
  answerUntil: bigint
  /** Aggregators that have it, or will never take it. */
  settled: string[]
}

type OperatorState = {
  cursor: Cursor
  tasks: Record<string, Task>
  /** Open challenges of the operator's silence: the task of each. */
  challenges: Record<string, bigint>
}

/** How long after the answer window an attestation is offered to aggregators that do not answer, seconds. */
const deliverySeconds = 7n * 86_400n

const events = [
  hashAttestationServiceManager_TaskRequested,
  disputeResolution_ChallengeOpened,
  disputeResolution_ChallengeSucceeded,
  disputeResolution_ChallengeFailed,
] as const

/**
 * Runs an operator's node: computes the result of every task, signs it once, gives it to the aggregators, and answers
 * challenges of its silence. The client's account is the operator and signs by itself (a local account).
 *
 * Killed at any moment and started again, it goes on where it was. What it is about to sign is on the disk before it signs,
 * so it never signs two results of one task, whatever the chain or a second start tell it. Tasks that came while it was down
 * are read from the chain; those whose answer window is over are lost and logged as `missed`.
 *
 * Errors: {@link InvalidParameterError}, {@link StateDirectoryError} at the start; later ones are logged and tried again.
 *
 * @example
 * const node = await runOperatorNode(client, {
 *   aggregators: ['http://127.0.0.1:9000'],
 *   stateDirectory: './operator',
 * })
 * process.once('SIGTERM', () => void node.stop())
 */
export async function runOperatorNode(
  client: QuintetClient,
  parameters: RunOperatorNodeParameters,
): Promise<RunningNode> {
  const { aggregators, fault, stateDirectory, fromBlock = 0n, logger } = parameters
  const account = localAccount(client)
  if (fault !== undefined && client.chain?.id !== 31_337) {
    throw new InvalidParameterError('fault', fault, 'is for devnets (chain 31337)')
  }
  const context = await readService(client, parameters)
  const { service, dispute, chainId } = context
  const directory = claimStateDirectory(stateDirectory, {
    role: 'operator',
    chainId,
    service,
    account: account.address,
  })
  const log = logOf('operator', logger)
  const signLog = openSignLog(directory.path('signed.jsonl'))
  const file = openStateFile<OperatorState>(directory.path('state.json'), {
    cursor: { nextBlock: fromBlock },
    tasks: {},
    challenges: {},
  })
  const { state } = file
  const confirmations = BigInt(parameters.confirmations ?? defaultConfirmations(chainId))
  const signer: Signer = { account, context, signLog, log }

  const takeIn = (): Promise<void> =>
    readNewLogs(
      client,
      state.cursor,
      { fromBlock, confirmations },
      { address: [service, dispute], events },
      (logs) => {
        for (const entry of logs) {
          if (entry.eventName === 'TaskRequested') {
            const { taskId, input, rounds, answerUntil } = entry.args
            state.tasks[`${taskId}`] = { input, rounds, answerUntil, settled: [] }
            continue
          }
          const { challengeId, operator, faultKind, subject } = entry.args
          if (operator !== account.address || faultKind !== faultKinds.withheld) continue
          if (entry.eventName === 'ChallengeOpened') {
            state.challenges[`${challengeId}`] = BigInt(subject)
            log('challenged', { challengeId, taskId: BigInt(subject) })
          } else {
            delete state.challenges[`${challengeId}`]
          }
        }
        file.save()
      },
      () => {
        log('reorganised')
        Object.assign(state, { tasks: {}, challenges: {} })
      },
    )

  const look = async (): Promise<void> => {
    await takeIn()
    const now = await chainTime(client)
    const unreachable = new Set<string>()
    for (const [id, task] of Object.entries(state.tasks)) {
      if (fault === 'withhold') {
        log('withheld', { taskId: id })
        delete state.tasks[id]
        continue
      }
      const attestations = await attest(signer, BigInt(id), task, now, fault)
      if (await deliver(log, { aggregators, unreachable }, task, attestations, now))
        delete state.tasks[id]
    }
    file.save()
    if (fault !== 'withhold') await answerChallenges()
    file.save()
  }

  const answerChallenges = async (): Promise<void> => {
    for (const [challengeId, taskId] of Object.entries(state.challenges)) {
      const statement = signLog.get(taskId)
      if (!statement) {
        log('unanswerable', { challengeId, taskId })
        delete state.challenges[challengeId]
        continue
      }
      if (await hasPendingTransaction(client, account.address)) return
      try {
        const { hash } = await transact(client, {
          address: dispute,
          abi: [disputeResolution_respond],
          functionName: 'respond',
          args: [BigInt(challengeId), encodeAnswer(await sign(signer, statement))],
        })
        log('answered', { challengeId, taskId, hash })
        delete state.challenges[challengeId]
      } catch (error) {
        logFailure(log, error, { challengeId, taskId })
      }
    }
  }

  return runLoop(log, account.address, parameters, look, () => {
    signLog.close()
    directory.release()
  })
}

type Signer = { account: LocalAccount; context: ServiceContext; signLog: SignLog; log: NodeLog }

/** What the operator has to say about a task: one attestation, or none when it may not sign. */
async function attest(
  signer: Signer,
  taskId: bigint,
  { input, rounds, answerUntil }: Task,
  now: bigint,
  fault: OperatorFault | undefined,
): Promise<Attestation[]> {
  const { signLog, log, context } = signer
  const right = computeResult(input, rounds)
  const isNew = signLog.get(taskId) === undefined
  if (isNew && now > answerUntil) {
    log('missed', { taskId, answerUntil })
    return []
  }
  const result = fault === 'wrong' ? computeResult(right, 1) : right
  const from = answerUntil - context.answerWindow
  const statement = signLog.record({ taskId, result, timestamp: now < from ? from : now })
  if (!statement) {
    // Only a chain that changed its mind about the task, or a node that was run with a fault, comes here.
    log('refused', { taskId, reason: 'another result of this task was signed before' })
    return []
  }
  const attestation = await sign(signer, statement)
  if (isNew) log('signed', { taskId, result, timestamp: statement.timestamp })
  if (fault !== 'equivocate') return [attestation]
  // A drill: the record is passed over on purpose.
  return [attestation, await sign(signer, { ...statement, result: computeResult(right, 1) })]
}

async function sign({ account, context }: Signer, statement: Statement): Promise<Attestation> {
  const signature = await account.signTypedData(attestationTypedData(context, statement))
  return {
    ...statement,
    signer: account.address,
    signature: canonicalSignature(signature) ?? signature,
  }
}

/**
 * Offers attestations to every aggregator that has not settled them, and asks none again in this look that did not answer.
 * True once nothing is left to do.
 */
async function deliver(
  log: NodeLog,
  { aggregators, unreachable }: { aggregators: readonly string[]; unreachable: Set<string> },
  task: Task,
  attestations: readonly Attestation[],
  now: bigint,
): Promise<boolean> {
  if (attestations.length === 0) return true
  const [{ taskId }] = attestations as [Attestation]
  for (const url of aggregators) {
    if (task.settled.includes(url) || unreachable.has(url)) continue
    try {
      for (const attestation of attestations) {
        const answer = await postAttestation(url, attestation)
        if (answer.accepted) log('delivered', { taskId, aggregator: url })
        else log('rejected', { taskId, aggregator: url, reason: answer.reason })
      }
      task.settled.push(url)
    } catch (error) {
      unreachable.add(url)
      logFailure(log, error, { taskId })
    }
  }
  if (aggregators.every((url) => task.settled.includes(url))) return true
  if (now <= task.answerUntil + deliverySeconds) return false
  log('undelivered', { taskId })
  return true
}

function localAccount(client: QuintetClient): LocalAccount {
  const account = resolveAccount(client, undefined)
  if (account.type !== 'local') {
    throw new InvalidParameterError('account', account.address, 'must hold its own key')
  }
  return account
}
