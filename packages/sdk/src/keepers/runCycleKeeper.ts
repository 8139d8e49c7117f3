import { getGasPrice } from 'viem/actions'
import { getAction } from 'viem/utils'
import {
  cycleManager_tokePrice,
  reactorParameters_cycleParams,
  reactorParameters_rewardParams,
  rewardsEngine_budget,
} from '../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../core/client.js'
import type { AccountRequiredError } from '../core/errors.js'
import { InvalidParameterError } from '../core/errors.js'
import { fullMulDiv, WAD, zeroFloorSub } from '../core/fixedPoint.js'
import { readMany, readSettled } from '../core/read.js'
import type { ReactorsWriteContext } from '../reactors/context.js'
import { writeContext } from '../reactors/context.js'
import { keeperBounty } from '../reactors/math.js'
import type { RolloverState, RolloverStep, RolloverStepResult } from '../reactors/rolloverSteps.js'
import {
  estimateStep,
  fitIds,
  nextStep,
  readRollover,
  sendStep,
} from '../reactors/rolloverSteps.js'
import type { KeeperEvent, KeeperLog } from './loop.js'
import { hasPendingTransaction } from './pending.js'
import { runRounds } from './rounds.js'

/** Why the keeper of the cycle did nothing. */
export type CycleSkipReason =
  | 'cycleRunning'
  | 'pendingTransaction'
  | 'bountyTooSmall'
  | 'gasPriceTooHigh'
  | 'stepTooLarge'
  | 'stragglers'

/** What {@link runCycleKeeper} takes. */
export type RunCycleKeeperParameters = {
  /** Milliseconds between two looks. Default: the client's polling interval. */
  pollMs?: number | undefined
  /** Least worth of the next step's pay, USD, WAD. It grows with every hour that nobody does it. Default 0. */
  minBountyUsd?: bigint | undefined
  /** Most gas of one transaction: above it the rollover is done in steps. Default: no limit. */
  maxGas?: bigint | undefined
  /** Gas price above which nothing is sent, wei. Default: no limit. */
  maxGasPrice?: bigint | undefined
  /** Ends the keeper after the transaction under way. */
  signal?: AbortSignal | undefined
  /** Called when a look or a transaction fails; the keeper goes on. */
  onError?: ((error: Error) => void) | undefined
  /** Gets every event; `jsonLines` makes one that writes a JSON line an event. */
  logger?: ((event: KeeperEvent) => void) | undefined
} & ActionOptions

/** What {@link runCycleKeeper} may throw. */
export type RunCycleKeeperErrorType = AccountRequiredError | InvalidParameterError

/**
 * Rolls the cycle over whenever it is due, and yields what each step did: all in one call where the gas allows it, else
 * step by step. Ends with the signal, or when the consumer ends the loop.
 *
 * A restart is safe at any moment: how far the rollover is it reads from the chain at each look, and nothing is sent while
 * a transaction of the account is pending. A reactor whose step fails is tried again by others or after a restart; this
 * keeper goes on with the rest, and ends the rollover without it once the contracts allow that.
 *
 * Errors: {@link AccountRequiredError}, {@link InvalidParameterError} at the start; later ones go to `onError`.
 *
 * @example
 * for await (const { step, bounty } of runCycleKeeper(client, { pollMs: 12_000, minBountyUsd: parseEther('5') })) {
 *   console.log(step, bounty)
 * }
 */
export function runCycleKeeper(
  client: QuintetClient,
  parameters: RunCycleKeeperParameters = {},
): AsyncGenerator<RolloverStepResult, void> {
  const { pollMs = client.pollingInterval, minBountyUsd = 0n, maxGas, maxGasPrice } = parameters
  if (minBountyUsd < 0n) {
    throw new InvalidParameterError('minBountyUsd', minBountyUsd, 'must not be negative')
  }
  const context = writeContext(client, parameters)
  const log: KeeperLog = (event, details = {}) =>
    parameters.logger?.({ keeper: 'cycle', market: 'reactors', event, ...details })
  const stuck = new Map<bigint, bigint>() // reactor → cycle in which its deployment failed

  async function* look(): AsyncGenerator<RolloverStepResult> {
    for (;;) {
      if (await hasPendingTransaction(client, context.account.address)) {
        return log('skipped', { reason: 'pendingTransaction' satisfies CycleSkipReason })
      }
      const state = await readRollover(client, context)
      const due = dueStep(state, stuck)
      if (typeof due === 'string') {
        return log('skipped', { reason: due, nextCycleStart: state.nextCycleStart })
      }
      const refusal = await refusalOf(state, due)
      if (refusal) return log('skipped', refusal)

      const chosen = await chooseStep(client, context, state, due, maxGas)
      if (!chosen) {
        return log('skipped', { reason: 'stepTooLarge' satisfies CycleSkipReason, step: due.step })
      }
      const result = await sendStep(client, context, chosen.step, chosen.ids)
      for (const { reactorId } of result.skipped) stuck.set(reactorId, state.cycle)
      log('stepped', { cycle: state.cycle, ...result })
      yield result
      if (result.completed !== undefined) return
    }
  }

  /** Why the next step is not worth its gas now; undefined when it is. */
  async function refusalOf(
    state: RolloverState,
    due: DueStep,
  ): Promise<Record<string, unknown> | undefined> {
    if (maxGasPrice !== undefined) {
      const gasPrice = await getAction(client, getGasPrice, 'getGasPrice')({})
      if (gasPrice > maxGasPrice) return { reason: 'gasPriceTooHigh', gasPrice, maxGasPrice }
    }
    if (minBountyUsd === 0n) return undefined
    const bountyUsd = await expectedBountyUsd(client, context, state, due)
    return bountyUsd < minBountyUsd
      ? { reason: 'bountyTooSmall', bountyUsd, minBountyUsd }
      : undefined
  }

  log('started', { account: context.account.address })
  const { signal, onError } = parameters
  return runRounds({ pollMs, signal, onError, log }, look)
}

type DueStep = { step: Exclude<RolloverStep, 'rollover'>; ids: readonly bigint[] }

/** The next step without reactors that have failed, or why there is none. */
function dueStep(
  state: RolloverState,
  stuck: ReadonlyMap<bigint, bigint>,
): DueStep | 'cycleRunning' | 'stragglers' {
  const next = nextStep(state)
  if (!next) return 'cycleRunning'
  if (next.step !== 'deploy') return next
  const ids = next.ids.filter((id) => stuck.get(id) !== state.cycle)
  if (ids.length > 0) return { step: 'deploy', ids }
  const isOver = state.timeoutAt !== undefined && state.now >= state.timeoutAt
  return isOver ? { step: 'completeRollover', ids: [] } : 'stragglers'
}

/** All at once where nothing has begun and the gas allows it, else as much of the step as fits; undefined for nothing. */
async function chooseStep(
  client: QuintetClient,
  context: ReactorsWriteContext,
  state: RolloverState,
  due: DueStep,
  maxGas: bigint | undefined,
): Promise<{ step: RolloverStep; ids: readonly bigint[] } | undefined> {
  if (state.phase === 'open') {
    const whole = await estimateStep(client, context, 'rollover', []).catch(() => undefined)
    if (whole !== undefined && (maxGas === undefined || whole <= maxGas)) {
      return { step: 'rollover', ids: [] }
    }
  }
  const ids = due.ids.length > 1 ? await passing(client, context, due) : due.ids
  const fit = await fitIds(client, context, due.step, ids, maxGas)
  return maxGas === undefined || fit.gas <= maxGas ? { step: due.step, ids: fit.ids } : undefined
}

/** The ids without those whose failure would revert the whole call, as it does within the grace window. */
async function passing(
  client: QuintetClient,
  context: ReactorsWriteContext,
  { step, ids }: DueStep,
): Promise<readonly bigint[]> {
  const works = async (some: readonly bigint[]): Promise<boolean> =>
    estimateStep(client, context, step, some).then(
      () => true,
      () => false,
    )
  if (await works(ids)) return ids
  const each = await Promise.all(ids.map((id) => works([id])))
  const good = ids.filter((_, i) => each[i])
  return good.length > 0 ? good : ids
}

/** What the next step pays, USD, WAD; 0 while TOKE has no price. */
async function expectedBountyUsd(
  client: QuintetClient,
  context: ReactorsWriteContext,
  state: RolloverState,
  { step, ids }: DueStep,
): Promise<bigint> {
  const parameters = context.at('ReactorParameters')
  const [[params, cycle, budget], [price]] = await Promise.all([
    readMany(
      client,
      [
        {
          address: parameters,
          abi: [reactorParameters_rewardParams],
          functionName: 'rewardParams',
        },
        { address: parameters, abi: [reactorParameters_cycleParams], functionName: 'cycleParams' },
        {
          address: context.at('RewardsEngine'),
          abi: [rewardsEngine_budget],
          functionName: 'budget',
        },
      ],
      context.errors,
    ),
    readSettled(
      client,
      [
        {
          address: context.at('CycleManager'),
          abi: [cycleManager_tokePrice],
          functionName: 'tokePrice',
        },
      ],
      context.errors,
    ),
  ])
  if (!price.ok) return 0n
  const works = BigInt(ids.length)
  const pay =
    step === 'startRollover'
      ? // The whole of it: whoever starts can do the rest.
        params.keeperBase +
        params.keeperPerReactor * BigInt(state.toSettle.length + state.toDeploy.length)
      : params.keeperPerReactor * works
  const lateness = zeroFloorSub(state.now, state.nextCycleStart)
  const bounty = keeperBounty(pay, lateness, BigInt(cycle.keeperTau), budget)
  return fullMulDiv(bounty, price.value, WAD)
}
