import type { Hex } from 'viem'
import { concat, hexToBytes } from 'viem'
import type { NodeLog } from '../../service/serviceLoop.js'
import { logFailure } from '../../service/serviceLoop.js'
import { opcodes } from '../l2Tx.js'
import { decodeSegment } from '../transition.js'
import { segmentSignatures } from './apiMethods.js'
import { isReverting } from './contractErrors.js'
import type { Ledger } from './ledger.js'
import type { RollupL1 } from './rollupL1.js'
import type { StoredBlock } from './store/rollupStore.js'

/** Plan entries of one execution. */
const entriesPerCall = 8

/**
 * Does what anybody may do for the chain to go on: answers demands, drops blocks whose demand nobody answered, executes plans
 * whose window is over, and makes blocks final.
 *
 * @returns Whether anything was sent.
 */
export async function performDuties(l1: RollupL1, ledger: Ledger, log: NodeLog): Promise<boolean> {
  const now = await l1.now()
  const done = [
    await answerDemands(l1, ledger, now, log),
    await executeNext(l1, ledger, now, log),
    await finalizeNewest(l1, ledger, now, log),
  ]
  return done.includes(true)
}

async function answerDemands(
  l1: RollupL1,
  ledger: Ledger,
  now: bigint,
  log: NodeLog,
): Promise<boolean> {
  let isSent = false
  for (const { demandId, blockId, segment, deadline } of ledger.replica.demands) {
    const block = ledger.replica.blocks.find(({ id }) => id === blockId)
    if (!block) continue
    if (now > deadline) {
      isSent =
        (await attempt(log, 'demandResolved', { demandId }, () =>
          l1.resolveDemand(demandId, block.header),
        )) || isSent
      continue
    }
    const answer = await signaturesOf(ledger, block.id, segment)
    if (!answer) continue
    isSent =
      (await attempt(log, 'demandAnswered', { demandId }, () =>
        l1.answerSignatures(demandId, answer.data, answer.signatures),
      )) || isSent
  }
  return isSent
}

/** All signatures of a segment in one string; undefined while one is missing. */
async function signaturesOf(
  ledger: Ledger,
  blockId: bigint,
  segment: number,
): Promise<{ data: Hex; signatures: Hex } | undefined> {
  const known = await segmentSignatures(ledger, blockId, segment)
  if (!known) return undefined
  const signed = [...decodeSegment(hexToBytes(known.data))]
    .map(({ op }, i) => ({ op, signature: known.signatures[i] }))
    .filter(({ op }) => op !== opcodes.settle)
  const given = signed.flatMap(({ signature }) => (signature ? [signature] : []))
  if (given.length < signed.length) return undefined
  return { data: known.data, signatures: concat(given) }
}

/** Executes the oldest blocks up to the first one with a plan, or the rest of that plan. */
async function executeNext(
  l1: RollupL1,
  ledger: Ledger,
  now: bigint,
  log: NodeLog,
): Promise<boolean> {
  const { replica } = ledger
  if (replica.isEscaped) return false
  const demanded = new Set(replica.demands.map(({ blockId }) => blockId))
  const ready: StoredBlock[] = []
  for (const block of replica.blocks) {
    if (block.id <= replica.executedId) continue
    const isFaulty = !block.before
    if (isFaulty || now < block.header.planDeadline || demanded.has(block.id)) break
    ready.push(block)
    if (planOf(ledger, block).length > 0) break
  }
  const last = ready.at(-1)
  if (!last) return false
  const plan = planOf(ledger, last)
  const headers = ready.map(({ header }) => header)
  const calls = Math.max(1, Math.ceil(plan.length / entriesPerCall))
  let isSent = false
  for (let i = 0; i < calls; i++) {
    const isDone = await attempt(log, 'executed', { blockId: last.id }, () =>
      l1.executeBlock(i === 0 ? headers : headers.slice(-1), plan),
    )
    if (!isDone) break
    isSent = true
  }
  return isSent
}

/** The plan of a block. */
export function planOf({ replica }: Ledger, block: StoredBlock) {
  const last = replica.segmentsOf(block).at(-1)?.segment
  return last?.kind === 'plan' ? last.entries : []
}

async function finalizeNewest(
  l1: RollupL1,
  { replica }: Ledger,
  now: bigint,
  log: NodeLog,
): Promise<boolean> {
  if (replica.isEscaped) return false
  const newest = [...replica.blocks]
    .reverse()
    .find(
      ({ id, header }) =>
        id > replica.finalId && id <= replica.executedId && now >= header.payoutDeadline,
    )
  if (!newest) return false
  return attempt(log, 'finalized', { blockId: newest.id }, () => l1.finalize(newest.header))
}

/** Sends one transaction; a revert found before sending is logged and no more: another was quicker, or it is too early. */
export async function attempt(
  log: NodeLog,
  event: string,
  details: Record<string, unknown>,
  send: () => Promise<unknown>,
): Promise<boolean> {
  try {
    const hash = await send()
    log(event, { ...details, hash })
    return true
  } catch (error) {
    if (!isReverting(error)) throw error
    logFailure(log, error, { ...details, attempted: event })
    return false
  }
}
