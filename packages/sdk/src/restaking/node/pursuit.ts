import type { Account, Address, Hash } from 'viem'
import { erc20Abi, zeroAddress } from 'viem'
import { allContractErrors } from '../../abis/allErrors.js'
import {
  avsRegistry_slashTerms,
  avsRegistry_terms,
  disputeResolution_challenge,
  disputeResolution_resolveChallenge,
  disputeResolution_retryFreeze,
  hashAttestationServiceManager_wasServing,
  slasher_boundTermsVersion,
  slasher_executeSlash,
  slasher_expireCase,
  slasher_releaseSlashed,
  slasher_slashableStake,
} from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import { readMany } from '../../core/read.js'
import type { AllowanceNeed } from '../../core/write.js'
import { hasPendingTransaction } from '../../keepers/pending.js'
import { stringify } from '../../service/files.js'
import type { NodeLog } from '../../service/serviceLoop.js'
import { logFailure } from '../../service/serviceLoop.js'
import { transact } from '../../service/transactions.js'
import type { AttestationBook } from './attestationBook.js'
import type { Fault } from './evidence.js'
import { encodeEvidence, faultKey, faultKinds } from './evidence.js'
import { provenFaults, silentOperators } from './faultFinder.js'
import type { ServiceContext } from './service.js'
import type { CaseData, WatcherState } from './watcherState.js'

/** One look of a watcher. */
export type Pursuit = {
  client: QuintetClient
  account: Account
  context: ServiceContext
  state: WatcherState
  book: AttestationBook
  log: NodeLog
  /** Time of the latest block, Unix seconds. */
  now: bigint
  memory: Memory
}

/** What a watcher remembers between looks, and may forget. */
export type Memory = {
  /** Transactions whose logs are not read yet, by what they do: their block. */
  sent: Map<string, bigint>
  /** What failed: how often, and how many looks to leave out before it is tried again. */
  failures: Map<string, { count: number; skip: number }>
}

/** Most looks that are left out after failures. */
const maxSkip = 32

/** States of a case, in the Slasher's numbers. */
const openCase = 1

// ── Faults ──────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Challenges every fault that nobody has challenged: the proven ones at once, the gravest first, and silence on tasks whose
 * answer window ended before `silentUntil`.
 */
export async function pursueFaults(pursuit: Pursuit, silentUntil: bigint): Promise<void> {
  const { state, book } = pursuit
  for (const [id, task] of Object.entries(state.tasks)) {
    const taskId = BigInt(id)
    for (const operator of Object.values(state.operators)) {
      const said = book.of(taskId, operator)
      for (const fault of provenFaults(operator, taskId, task, said)) {
        await challengeOnce(pursuit, fault)
      }
    }
    if (task.isSilenceChecked || task.answerUntil >= silentUntil) continue
    const silent = silentOperators(Object.values(state.operators), taskId, task, book)
    const served = await whoServed(pursuit, silent, task.from)
    const outcomes: boolean[] = []
    for (const operator of served) {
      outcomes.push(await challengeOnce(pursuit, { name: 'withheld', operator, taskId }))
    }
    task.isSilenceChecked = outcomes.every((isSettled) => isSettled)
  }
}

/** Those who owe an attestation of a task requested at a time. */
async function whoServed(
  { client, context }: Pursuit,
  operators: readonly Address[],
  time: bigint,
): Promise<Address[]> {
  if (operators.length === 0) return []
  const served = await readMany(
    client,
    operators.map((operator) => ({
      address: context.service,
      abi: [hashAttestationServiceManager_wasServing] as const,
      functionName: 'wasServing' as const,
      args: [operator, time] as const,
    })),
    allContractErrors,
  )
  return operators.filter((_, i) => served[i])
}

/** Challenges a fault unless that has been done. False when it has to be tried again. */
async function challengeOnce(pursuit: Pursuit, fault: Fault): Promise<boolean> {
  const { client, context, state, log, now } = pursuit
  const { name, operator, taskId } = fault
  const key = faultKey(name, operator, taskId)
  if (state.settled[key] !== undefined) return true

  const terms = await readTerms(pursuit, operator)
  const task = state.tasks[`${taskId}`]
  if (!terms || !task || now > task.answerUntil + BigInt(terms.challengeWindow)) {
    log('outOfReach', { fault: name, operator, taskId })
    state.settled[key] = taskId
    return true
  }
  if (name === 'withheld' && !(await hasStake(pursuit, operator))) {
    // The bond would be put at risk for nothing.
    log('nothingAtStake', { fault: name, operator, taskId })
    state.settled[key] = taskId
    return true
  }
  await act(pursuit, 'challenged', { fault: name, operator, taskId }, async () =>
    transact(client, {
      address: context.dispute,
      abi: [disputeResolution_challenge],
      functionName: 'challenge',
      args: [operator, faultKinds[name], encodeEvidence(fault)],
      // A proven fault takes no bond, so none is allowed: were our evidence bad, the call would revert.
      allowances: name === 'withheld' ? await bondAllowance(pursuit, terms) : [],
    }),
  )
  return false // until its log is read
}

type Terms = { challengeWindow: number; bondToken: Address; bond: bigint }

/** The terms that bind an operator; undefined when none do, so that nothing can be taken from it. */
async function readTerms(
  { client, context }: Pursuit,
  operator: Address,
): Promise<Terms | undefined> {
  const { service, slasher, registry } = context
  const [version] = await readMany(
    client,
    [
      {
        address: slasher,
        abi: [slasher_boundTermsVersion],
        functionName: 'boundTermsVersion',
        args: [service, operator],
      },
    ],
    allContractErrors,
  )
  if (version === 0n) return undefined
  const [terms] = await readMany(
    client,
    [
      {
        address: registry,
        abi: [avsRegistry_terms],
        functionName: 'terms',
        args: [service, version],
      },
    ],
    allContractErrors,
  )
  return terms
}

async function bondAllowance(
  { client, account, context }: Pursuit,
  { bondToken, bond }: Terms,
): Promise<AllowanceNeed[]> {
  if (bondToken === zeroAddress || bond === 0n) return []
  const [current] = await readMany(
    client,
    [
      {
        address: bondToken,
        abi: erc20Abi,
        functionName: 'allowance',
        args: [account.address, context.dispute],
      },
    ],
    allContractErrors,
  )
  return [{ token: bondToken, spender: context.dispute, amount: bond, current }]
}

// ── Challenges ──────────────────────────────────────────────────────────────────────────────────────────────

/** Ends challenges that nobody refuted, and opens the cases that could not be opened when their challenges succeeded. */
export async function pursueChallenges(pursuit: Pursuit): Promise<void> {
  const { client, state, context, now } = pursuit
  const challenged = new Set(
    Object.values(state.cases)
      .filter(isOpen)
      .map(({ operator }) => operator),
  )
  for (const [id, { operator, respondBy }] of Object.entries(state.challenges)) {
    const challengeId = BigInt(id)
    if (respondBy !== undefined) {
      if (now < respondBy) continue
      await act(pursuit, 'resolved', { challengeId, operator }, () =>
        transact(client, {
          address: context.dispute,
          abi: [disputeResolution_resolveChallenge],
          functionName: 'resolveChallenge',
          args: [challengeId],
        }),
      )
      continue
    }
    // One case at a time; and a freeze that takes nothing would only hold the operator's stakers.
    if (challenged.has(operator) || !(await hasStake(pursuit, operator))) continue
    const isFrozen = await act(pursuit, 'frozen', { challengeId, operator }, () =>
      transact(client, {
        address: context.dispute,
        abi: [disputeResolution_retryFreeze],
        functionName: 'retryFreeze',
        args: [challengeId],
      }),
    )
    if (isFrozen) challenged.add(operator)
  }
}

async function hasStake({ client, context }: Pursuit, operator: Address): Promise<boolean> {
  const { slasher, service, stakeToken } = context
  const [stake] = await readMany(
    client,
    [
      {
        address: slasher,
        abi: [slasher_slashableStake],
        functionName: 'slashableStake',
        args: [operator, service, stakeToken],
      },
    ],
    allContractErrors,
  )
  return stake > 0n
}

// ── Cases ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Executes cases as soon as the veto window is over, ends those that are too old, and releases what was slashed. */
export async function pursueCases(pursuit: Pursuit): Promise<void> {
  const { client, state, context, now } = pursuit
  for (const [id, data] of Object.entries(state.cases)) {
    const caseId = BigInt(id)
    const { operator } = data
    const address = context.slasher
    const args = [caseId, data] as const
    if (!isOpen(data)) {
      if (now < BigInt(data.releaseAt)) continue
      await act(pursuit, 'released', { caseId, operator, removed: data.removed }, () =>
        transact(client, {
          address,
          abi: [slasher_releaseSlashed],
          functionName: 'releaseSlashed',
          args,
        }),
      )
    } else if (now >= BigInt(data.openedAt) + context.caseDuration) {
      await act(pursuit, 'expired', { caseId, operator }, () =>
        transact(client, { address, abi: [slasher_expireCase], functionName: 'expireCase', args }),
      )
    } else if (now >= BigInt(data.openedAt) + (await slashDelay(pursuit, data))) {
      await act(pursuit, 'executed', { caseId, operator }, () =>
        transact(client, {
          address,
          abi: [slasher_executeSlash],
          functionName: 'executeSlash',
          args,
        }),
      )
    }
  }
}

const isOpen = ({ state }: CaseData): boolean => state === openCase

async function slashDelay(
  { client, context }: Pursuit,
  { termsVersion }: CaseData,
): Promise<bigint> {
  const [[, delay]] = await readMany(
    client,
    [
      {
        address: context.registry,
        abi: [avsRegistry_slashTerms],
        functionName: 'slashTerms',
        args: [context.service, BigInt(termsVersion)],
      },
    ],
    allContractErrors,
  )
  return delay
}

// ── Acting ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Sends a transaction once, and again only if its logs do not come. True if it was sent and mined now. */
async function act(
  { client, account, state, log, memory }: Pursuit,
  event: string,
  details: Record<string, unknown>,
  send: () => Promise<{ hash: Hash; blockNumber: bigint }>,
): Promise<boolean> {
  const key = stringify([event, details])
  const block = memory.sent.get(key)
  if (block !== undefined && state.cursor.nextBlock <= block) return false
  memory.sent.delete(key)

  const failure = memory.failures.get(key)
  if (failure && failure.skip > 0) {
    failure.skip -= 1
    return false
  }
  if (await hasPendingTransaction(client, account.address)) return false
  try {
    const { hash, blockNumber } = await send()
    memory.sent.set(key, blockNumber)
    memory.failures.delete(key)
    log(event, { ...details, hash })
    return true
  } catch (error) {
    const count = (failure?.count ?? 0) + 1
    memory.failures.set(key, { count, skip: Math.min(2 ** count, maxSkip) })
    logFailure(log, error, { ...details, attempted: event })
    return false
  }
}
