import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import {
  liquidRestakingVault_forceUnstake,
  liquidRestakingVault_UnstakeForced,
} from '../../abis/generated.js'
import type { NothingToUnstakeError, UnstakeTooEarlyError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { VaultRef } from '../context.js'
import { contractPlan, vaultAddress, writeContext } from '../context.js'

/** What forceUnstakeLrt takes. */
export type ForceUnstakeLrtParameters = {
  /** Vault, by the symbol of its share or by address. Default `'LRT'`. */
  vault?: VaultRef | undefined
  /** Batch up to which is unstaked. */
  batchId: bigint
} & WriteOptions

/** What forceUnstakeLrt did. */
export type ForceUnstakeLrtOutcome = {
  /** What was queued, units of the asset. */
  assets: bigint
}

/** What forceUnstakeLrt resolves to. */
export type ForceUnstakeLrtReturnType = { hash: Hash } & ForceUnstakeLrtOutcome

/** What forceUnstakeLrt may throw. */
export type ForceUnstakeLrtErrorType = NothingToUnstakeError | UnstakeTooEarlyError | WriteErrorType

/**
 * Queues withdrawals from the vault's operators for batches that the curator has left waiting: anyone may, from a
 * day after the batch's epoch.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link NothingToUnstakeError}, {@link UnstakeTooEarlyError}.
 *
 * @example
 * const { assets } = await forceUnstakeLrt(client, { batchId })
 */
export const forceUnstakeLrt: WriteAction<
  ForceUnstakeLrtParameters,
  ForceUnstakeLrtOutcome,
  ForceUnstakeLrtReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ForceUnstakeLrtParameters,
): Promise<WritePlan<ForceUnstakeLrtOutcome, ForceUnstakeLrtOutcome>> {
  const context = writeContext(client, parameters)
  const vault = vaultAddress(context, parameters.vault)
  const abi = [liquidRestakingVault_forceUnstake] as const
  const data = encodeFunctionData({ abi, args: [parameters.batchId] })
  return contractPlan(context, vault, data, {
    decodeResult: (result) => ({ assets: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      assets: requireEvent(receipt, vault, liquidRestakingVault_UnstakeForced).assets,
    }),
  })
}
