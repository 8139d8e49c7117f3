import type { Address } from 'viem'
import { zeroAddress } from 'viem'
import {
  lendVault_balanceOf,
  lendVault_borrowApr,
  lendVault_idle,
  lendVault_lendApr,
  lendVault_maxDeposit,
  lendVault_totalAssets,
  lendVault_totalSupply,
  lendVault_utilisation,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import type { InvalidParameterError } from '../../core/errors.js'
import { min } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import { readContext } from '../context.js'
import { vaultOf } from '../lending.js'
import type { MarketRef } from '../market.js'
import { assetsOf, vaultActionErrors } from '../vault.js'

/** Parameters of {@link getLendVault}. */
export type GetLendVaultParameters = {
  /** Lending market, by key (`'WETH/USDC'`) or address. */
  market: MarketRef
  /** Whose deposit. Default: the client's account, if it has one. */
  user?: Address | undefined
} & ActionOptions

/** What {@link getLendVault} resolves to. */
export type GetLendVaultReturnType = {
  /** Address of the vault. */
  vault: Address
  /** What borrowers pay and lenders get now, simple, per year, WAD. */
  borrowApr: bigint
  lendApr: bigint
  /** Share of the funds that is lent, WAD. */
  utilisation: bigint
  /** The user's shares, share units, and what they are worth now, asset units, rounded down. */
  shares: bigint
  assets: bigint
  /** What of it can be withdrawn now, asset units: the vault pays out idle funds only. */
  withdrawable: bigint
  /** All funds, the part that is not lent, and what can still be deposited, asset units. */
  totalAssets: bigint
  idle: bigint
  maxDeposit: bigint
  totalShares: bigint
}

/** What {@link getLendVault} may throw. */
export type GetLendVaultErrorType = InvalidParameterError

/**
 * The vault of a lending market: its rates, its use, and a lender's part of it.
 *
 * Reads: one round trip. Errors: {@link InvalidParameterError} for a market without a vault.
 *
 * @example
 * const { lendApr, utilisation, assets } = await getLendVault(client, { market: 'WETH/USDC' })
 */
export async function getLendVault(
  client: QuintetClient,
  parameters: GetLendVaultParameters,
): Promise<GetLendVaultReturnType> {
  const { market } = await readContext(client, parameters)
  const address = vaultOf(market, parameters.market)
  const user = parameters.user ?? client.account?.address ?? zeroAddress
  const [shares, totalAssets, totalShares, idle, maxDeposit, utilisation, borrowApr, lendApr] =
    await readMany(
      client,
      [
        { address, abi: [lendVault_balanceOf], functionName: 'balanceOf', args: [user] },
        { address, abi: [lendVault_totalAssets], functionName: 'totalAssets' },
        { address, abi: [lendVault_totalSupply], functionName: 'totalSupply' },
        { address, abi: [lendVault_idle], functionName: 'idle' },
        { address, abi: [lendVault_maxDeposit], functionName: 'maxDeposit', args: [user] },
        { address, abi: [lendVault_utilisation], functionName: 'utilisation' },
        { address, abi: [lendVault_borrowApr], functionName: 'borrowApr' },
        { address, abi: [lendVault_lendApr], functionName: 'lendApr' },
      ],
      vaultActionErrors(),
    )
  const assets = assetsOf(shares, totalAssets, totalShares)
  return {
    vault: address,
    borrowApr,
    lendApr,
    utilisation,
    shares,
    assets,
    withdrawable: min(assets, idle),
    totalAssets,
    idle,
    maxDeposit,
    totalShares,
  }
}
