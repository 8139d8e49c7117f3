import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import {
  liquidRestakingVault_BatchSettled,
  liquidRestakingVault_settleBatch,
} from '../../abis/generated.js'
import type { BatchNotReadyError, OperatorUnderCaseError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { VaultRef } from '../context.js'
import { assetFormatter, contractPlan, vaultAddress, writeContext } from '../context.js'

/** What settleLrtBatch takes. */
export type SettleLrtBatchParameters = {
  /** Vault, by the symbol of its share or by address. Default `'LRT'`. */
  vault?: VaultRef | undefined
  /** The oldest batch that is not settled: getLrt names it. */
  batchId: bigint
} & WriteOptions

/** What settleLrtBatch did. */
export type SettleLrtBatchOutcome = {
  /** What the batch is paid, units of the asset. */
  assets: bigint
}

/** What settleLrtBatch resolves to. */
export type SettleLrtBatchReturnType = { hash: Hash } & SettleLrtBatchOutcome

/** What settleLrtBatch may throw. */
export type SettleLrtBatchErrorType = BatchNotReadyError | OperatorUnderCaseError | WriteErrorType

/**
 * Settles the next batch of redemptions, once its epoch has passed and enough is idle. Anyone may; this fixes the
 * price of every request in it.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link BatchNotReadyError}, {@link OperatorUnderCaseError}.
 *
 * @example
 * const { assets } = await settleLrtBatch(client, { batchId })
 */
export const settleLrtBatch: WriteAction<
  SettleLrtBatchParameters,
  SettleLrtBatchOutcome,
  SettleLrtBatchReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: SettleLrtBatchParameters,
): Promise<WritePlan<SettleLrtBatchOutcome, SettleLrtBatchOutcome>> {
  const context = writeContext(client, parameters)
  const vault = vaultAddress(context, parameters.vault)
  const abi = [liquidRestakingVault_settleBatch] as const
  const data = encodeFunctionData({ abi, args: [parameters.batchId] })
  return contractPlan(context, vault, data, {
    format: assetFormatter(context),
    decodeResult: (result) => ({ assets: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      assets: requireEvent(receipt, vault, liquidRestakingVault_BatchSettled).assets,
    }),
  })
}
