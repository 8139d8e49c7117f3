import type { Hash } from 'viem'
import { getTransaction } from 'viem/actions'
import { getAction } from 'viem/utils'
import type { QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import type { AccountRequiredError, InvalidParameterError } from '../../core/errors.js'
import { defaultConfirmations, readNewLogs } from '../../service/chainReader.js'
import { claimStateDirectory, openStateFile } from '../../service/files.js'
import type { NodeOptions, RunningNode } from '../../service/serviceLoop.js'
import { logFailure, logOf, runLoop } from '../../service/serviceLoop.js'
import { fetchAttestations } from './aggregatorClient.js'
import type { Attestation } from './attestation.js'
import { verifyAttestation } from './attestation.js'
import { openAttestationBook } from './attestationBook.js'
import { attestationsInCalldata } from './evidence.js'
import type { AnswerWindow } from './faultFinder.js'
import { counts } from './faultFinder.js'
import type { Memory } from './pursuit.js'
import { pursueCases, pursueChallenges, pursueFaults } from './pursuit.js'
import type { ServiceRef } from './service.js'
import { chainTime, readAnswerWindow, readService } from './service.js'
import type { WatcherState } from './watcherState.js'
import { applyLog, emptyState, forgetChain, watchedEvents } from './watcherState.js'

/** How the watcher runs. */
export type RunWatcherParameters = {
  /**
   * Aggregators whose records are read, by URL. Without any the watcher sees only what was submitted on chain, and never
   * challenges silence.
   */
  aggregators: readonly string[]
  /**
   * Seconds after the answer window that an attestation may still take to reach the aggregators, before silence is
   * challenged. Default 300.
   */
  graceSeconds?: number | undefined
} & NodeOptions &
  ServiceRef

/** What starting the watcher may throw. */
export type RunWatcherErrorType = AccountRequiredError | InvalidParameterError

/** How long after the answer window a task is kept: no terms let a fault be older than an epoch, 30 days at most. */
const retentionSeconds = 31n * 86_400n

/**
 * Runs a watcher: computes every result anew, verifies every attestation in the aggregators' records and in the calldata
 * on chain, challenges wrong results, equivocation and silence, and takes each fault to its end: case, slash after the
 * veto window, release of the funds. The client's account pays the bonds and the gas, and is paid as challenger and
 * executor.
 *
 * Only silence puts the bond at risk: an operator that has signed, but reached none of the aggregators that the watcher
 * reads, refutes the challenge. So silence is challenged only when every aggregator was read after the answer window and
 * a grace time. A proven fault takes no bond.
 *
 * It ends challenges and cases of others on the same service too; some of them are paid. Killed at any moment and started
 * again, it goes on where it was and challenges nothing twice.
 *
 * Errors: {@link InvalidParameterError}, {@link StateDirectoryError} at the start; later ones are logged and tried again.
 *
 * @example
 * const watcher = await runWatcher(client, {
 *   aggregators: ['http://127.0.0.1:9000'],
 *   stateDirectory: './watcher',
 * })
 * process.once('SIGTERM', () => void watcher.stop())
 */
export async function runWatcher(
  client: QuintetClient,
  parameters: RunWatcherParameters,
): Promise<RunningNode> {
  const { aggregators, graceSeconds = 300, stateDirectory, fromBlock = 0n, logger } = parameters
  const account = resolveAccount(client, undefined)
  const context = await readService(client, parameters)
  const { service, dispute, slasher, chainId } = context
  const log = logOf('watcher', logger)
  const directory = claimStateDirectory(stateDirectory, {
    role: 'watcher',
    chainId,
    service,
    account: account.address,
  })
  const book = openAttestationBook(directory.path('attestations.jsonl'))
  const file = openStateFile<WatcherState>(directory.path('state.json'), emptyState(fromBlock))
  const { state } = file
  const memory: Memory = { sent: new Map(), failures: new Map() }
  const confirmations = BigInt(parameters.confirmations ?? defaultConfirmations(chainId))

  /**
   * Keeps what its signer has signed for a time within the answer window. The record comes to the disk before the place up
   * to which it was read.
   */
  const collect = async (attestations: readonly Attestation[], source: string): Promise<void> => {
    const windows = new Map<bigint, AnswerWindow | undefined>()
    for (const { taskId } of attestations) {
      if (windows.has(taskId)) continue
      // An aggregator may have read further than we have.
      windows.set(
        taskId,
        state.tasks[`${taskId}`] ?? (await readAnswerWindow(client, context, taskId)),
      )
    }
    const verified = await Promise.all(
      attestations
        .filter((attestation) => {
          const window = windows.get(attestation.taskId)
          return window !== undefined && counts(window, attestation)
        })
        .map((attestation) => verifyAttestation(context, attestation)),
    )
    for (const { taskId, signer, result } of book.add(
      verified.filter((item) => item !== undefined),
    )) {
      log('seen', { taskId, signer, result, source })
    }
  }

  const collectFrom = async (hash: Hash): Promise<void> => {
    const { input } = await getAction(client, getTransaction, 'getTransaction')({ hash })
    const found = attestationsInCalldata(input)
    if (found.length === 0) log('unreadable', { hash })
    await collect(found, 'chain')
  }

  const readChain = (): Promise<void> =>
    readNewLogs(
      client,
      state.cursor,
      { fromBlock, confirmations },
      { address: [service, dispute, slasher], events: watchedEvents },
      async (logs) => {
        for (const entry of logs) applyLog(state, context, entry)
        const fulfilling = logs.filter(({ eventName }) => eventName === 'TaskFulfilled')
        for (const hash of new Set(fulfilling.map(({ transactionHash }) => transactionHash))) {
          await collectFrom(hash)
        }
        file.save()
      },
      () => {
        log('reorganised')
        forgetChain(state)
      },
    )

  const readFeed = async (url: string, now: bigint): Promise<void> => {
    for (;;) {
      const feed = state.feeds[url]
      const page = await fetchAttestations(url, feed?.after ?? 0)
      const isAnother = feed !== undefined && feed.logId !== page.logId
      if (!isAnother) await collect(page.attestations, url)
      state.feeds[url] = {
        logId: page.logId,
        after: isAnother ? 0 : page.next,
        readAt: feed?.readAt ?? 0n,
      }
      if (isAnother) continue // begun anew: read it from its beginning
      if (page.next === (feed?.after ?? 0)) {
        state.feeds[url].readAt = now
        return
      }
    }
  }

  const look = async (): Promise<void> => {
    await readChain()
    const now = await chainTime(client)
    for (const url of aggregators) {
      await readFeed(url, now).catch((error) => logFailure(log, error))
    }
    file.save()
    const readAt = aggregators.map((url) => state.feeds[url]?.readAt ?? 0n)
    const silentUntil =
      aggregators.length === 0
        ? 0n
        : readAt.reduce((one, other) => (one < other ? one : other)) - BigInt(graceSeconds)

    const pursuit = { client, account, context, state, book, log, now, memory }
    await pursueFaults(pursuit, silentUntil)
    await pursueChallenges(pursuit)
    await pursueCases(pursuit)
    prune(state, now)
    file.save()
  }

  return runLoop(log, account.address, parameters, look, () => {
    book.close()
    directory.release()
  })
}

/** Forgets tasks on which nothing can happen any more, and their faults. */
function prune(state: WatcherState, now: bigint): void {
  for (const [id, { answerUntil }] of Object.entries(state.tasks)) {
    if (now > answerUntil + retentionSeconds) delete state.tasks[id]
  }
  for (const [key, taskId] of Object.entries(state.settled)) {
    if (!state.tasks[`${taskId}`]) delete state.settled[key]
  }
}
