import {
  liquidRestakingVault_convertToAssets,
  liquidRestakingVault_previewInstantRedeem,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { readMany } from '../../core/read.js'
import type { VaultRef } from '../context.js'
import { readContext, vaultAddress } from '../context.js'

/** What quoteRedeemLrt takes. */
export type QuoteRedeemLrtParameters = {
  /** Vault, by the symbol of its share or by address. Default `'LRT'`. */
  vault?: VaultRef | undefined
  /** Vault shares (18 decimals, a million to the first asset). */
  shares: bigint
} & ActionOptions

/** What quoteRedeemLrt resolves to. */
export type QuoteRedeemLrtReturnType = {
  /** Worth of the shares now. A request is paid what they are worth at its settlement. */
  assets: bigint
  /** What an instant redemption pays; 0 where too little is idle or a case is open. */
  instantAssets: bigint
  /** Its fee, units of the asset. */
  instantFee: bigint
}

/**
 * What vault shares are worth now, through a batch and at once.
 *
 * Reads: one round trip.
 *
 * @example
 * const { assets, instantAssets } = await quoteRedeemLrt(client, { shares })
 */
export async function quoteRedeemLrt(
  client: QuintetClient,
  parameters: QuoteRedeemLrtParameters,
): Promise<QuoteRedeemLrtReturnType> {
  const context = readContext(client, parameters)
  const address = vaultAddress(context, parameters.vault)
  const args = [parameters.shares] as const
  const [assets, [instantAssets, instantFee]] = await readMany(
    client,
    [
      {
        address,
        abi: [liquidRestakingVault_convertToAssets],
        functionName: 'convertToAssets',
        args,
      },
      {
        address,
        abi: [liquidRestakingVault_previewInstantRedeem],
        functionName: 'previewInstantRedeem',
        args,
      },
    ],
    context.errors,
  )
  return { assets, instantAssets, instantFee }
}
