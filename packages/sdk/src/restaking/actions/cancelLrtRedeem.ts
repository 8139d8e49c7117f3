import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import {
  liquidRestakingVault_cancelRedeem,
  liquidRestakingVault_RedeemCancelled,
} from '../../abis/generated.js'
import type { NotCancellableError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { VaultRef } from '../context.js'
import { contractPlan, vaultAddress, writeContext } from '../context.js'

/** What cancelLrtRedeem takes. */
export type CancelLrtRedeemParameters = {
  /** Vault, by the symbol of its share or by address. Default `'LRT'`. */
  vault?: VaultRef | undefined
  /** As redeemLrt gave it. */
  batchId: bigint
} & WriteOptions

/** What cancelLrtRedeem did. */
export type CancelLrtRedeemOutcome = {
  /** Vault shares that came back. */
  shares: bigint
}

/** What cancelLrtRedeem resolves to. */
export type CancelLrtRedeemReturnType = { hash: Hash } & CancelLrtRedeemOutcome

/** What cancelLrtRedeem may throw. */
export type CancelLrtRedeemErrorType = NotCancellableError | WriteErrorType

/**
 * Takes a request for redemption back, while an open case blocks its settlement.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link NotCancellableError}.
 *
 * @example
 * const { shares } = await cancelLrtRedeem(client, { batchId })
 */
export const cancelLrtRedeem: WriteAction<
  CancelLrtRedeemParameters,
  CancelLrtRedeemOutcome,
  CancelLrtRedeemReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: CancelLrtRedeemParameters,
): Promise<WritePlan<CancelLrtRedeemOutcome, CancelLrtRedeemOutcome>> {
  const context = writeContext(client, parameters)
  const vault = vaultAddress(context, parameters.vault)
  const abi = [liquidRestakingVault_cancelRedeem] as const
  const data = encodeFunctionData({ abi, args: [parameters.batchId] })
  return contractPlan(context, vault, data, {
    decodeResult: (result) => ({ shares: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      shares: requireEvent(receipt, vault, liquidRestakingVault_RedeemCancelled).shares,
    }),
  })
}
