import type { Address, Hex } from 'viem'
import { allContractErrors } from '../../abis/allErrors.js'
import {
  hashAttestationServiceManager_fulfil,
  hashAttestationServiceManager_OperatorJoined,
  hashAttestationServiceManager_operators,
  hashAttestationServiceManager_TaskFulfilled,
  hashAttestationServiceManager_TaskRequested,
  slasher_minSlashableStake,
} from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import type { AccountRequiredError, InvalidParameterError } from '../../core/errors.js'
import { readMany } from '../../core/read.js'
import { hasPendingTransaction } from '../../keepers/pending.js'
import type { Cursor } from '../../service/chainReader.js'
import { defaultConfirmations, readNewLogs } from '../../service/chainReader.js'
import { claimStateDirectory, openStateFile } from '../../service/files.js'
import type { NodeOptions, RunningNode } from '../../service/serviceLoop.js'
import { logFailure, logOf, runLoop } from '../../service/serviceLoop.js'
import { transact } from '../../service/transactions.js'
import { serveAggregator } from './aggregatorServer.js'
import { AnswerError } from './answerError.js'
import type { Attestation } from './attestation.js'
import { computeResult, verifyAttestation } from './attestation.js'
import { openAttestationBook } from './attestationBook.js'
import { selectSigners } from './quorum.js'
import type { ServiceContext, ServiceRef } from './service.js'
import { chainTime, readService } from './service.js'

/** How the aggregator runs. */
export type RunAggregatorParameters = {
  /** Address to listen on. Default 127.0.0.1: put a proxy with TLS before it to serve others. */
  host?: string | undefined
  /** Port to listen on. Default 0, a free one. */
  port?: number | undefined
} & NodeOptions &
  ServiceRef

/** What starting the aggregator may throw. */
export type RunAggregatorErrorType = AccountRequiredError | InvalidParameterError

/** A running aggregator. */
export type RunningAggregator = RunningNode & {
  /** Where it listens. */
  url: string
}

type Task = { result: Hex; from: bigint; answerUntil: bigint; isFulfilled: boolean }

type AggregatorState = {
  cursor: Cursor
  tasks: Record<string, Task>
  /** Everybody who has ever served: whoever left a moment ago may still owe an attestation. */
  operators: Record<string, true>
}

/** How long after the answer window attestations are taken and submitted, seconds: the longest a fault can matter. */
const retentionSeconds = 7n * 86_400n

const events = [
  hashAttestationServiceManager_TaskRequested,
  hashAttestationServiceManager_TaskFulfilled,
  hashAttestationServiceManager_OperatorJoined,
] as const

/**
 * Runs an aggregator: collects the operators' attestations over HTTP, and submits the right result of a task as soon as
 * those who signed it have promised two thirds of the stake. The client's account pays for the transactions.
 *
 * It keeps and publishes every attestation of an operator, wrong ones too: watchers take their evidence from there. An
 * attestation is on the disk before its operator is told so. Killed at any moment and started again, it goes on where it
 * was, and submits nothing twice.
 *
 * Errors: {@link InvalidParameterError}, {@link StateDirectoryError} at the start; later ones are logged and tried again.
 *
 * @example
 * const aggregator = await runAggregator(client, { port: 9000, stateDirectory: './aggregator' })
 * process.once('SIGTERM', () => void aggregator.stop())
 */
export async function runAggregator(
  client: QuintetClient,
  parameters: RunAggregatorParameters,
): Promise<RunningAggregator> {
  const { host = '127.0.0.1', port = 0, stateDirectory, fromBlock = 0n, logger } = parameters
  const account = resolveAccount(client, undefined)
  const context = await readService(client, parameters)
  const { service, chainId } = context
  const log = logOf('aggregator', logger)
  const directory = claimStateDirectory(stateDirectory, {
    role: 'aggregator',
    chainId,
    service,
    account: account.address,
  })
  const book = openAttestationBook(directory.path('attestations.jsonl'))
  const file = openStateFile<AggregatorState>(directory.path('state.json'), {
    cursor: { nextBlock: fromBlock },
    tasks: {},
    operators: {},
  })
  const { state } = file
  const confirmations = BigInt(parameters.confirmations ?? defaultConfirmations(chainId))

  const takeIn = (): Promise<void> =>
    readNewLogs(
      client,
      state.cursor,
      { fromBlock, confirmations },
      { address: [service], events },
      (logs) => {
        for (const { eventName, args } of logs) {
          if (eventName === 'OperatorJoined') {
            state.operators[args.operator.toLowerCase()] = true
            continue
          }
          const id = `${args.taskId}`
          if (eventName === 'TaskRequested') {
            const { input, rounds, answerUntil } = args
            state.tasks[id] = {
              result: computeResult(input, rounds),
              from: answerUntil - context.answerWindow,
              answerUntil,
              isFulfilled: false,
            }
          } else if (state.tasks[id]) {
            state.tasks[id].isFulfilled = true
          }
        }
        file.save()
      },
      () => {
        log('reorganised')
        Object.assign(state, { tasks: {}, operators: {} })
      },
    )

  const admit = async (attestation: Attestation): Promise<void> => {
    const { taskId, timestamp, signer, result } = attestation
    const task = state.tasks[`${taskId}`]
    // The operator may have read further than we have.
    if (!task) throw new AnswerError(503, `task ${taskId} is not known here`)
    if (!state.operators[signer.toLowerCase()]) {
      throw new AnswerError(503, `${signer} is not known here`)
    }
    if (timestamp < task.from || timestamp > task.answerUntil) {
      throw new AnswerError(400, `${timestamp} is not within ${task.from} to ${task.answerUntil}`)
    }
    const verified = await verifyAttestation(context, attestation)
    if (!verified) throw new AnswerError(400, 'the signature is not the signer’s')
    if (book.add([verified]).length > 0) {
      log('collected', { taskId, signer, result, isRight: result === task.result })
    }
  }

  const submit = async (): Promise<void> => {
    const ready = Object.entries(state.tasks).filter(
      ([id, task]) =>
        !task.isFulfilled && book.ofTask(BigInt(id)).some(({ result }) => result === task.result),
    )
    if (ready.length === 0) return
    const stakes = await readStakes(client, context)
    for (const [id, task] of ready) {
      const taskId = BigInt(id)
      const right = book.ofTask(taskId).filter(({ result }) => result === task.result)
      const chosen = selectSigners(right, stakes)
      if (!chosen) continue
      if (await hasPendingTransaction(client, account.address)) return
      try {
        const { hash } = await transact(client, {
          address: service,
          abi: [hashAttestationServiceManager_fulfil],
          functionName: 'fulfil',
          args: [taskId, task.result, chosen],
        })
        task.isFulfilled = true
        log('fulfilled', { taskId, result: task.result, signers: chosen.length, hash })
      } catch (error) {
        logFailure(log, error, { taskId })
      }
    }
  }

  const look = async (): Promise<void> => {
    await takeIn()
    await submit()
    const now = await chainTime(client)
    for (const [id, { answerUntil }] of Object.entries(state.tasks)) {
      if (now > answerUntil + retentionSeconds) delete state.tasks[id]
    }
    file.save()
  }

  const release = () => {
    book.close()
    directory.release()
  }
  try {
    await takeIn()
    const server = await serveAggregator({ host, port }, book, admit)
    log('listening', { url: server.url })
    const node = runLoop(log, account.address, parameters, look, async () => {
      await server.close()
      release()
    })
    return { ...node, url: server.url }
  } catch (error) {
    release()
    throw error
  }
}

/** Stake that counts, by operator in lower case. */
async function readStakes(
  client: QuintetClient,
  { service, slasher, stakeToken }: ServiceContext,
): Promise<ReadonlyMap<string, bigint>> {
  const [operators] = await readMany(
    client,
    [
      {
        address: service,
        abi: [hashAttestationServiceManager_operators],
        functionName: 'operators',
      },
    ],
    allContractErrors,
  )
  if (operators.length === 0) return new Map()
  const stakes = await readMany(
    client,
    operators.map((operator) => ({
      address: slasher,
      abi: [slasher_minSlashableStake] as const,
      functionName: 'minSlashableStake' as const,
      args: [operator, service, stakeToken] as readonly [Address, Address, Address],
    })),
    allContractErrors,
  )
  return new Map(operators.map((operator, i) => [operator.toLowerCase(), stakes[i] ?? 0n]))
}
