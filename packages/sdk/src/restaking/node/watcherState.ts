import type { Address } from 'viem'
import {
  disputeResolution_ChallengeFailed,
  disputeResolution_ChallengeOpened,
  disputeResolution_ChallengeSucceeded,
  disputeResolution_FaultCaseOpened,
  hashAttestationServiceManager_OperatorJoined,
  hashAttestationServiceManager_TaskFulfilled,
  hashAttestationServiceManager_TaskRequested,
  slasher_CaseCancelled,
  slasher_CaseExecuted,
  slasher_CaseLapsed,
  slasher_CaseOpened,
  slasher_CaseReleased,
} from '../../abis/generated.js'
import type { Cursor, LogOf } from '../../service/chainReader.js'
import { computeResult } from './attestation.js'
import { faultKey, faultNameOf } from './evidence.js'
import type { KnownTask } from './faultFinder.js'
import type { ServiceContext } from './service.js'

/** What a watcher reads from the chain. */
export const watchedEvents = [
  hashAttestationServiceManager_TaskRequested,
  hashAttestationServiceManager_TaskFulfilled,
  hashAttestationServiceManager_OperatorJoined,
  disputeResolution_ChallengeOpened,
  disputeResolution_ChallengeSucceeded,
  disputeResolution_ChallengeFailed,
  disputeResolution_FaultCaseOpened,
  slasher_CaseOpened,
  slasher_CaseExecuted,
  slasher_CaseCancelled,
  slasher_CaseLapsed,
  slasher_CaseReleased,
] as const

export type WatchedLog = LogOf<typeof watchedEvents>

/** A case as its last event gave it; the Slasher keeps only the hash. */
export type CaseData = Extract<WatchedLog, { eventName: 'CaseExecuted' }>['args']['data']

/** A challenge that still needs something done. */
export type LiveChallenge = {
  key: string
  operator: Address
  /** When it may be resolved, Unix seconds; undefined once it has succeeded and only lacks its case. */
  respondBy?: bigint | undefined
}

export type WatcherState = {
  cursor: Cursor
  tasks: Record<string, KnownTask & { isSilenceChecked: boolean }>
  /** Everybody who has ever served, by address in lower case. */
  operators: Record<string, Address>
  /** Faults that need no challenge: open, punished, refuted or out of reach. Value: the task. */
  settled: Record<string, bigint>
  challenges: Record<string, LiveChallenge>
  cases: Record<string, CaseData>
  feeds: Record<string, { logId: string; after: number; readAt: bigint }>
}

/** The state before anything was read. */
export const emptyState = (fromBlock: bigint): WatcherState => ({
  cursor: { nextBlock: fromBlock },
  tasks: {},
  operators: {},
  settled: {},
  challenges: {},
  cases: {},
  feeds: {},
})

/** Forgets what was read from a chain that has changed its mind; it is read again from the beginning. */
export function forgetChain(state: WatcherState): void {
  const { tasks, operators, settled, challenges, cases } = emptyState(0n)
  Object.assign(state, { tasks, operators, settled, challenges, cases })
}

/** Takes a log into the state. The same log twice changes nothing more. */
export function applyLog(state: WatcherState, context: ServiceContext, entry: WatchedLog): void {
  switch (entry.eventName) {
    case 'TaskRequested': {
      const { taskId, input, rounds, answerUntil } = entry.args
      const result = computeResult(input, rounds)
      const known = state.tasks[`${taskId}`]
      if (known?.result === result && known.answerUntil === answerUntil) return
      const from = answerUntil - context.answerWindow
      state.tasks[`${taskId}`] = { result, from, answerUntil, isSilenceChecked: false }
      return
    }
    case 'OperatorJoined':
      state.operators[entry.args.operator.toLowerCase()] = entry.args.operator
      return
    case 'ChallengeOpened':
    case 'ChallengeSucceeded':
    case 'ChallengeFailed': {
      const { challengeId, operator, faultKind, subject } = entry.args
      const name = faultNameOf(faultKind)
      if (!name) return
      const key = faultKey(name, operator, BigInt(subject))
      // A failed challenge of silence was refuted; a failed one with evidence was somebody's bad evidence.
      if (entry.eventName === 'ChallengeFailed' && name !== 'withheld') return
      state.settled[key] = BigInt(subject)
      if (entry.eventName === 'ChallengeFailed') delete state.challenges[`${challengeId}`]
      else if (entry.eventName === 'ChallengeSucceeded') {
        state.challenges[`${challengeId}`] = { key, operator }
      } else {
        state.challenges[`${challengeId}`] = { key, operator, respondBy: entry.args.respondBy }
      }
      return
    }
    case 'FaultCaseOpened':
      delete state.challenges[`${entry.args.challengeId}`]
      return
    case 'CaseOpened':
    case 'CaseExecuted': {
      const { caseId, data } = entry.args
      if (data.avs === context.service) state.cases[`${caseId}`] = data
      return
    }
    case 'CaseCancelled':
    case 'CaseLapsed':
    case 'CaseReleased':
      delete state.cases[`${entry.args.caseId}`]
      return
    case 'TaskFulfilled':
      return // its calldata is evidence, not state
  }
}
