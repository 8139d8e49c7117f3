import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { SlippageExceededError, ZeroAmountError } from '../../abis/commonErrors.js'
import {
  liquidRestakingVault_InstantlyRedeemed,
  liquidRestakingVault_instantRedeem,
  liquidRestakingVault_previewInstantRedeem,
} from '../../abis/generated.js'
import type { InsufficientIdleError, OperatorUnderCaseError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { VaultRef } from '../context.js'
import { assetFormatter, contractPlan, vaultAddress, writeContext } from '../context.js'

/** What instantRedeemLrt takes. */
export type InstantRedeemLrtParameters = {
  /** Vault, by the symbol of its share or by address. Default `'LRT'`. */
  vault?: VaultRef | undefined
  /** Vault shares (18 decimals, a million to the first asset). */
  shares: bigint
  /** Least that is accepted. Default: 0.5 % below the quote. */
  minAssets?: bigint | undefined
} & WriteOptions

/** What instantRedeemLrt did. */
export type InstantRedeemLrtOutcome = {
  /** Units of the asset. */
  assets: bigint
  /** What stayed in the vault; 0 in a simulation. */
  fee: bigint
}

/** What instantRedeemLrt resolves to. */
export type InstantRedeemLrtReturnType = { hash: Hash } & InstantRedeemLrtOutcome

/** What instantRedeemLrt may throw. */
export type InstantRedeemLrtErrorType =
  | InsufficientIdleError
  | OperatorUnderCaseError
  | SlippageExceededError
  | ZeroAmountError
  | WriteErrorType

/**
 * Redeems vault shares at once from what is idle, for a fee that grows as the idle shrinks.
 *
 * Reads: the quote, one round trip where no limit is given. Sends: one transaction.
 * Errors: {@link InsufficientIdleError}, {@link OperatorUnderCaseError}, {@link SlippageExceededError}, {@link ZeroAmountError}.
 *
 * @example
 * const { assets, fee } = await instantRedeemLrt(client, { shares })
 */
export const instantRedeemLrt: WriteAction<
  InstantRedeemLrtParameters,
  InstantRedeemLrtOutcome,
  InstantRedeemLrtReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: InstantRedeemLrtParameters,
): Promise<WritePlan<InstantRedeemLrtOutcome, InstantRedeemLrtOutcome>> {
  const context = writeContext(client, parameters)
  const vault = vaultAddress(context, parameters.vault)
  const { shares } = parameters
  const [[quoted]] =
    parameters.minAssets === undefined
      ? await readMany(
          client,
          [
            {
              address: vault,
              abi: [liquidRestakingVault_previewInstantRedeem],
              functionName: 'previewInstantRedeem',
              args: [shares],
            },
          ],
          context.errors,
        )
      : [[0n]]
  const minAssets = parameters.minAssets ?? (quoted * 995n) / 1000n
  const abi = [liquidRestakingVault_instantRedeem] as const
  const data = encodeFunctionData({ abi, args: [shares, minAssets] })
  return contractPlan(context, vault, data, {
    format: assetFormatter(context),
    decodeResult: (result) => ({ assets: decodeFunctionResult({ abi, data: result }), fee: 0n }),
    decodeReceipt: (receipt) => {
      const { assets, fee } = requireEvent(receipt, vault, liquidRestakingVault_InstantlyRedeemed)
      return { assets, fee }
    },
  })
}
