import type { Address, Hash, Hex } from 'viem'
import { encodeFunctionData } from 'viem'
import { estimateGas, getBlock } from 'viem/actions'
import { getAction } from 'viem/utils'
import {
  cycleManager_CycleCompleted,
  cycleManager_completeRollover,
  cycleManager_cycle,
  cycleManager_deploy,
  cycleManager_finishSettlement,
  cycleManager_nextCycleStart,
  cycleManager_phase,
  cycleManager_ReactorSkipped,
  cycleManager_reactorCount,
  cycleManager_reactorInfo,
  cycleManager_rollover,
  cycleManager_rolloverProgress,
  cycleManager_settle,
  cycleManager_startRollover,
  reactorParameters_cycleParams,
  rewardsEngine_KeeperPaid,
} from '../abis/generated.js'
import type { QuintetClient } from '../core/client.js'
import { decodeRevert, toQuintetError } from '../core/contractErrors.js'
import { allEvents } from '../core/events.js'
import { readMany } from '../core/read.js'
import { sendPlan } from '../core/write.js'
import type { ReactorsContext, ReactorsWriteContext } from './context.js'
import { contractPlan } from './context.js'

/** A phase of the cycle. */
export type CyclePhase = 'open' | 'settling' | 'deploying'

/** A step of a rollover: all of it at once, or one of its parts. */
export type RolloverStep =
  | 'rollover'
  | 'startRollover'
  | 'settle'
  | 'finishSettlement'
  | 'deploy'
  | 'completeRollover'

/** How far a rollover is, and what is left of it. */
export type RolloverState = {
  /** Rollovers completed. */
  cycle: bigint
  phase: CyclePhase
  /** Unix seconds from which the next rollover may start. */
  nextCycleStart: bigint
  /** Time of the latest block, Unix seconds. */
  now: bigint
  /** Unix seconds from which a rollover that is under way ends without stragglers; undefined while open. */
  timeoutAt: bigint | undefined
  /** TOKEN reactors that are neither settled nor skipped. */
  toSettle: readonly bigint[]
  /** Reactors that are not deployed, those that borrow before those that lend. */
  toDeploy: readonly bigint[]
}

/** What a step did. */
export type RolloverStepResult = {
  step: RolloverStep
  /** Reactors that were named; none for a step of all. */
  ids: readonly bigint[]
  hash: Hash
  /** TOKE wei that the step paid its caller. */
  bounty: bigint
  /** Reactors that were left out, with the raw error of each. */
  skipped: readonly { reactorId: bigint; reason: Hex; message: string }[]
  /** Cycle that ended, when the step completed the rollover. */
  completed: bigint | undefined
  /** Gas that it used. */
  gasUsed: bigint
}

const phases = ['open', 'settling', 'deploying'] as const

/** Reads how far the rollover is: three round trips, one of them for the block's time. */
export async function readRollover(
  client: QuintetClient,
  context: ReactorsContext,
): Promise<RolloverState> {
  const address = context.at('CycleManager')
  const read = <functionName extends string, abi>(fragment: abi, functionName: functionName) =>
    ({ address, abi: [fragment] as const, functionName }) as const
  const [block, [cycle, phase, nextCycleStart, progress, count, params]] = await Promise.all([
    getAction(client, getBlock, 'getBlock')({ blockTag: 'latest' }),
    readMany(
      client,
      [
        read(cycleManager_cycle, 'cycle'),
        read(cycleManager_phase, 'phase'),
        read(cycleManager_nextCycleStart, 'nextCycleStart'),
        read(cycleManager_rolloverProgress, 'rolloverProgress'),
        read(cycleManager_reactorCount, 'reactorCount'),
        {
          address: context.at('ReactorParameters'),
          abi: [reactorParameters_cycleParams] as const,
          functionName: 'cycleParams',
        },
      ],
      context.errors,
    ),
  ])
  const ids = Array.from({ length: Number(count) }, (_, i) => BigInt(i + 1))
  const infos = await readMany(
    client,
    ids.map((id) => ({
      address,
      abi: [cycleManager_reactorInfo] as const,
      functionName: 'reactorInfo' as const,
      args: [id] as const,
    })),
    context.errors,
  )
  const open = ids.map((id, i) => ({ id, info: infos[i] })).filter(({ info }) => !info?.isClosed)
  const isIn = (mask: bigint, id: bigint) => ((mask >> id) & 1n) === 1n
  const { settled, skipped, deployed, startedAt } = progress
  const borrowers = open.filter(({ info }) => info?.kind === 0)
  const lenders = open.filter(({ info }) => info?.kind === 1)
  return {
    cycle,
    phase: phases[phase] ?? 'open',
    nextCycleStart,
    now: block.timestamp,
    timeoutAt: phase === 0 ? undefined : startedAt + BigInt(params.rolloverTimeout),
    toSettle: borrowers.map(({ id }) => id).filter((id) => !isIn(settled | skipped, id)),
    toDeploy: [...borrowers, ...lenders]
      .map(({ id }) => id)
      .filter((id) => !isIn(deployed | skipped, id)),
  }
}

/** The next step of a rollover with all that it can name; undefined while the cycle runs. */
export function nextStep(
  state: RolloverState,
): { step: Exclude<RolloverStep, 'rollover'>; ids: readonly bigint[] } | undefined {
  if (state.phase === 'open') {
    return state.now < state.nextCycleStart ? undefined : { step: 'startRollover', ids: [] }
  }
  if (state.phase === 'settling') {
    return state.toSettle.length > 0
      ? { step: 'settle', ids: state.toSettle }
      : { step: 'finishSettlement', ids: [] }
  }
  return state.toDeploy.length > 0
    ? { step: 'deploy', ids: state.toDeploy }
    : { step: 'completeRollover', ids: [] }
}

/** Data of a step's call. */
export function stepData(step: RolloverStep, ids: readonly bigint[]): Hex {
  switch (step) {
    case 'rollover':
      return encodeFunctionData({ abi: [cycleManager_rollover] })
    case 'startRollover':
      return encodeFunctionData({ abi: [cycleManager_startRollover] })
    case 'settle':
      return encodeFunctionData({ abi: [cycleManager_settle], args: [ids] })
    case 'finishSettlement':
      return encodeFunctionData({ abi: [cycleManager_finishSettlement] })
    case 'deploy':
      return encodeFunctionData({ abi: [cycleManager_deploy], args: [ids] })
    case 'completeRollover':
      return encodeFunctionData({ abi: [cycleManager_completeRollover] })
  }
}

/** Gas that a step needs by the node's estimate. Throws the typed error where it would revert. */
export async function estimateStep(
  client: QuintetClient,
  { account, at, errors }: ReactorsWriteContext,
  step: RolloverStep,
  ids: readonly bigint[],
): Promise<bigint> {
  try {
    return await getAction(
      client,
      estimateGas,
      'estimateGas',
    )({ account, to: at('CycleManager'), data: stepData(step, ids) })
  } catch (error) {
    throw toQuintetError(error, { errors })
  }
}

/** As many of the ids as fit the gas limit, halving until they do; one at least. */
export async function fitIds(
  client: QuintetClient,
  context: ReactorsWriteContext,
  step: RolloverStep,
  ids: readonly bigint[],
  maxGas: bigint | undefined,
): Promise<{ ids: readonly bigint[]; gas: bigint }> {
  let named = ids
  for (;;) {
    const gas = await estimateStep(client, context, step, named)
    if (maxGas === undefined || gas <= maxGas || named.length <= 1) return { ids: named, gas }
    named = named.slice(0, Math.ceil(named.length / 2))
  }
}

/** Sends a step, waits for it, and says what it did. */
export async function sendStep(
  client: QuintetClient,
  context: ReactorsWriteContext,
  step: RolloverStep,
  ids: readonly bigint[],
): Promise<RolloverStepResult> {
  const manager: Address = context.at('CycleManager')
  const engine: Address = context.at('RewardsEngine')
  const plan = contractPlan(context, manager, stepData(step, ids), {
    decodeReceipt: (receipt) => ({
      bounty: allEvents(receipt, engine, rewardsEngine_KeeperPaid).reduce(
        (sum, { amount }) => sum + amount,
        0n,
      ),
      skipped: allEvents(receipt, manager, cycleManager_ReactorSkipped).map(
        ({ reactorId, reason }) => ({
          reactorId,
          reason,
          message: decodeRevert(reason, { errors: context.errors }).shortMessage,
        }),
      ),
      completed: allEvents(receipt, manager, cycleManager_CycleCompleted).at(-1)?.cycle,
      gasUsed: receipt.gasUsed,
    }),
  })
  const { hash, ...outcome } = await sendPlan(client, plan, {})
  return { step, ids, hash, ...outcome }
}
