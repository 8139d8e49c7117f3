import type { Address } from 'viem'
import { pad, toHex } from 'viem'
import {
  slasher_CaseCancelled,
  slasher_CaseExecuted,
  slasher_CaseLapsed,
  slasher_CaseOpened,
  slasher_CaseReleased,
} from '../abis/generated.js'
import { CaseDataMismatchError } from '../abis/restakingErrors.js'
import type { QuintetClient } from '../core/client.js'
import { inputError } from '../core/contractErrors.js'
import type { LogRange } from '../core/logs.js'
import { readLogs } from '../core/logs.js'
import type { RestakingContext } from './context.js'

/** Where a case stands; the order is the contract's. */
export const caseStates = ['none', 'open', 'executed', 'released', 'cancelled', 'expired'] as const

/** What the slasher keeps of a case as a hash, and every function on the case takes. */
export type CaseData = {
  /** Index into {@link caseStates}. */
  state: number
  avs: Address
  operator: Address
  challenger: Address
  /** Unix seconds. */
  openedAt: number
  termsVersion: number
  /** Assets, each with the part of its promise that is taken, WAD. */
  items: readonly { asset: Address; wad: bigint }[]
  executor: Address
  executorBps: number
  /** Unix seconds; 0 before the execution. */
  releaseAt: number
  /** Token units taken, one an asset. */
  removed: readonly bigint[]
}

/** A case. */
export type SlashCase = {
  caseId: bigint
  state: (typeof caseStates)[number]
  /** Whether it froze its operator. */
  frozen: boolean
  data: CaseData
}

/** Cases as their last events gave them, oldest first: one request. */
export async function fetchCases(
  client: QuintetClient,
  { slasher, errors }: RestakingContext,
  { caseId, fromBlock }: { caseId?: bigint | undefined } & LogRange = {},
): Promise<SlashCase[]> {
  const logs = await readLogs(client, {
    address: slasher,
    events: [
      slasher_CaseOpened,
      slasher_CaseExecuted,
      slasher_CaseCancelled,
      slasher_CaseLapsed,
      slasher_CaseReleased,
    ],
    first: caseId === undefined ? undefined : pad(toHex(caseId)),
    fromBlock,
    errors,
  })
  const cases = new Map<bigint, SlashCase>()
  for (const { args } of logs) {
    const frozen = 'frozen' in args ? args.frozen : (cases.get(args.caseId)?.frozen ?? false)
    const state = caseStates[args.data.state] ?? 'none'
    cases.set(args.caseId, { caseId: args.caseId, state, frozen, data: args.data })
  }
  return [...cases.values()]
}

/** One case; throws where there is none of this id. */
export async function fetchCase(
  client: QuintetClient,
  context: RestakingContext,
  caseId: bigint,
): Promise<SlashCase> {
  const [found] = await fetchCases(client, context, { caseId })
  if (!found) throw inputError(context.errors, CaseDataMismatchError, { caseId })
  return found
}

/** Cases as the slasher takes several at once: one request. Throws where there is none of an id. */
export async function fetchCaseRefs(
  client: QuintetClient,
  context: RestakingContext,
  caseIds: readonly bigint[],
  range: LogRange,
): Promise<{ id: bigint; data: CaseData }[]> {
  const cases = new Map(
    (await fetchCases(client, context, { fromBlock: range.fromBlock })).map((one) => [
      one.caseId,
      one,
    ]),
  )
  return caseIds.map((id) => {
    const found = cases.get(id)
    if (!found) throw inputError(context.errors, CaseDataMismatchError, { caseId: id })
    return { id, data: found.data }
  })
}
