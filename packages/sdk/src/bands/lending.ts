import type { Address } from 'viem'
import type { QuintetClient } from '../core/client.js'
import { resolveAccount } from '../core/client.js'
import { resolveDeployment } from '../core/deployment.js'
import { InvalidParameterError } from '../core/errors.js'
import type { WriteOptions } from '../core/write.js'
import type { MarketRef, ResolvedMarket } from './market.js'
import { resolveMarket } from './market.js'
import type { VaultContext } from './vault.js'

/** The vault of a lending market and its asset, for a write. */
export async function lendingContext(
  client: QuintetClient,
  parameters: { market: MarketRef } & WriteOptions,
): Promise<VaultContext> {
  const account = resolveAccount(client, parameters.account)
  const deployment = resolveDeployment(client, parameters.deployment)
  const market = await resolveMarket(client, parameters.market, deployment)
  return { vault: vaultOf(market, parameters.market), asset: market.borrowed, account }
}

/** @throws InvalidParameterError where the market mints what it lends. */
export function vaultOf({ vault }: ResolvedMarket, ref: MarketRef): Address {
  if (vault) return vault
  throw new InvalidParameterError(
    'market',
    ref,
    'must be a lending market',
    "This one mints what it lends, so it has no vault. 'WETH/USDC' is a lending market of the devnet.",
  )
}
