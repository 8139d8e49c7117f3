import type { Address, ContractFunctionReturnType } from 'viem'
import { erc20Abi, zeroAddress } from 'viem'
import { bandsErrors } from '../abis/bandsErrors.js'
import type { bandLens_marketView } from '../abis/generated.js'
import { bandMarket_constants } from '../abis/generated.js'
import type { QuintetClient } from '../core/client.js'
import type { AmountFormatter } from '../core/contractErrors.js'
import type { DeployedToken, QuintetDeployment } from '../core/deployment.js'
import { findEntry, resolveDeployment } from '../core/deployment.js'
import { NotDeployedError } from '../core/errors.js'
import { formatAmount } from '../core/format.js'
import { readMany } from '../core/read.js'

/** A market: its key in the deployment (`'WETH'`), or its address. */
export type MarketRef = string

/** A market with its tokens. */
export type ResolvedMarket = {
  address: Address
  /** What is lent: the stablecoin, or a lending vault's asset. */
  borrowed: DeployedToken
  collateral: DeployedToken
  /** Vault whose funds a lending market lends; undefined for a market that mints. */
  vault: Address | undefined
}

/** A market as it stands: see `IBandLens.MarketView` for the fields. */
export type MarketView = ContractFunctionReturnType<
  [typeof bandLens_marketView],
  'view',
  'marketView'
>

/**
 * A market by key or address. Known ones cost no request; an address that is not in the deployment costs two.
 *
 * @throws NotDeployedError For an unknown key.
 */
export async function resolveMarket(
  client: QuintetClient,
  market: MarketRef,
  deployment: QuintetDeployment | undefined,
): Promise<ResolvedMarket> {
  const { bandMarkets, tokens } = resolveDeployment(client, deployment)
  const entry = findEntry(bandMarkets, market)
  if (entry) {
    return {
      address: entry.address,
      borrowed: token(tokens, entry.borrowed),
      collateral: token(tokens, entry.collateral),
      vault: entry.vault,
    }
  }
  return describeMarket(client, market as Address)
}

/** A market that no deployment names, described by what it says of itself. Two round trips. */
export async function describeMarket(
  client: QuintetClient,
  address: Address,
): Promise<ResolvedMarket> {
  const [constants] = await readMany(
    client,
    [{ address, abi: [bandMarket_constants], functionName: 'constants' }],
    bandsErrors,
  )
  const [borrowed, collateral, vault] = constants
  const [borrowedSymbol, borrowedDecimals, collateralSymbol, collateralDecimals] = await readMany(
    client,
    [
      { address: borrowed, abi: erc20Abi, functionName: 'symbol' },
      { address: borrowed, abi: erc20Abi, functionName: 'decimals' },
      { address: collateral, abi: erc20Abi, functionName: 'symbol' },
      { address: collateral, abi: erc20Abi, functionName: 'decimals' },
    ],
    bandsErrors,
  )
  return {
    address,
    borrowed: { address: borrowed, symbol: borrowedSymbol, decimals: borrowedDecimals },
    collateral: { address: collateral, symbol: collateralSymbol, decimals: collateralDecimals },
    vault: vault === zeroAddress ? undefined : vault,
  }
}

function token(tokens: Readonly<Record<string, DeployedToken>>, symbol: string): DeployedToken {
  const found = tokens[symbol]
  if (!found) throw new NotDeployedError(symbol, Object.keys(tokens))
  return found
}

/** Shows the amounts in a market's errors with their token. */
export function marketFormatter({ borrowed, collateral }: ResolvedMarket): AmountFormatter {
  return (amount, kind) => {
    if (kind === 'collateral') return formatAmount(amount, collateral)
    if (kind === 'debt') return formatAmount(amount, borrowed)
    return `${amount} units`
  }
}
