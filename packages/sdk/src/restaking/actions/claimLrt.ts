import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import {
  liquidRestakingVault_maxRedeem,
  liquidRestakingVault_redeem,
  liquidRestakingVault_Withdraw,
} from '../../abis/generated.js'
import type { ExceedsClaimableError, NotControllerError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { VaultRef } from '../context.js'
import { contractPlan, vaultAddress, writeContext } from '../context.js'

/** What claimLrt takes. */
export type ClaimLrtParameters = {
  /** Vault, by the symbol of its share or by address. Default `'LRT'`. */
  vault?: VaultRef | undefined
  /** Vault shares (18 decimals, a million to the first asset). Default: all that can be claimed. */
  shares?: bigint | 'max' | undefined
} & WriteOptions

/** What claimLrt did. */
export type ClaimLrtOutcome = {
  /** Units of the asset. */
  assets: bigint
}

/** What claimLrt resolves to. */
export type ClaimLrtReturnType = { hash: Hash } & ClaimLrtOutcome

/** What claimLrt may throw. */
export type ClaimLrtErrorType = ExceedsClaimableError | NotControllerError | WriteErrorType

/**
 * Takes what settled batches owe the account, oldest first.
 *
 * Reads: what is claimable, one round trip for `max`. Sends: one transaction.
 * Errors: {@link ExceedsClaimableError}, {@link NotControllerError}.
 *
 * @example
 * const { assets } = await claimLrt(client, { shares: 'max' })
 */
export const claimLrt: WriteAction<ClaimLrtParameters, ClaimLrtOutcome, ClaimLrtReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ClaimLrtParameters,
): Promise<WritePlan<ClaimLrtOutcome, ClaimLrtOutcome>> {
  const context = writeContext(client, parameters)
  const { address } = context.account
  const vault = vaultAddress(context, parameters.vault)
  const wanted = parameters.shares ?? 'max'
  const [claimable] =
    wanted === 'max'
      ? await readMany(
          client,
          [
            {
              address: vault,
              abi: [liquidRestakingVault_maxRedeem],
              functionName: 'maxRedeem',
              args: [address],
            },
          ],
          context.errors,
        )
      : [wanted]
  const abi = [liquidRestakingVault_redeem] as const
  const data = encodeFunctionData({ abi, args: [claimable, address, address] })
  return contractPlan(context, vault, data, {
    decodeResult: (result) => ({ assets: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      assets: requireEvent(receipt, vault, liquidRestakingVault_Withdraw).assets,
    }),
  })
}
