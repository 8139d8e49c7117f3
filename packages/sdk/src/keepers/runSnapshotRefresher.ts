import { getBlock } from 'viem/actions'
import { getAction } from 'viem/utils'
import {
  synthRegistry_debtDrift,
  synthRegistry_parameters,
  synthRegistry_snapshot,
} from '../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../core/client.js'
import { resolveAccount } from '../core/client.js'
import type { AccountRequiredError } from '../core/errors.js'
import { InvalidParameterError } from '../core/errors.js'
import { readMany } from '../core/read.js'
import type { TakeDebtSnapshotReturnType } from '../synths/actions/takeDebtSnapshot.js'
import { takeDebtSnapshot } from '../synths/actions/takeDebtSnapshot.js'
import { readContext } from '../synths/context.js'
import type { Keeper, KeeperLog, KeeperOptions } from './loop.js'
import { runKeeper } from './loop.js'
import { hasPendingTransaction } from './pending.js'

/** Why the keeper did nothing: the snapshot is good enough, or a transaction of its account is not mined yet. */
export type SnapshotSkip =
  | { reason: 'fresh'; ageSeconds: bigint; driftWad: bigint }
  | { reason: 'pendingTransaction' }

/** Parameters of {@link runSnapshotRefresher}. */
export type RunSnapshotRefresherParameters = {
  /** Refresh when the snapshot is off by so much of the live value, WAD. Default 0.01: one percent. */
  maxDrift?: bigint | undefined
  /** Refresh when the snapshot is older, seconds. Default: half of the age at which the contracts refresh by themselves. */
  maxAgeSeconds?: number | undefined
  /** Called after each refresh. */
  onRefresh?: ((snapshot: TakeDebtSnapshotReturnType) => void) | undefined
  /** Called after each look that led to nothing. */
  onSkip?: ((skip: SnapshotSkip) => void) | undefined
} & KeeperOptions &
  ActionOptions

/** What {@link runSnapshotRefresher} may throw. */
export type RunSnapshotRefresherErrorType = AccountRequiredError | InvalidParameterError

/**
 * Keeps the debt snapshot near the live value of the pool, so that users do not pay for the refresh themselves.
 *
 * A restart is safe at any moment, and nothing is done twice: age and drift come from the chain at each look, and nothing
 * is sent while a transaction of the account is pending. Give each keeper an account of its own.
 *
 * Errors: {@link AccountRequiredError}, {@link InvalidParameterError} at the start; later ones go to `onError`.
 *
 * @example
 * const keeper = runSnapshotRefresher(client, { maxDrift: parseEther('0.005'), logger: jsonLines() })
 * process.once('SIGTERM', () => void keeper.stop())
 */
export function runSnapshotRefresher(
  client: QuintetClient,
  parameters: RunSnapshotRefresherParameters = {},
): Keeper {
  const { deployment, maxAgeSeconds } = parameters
  const maxDrift = parameters.maxDrift ?? 10n ** 16n
  if (maxDrift < 0n) throw new InvalidParameterError('maxDrift', maxDrift, 'must not be negative')
  const account = resolveAccount(client, undefined)

  const look = async (log: KeeperLog): Promise<void> => {
    const skip = (reason: SnapshotSkip): void => {
      log('skipped', reason)
      parameters.onSkip?.(reason)
    }
    if (await hasPendingTransaction(client, account.address)) {
      return skip({ reason: 'pendingTransaction' })
    }
    const { errors, registry: address } = readContext(client, { deployment })
    const [{ timestamp }, [[, lastFullRefresh], driftWad, [, contractAge]]] = await Promise.all([
      getAction(client, getBlock, 'getBlock')({}),
      readMany(
        client,
        [
          { address, abi: [synthRegistry_snapshot], functionName: 'snapshot' },
          { address, abi: [synthRegistry_debtDrift], functionName: 'debtDrift' },
          { address, abi: [synthRegistry_parameters], functionName: 'parameters' },
        ],
        errors,
      ),
    ])
    const ageSeconds = timestamp - lastFullRefresh
    const limit = maxAgeSeconds === undefined ? contractAge / 2n : BigInt(maxAgeSeconds)
    if (ageSeconds < limit && driftWad < maxDrift) {
      return skip({ reason: 'fresh', ageSeconds, driftWad })
    }
    const snapshot = await takeDebtSnapshot(client, { deployment })
    log('refreshed', { ...snapshot, ageSeconds, driftWad })
    parameters.onRefresh?.(snapshot)
  }

  const who = { keeper: 'snapshot', market: 'synths', account: account.address } as const
  return runKeeper(client, who, parameters, look)
}
