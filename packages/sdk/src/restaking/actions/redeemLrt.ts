import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { ZeroAmountError } from '../../abis/commonErrors.js'
import {
  liquidRestakingVault_RedeemRequest,
  liquidRestakingVault_requestRedeem,
} from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { readClock, startOf } from '../clock.js'
import type { VaultRef } from '../context.js'
import { contractPlan, vaultAddress, writeContext } from '../context.js'

/** What redeemLrt takes. */
export type RedeemLrtParameters = {
  /** Vault, by the symbol of its share or by address. Default `'LRT'`. */
  vault?: VaultRef | undefined
  /** Vault shares (18 decimals, a million to the first asset). */
  shares: bigint
} & WriteOptions

/** What redeemLrt did. */
export type RedeemLrtOutcome = {
  /** Batch, and ERC-7540 request id. */
  batchId: bigint
  /** Unix seconds before which the batch is not settled. */
  settleAfter: bigint
}

/** What redeemLrt resolves to. */
export type RedeemLrtReturnType = { hash: Hash } & RedeemLrtOutcome

/** What redeemLrt may throw. */
export type RedeemLrtErrorType = ZeroAmountError | WriteErrorType

/**
 * Asks to redeem vault shares (ERC-7540): they wait in the batch of this epoch, keep earning and keep bearing
 * slashes, and are priced when the batch is settled. Claim with claimLrt.
 *
 * Reads: the clock, one round trip. Sends: one transaction.
 * Errors: {@link ZeroAmountError}.
 *
 * @example
 * const { batchId, settleAfter } = await redeemLrt(client, { shares })
 */
export const redeemLrt: WriteAction<RedeemLrtParameters, RedeemLrtOutcome, RedeemLrtReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: RedeemLrtParameters,
): Promise<WritePlan<RedeemLrtOutcome, RedeemLrtOutcome>> {
  const context = writeContext(client, parameters)
  const { address } = context.account
  const vault = vaultAddress(context, parameters.vault)
  const clock = await readClock(client, context)
  const abi = [liquidRestakingVault_requestRedeem] as const
  const data = encodeFunctionData({ abi, args: [parameters.shares, address, address] })
  const outcome = (batchId: bigint) => ({ batchId, settleAfter: startOf(clock, batchId + 1n) })
  return contractPlan(context, vault, data, {
    decodeResult: (result) => outcome(decodeFunctionResult({ abi, data: result })),
    decodeReceipt: (receipt) =>
      outcome(requireEvent(receipt, vault, liquidRestakingVault_RedeemRequest).requestId),
  })
}
