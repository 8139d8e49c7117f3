import type { Address } from 'viem'
import { isAddressEqual, zeroAddress } from 'viem'
import { rollupChain_assetAt } from '../abis/generated.js'
import { UnknownAssetError } from '../abis/rollupErrors.js'
import type { QuintetClient } from '../core/client.js'
import { inputError } from '../core/contractErrors.js'
import { readSettled } from '../core/read.js'
import type { RollupAssetRef, RollupContext } from './context.js'
import { assetAddress } from './context.js'

/** An asset of the rollup. */
export type RegisteredAsset = { id: number; token: Address }

/** Assets that one look covers. */
const atOnce = 8

/** All assets of the rollup, by ascending id; one round trip for eight. */
export async function readAssets(
  client: QuintetClient,
  { rollup: address, errors }: RollupContext,
): Promise<RegisteredAsset[]> {
  const assets: RegisteredAsset[] = []
  for (let first = 1; first < 256; first += atOnce) {
    const ids = Array.from({ length: atOnce }, (_, i) => first + i).filter((id) => id < 256)
    const found = await readSettled(
      client,
      ids.map((id) => ({
        address,
        abi: [rollupChain_assetAt] as const,
        functionName: 'assetAt' as const,
        args: [id] as const,
      })),
      errors,
    )
    for (const [i, answer] of found.entries()) {
      const { token } = answer.ok ? (answer.value as { token: Address }) : { token: zeroAddress }
      if (token === zeroAddress) return assets
      assets.push({ id: ids[i] as number, token })
    }
  }
  return assets
}

/**
 * The id of an asset.
 *
 * @throws UnknownAssetError When the rollup does not take the token.
 */
export async function readAsset(
  client: QuintetClient,
  context: RollupContext,
  asset: RollupAssetRef,
): Promise<RegisteredAsset> {
  const token = assetAddress(context, asset)
  const found = (await readAssets(client, context)).find((one) => isAddressEqual(one.token, token))
  if (found) return found
  throw inputError(context.errors, UnknownAssetError, { asset: 0n })
}
