import type { Address } from 'viem'
import { erc20Abi } from 'viem'
import { allContractErrors } from '../abis/allErrors.js'
import { marketFactory_markets, marketFactory_nMarkets } from '../abis/generated.js'
import { describeMarket } from '../bands/market.js'
import type { QuintetClient } from '../core/client.js'
import type { DeployedBandMarket, DeployedToken, QuintetDeployment } from '../core/deployment.js'
import { readMany } from '../core/read.js'

/** Completes the addresses of a deployment with the tokens and markets that it has. */
export async function collectDeployment(
  client: QuintetClient,
  {
    chainId,
    contracts,
    tokens,
  }: { chainId: number; contracts: Record<string, Address>; tokens: readonly Address[] },
): Promise<QuintetDeployment> {
  const known = new Map<string, DeployedToken>()
  for (const address of tokens) {
    const [symbol, decimals] = await readMany(
      client,
      [
        { address, abi: erc20Abi, functionName: 'symbol' },
        { address, abi: erc20Abi, functionName: 'decimals' },
      ],
      allContractErrors,
    )
    known.set(symbol, { address, symbol, decimals })
  }
  const bandMarkets: Record<string, DeployedBandMarket> = {}
  for (const address of await marketAddresses(client, contracts.MarketFactory)) {
    const { borrowed, collateral, vault } = await describeMarket(client, address)
    for (const token of [borrowed, collateral]) known.set(token.symbol, token)
    const isMint = borrowed.address === contracts.Stablecoin
    bandMarkets[isMint ? collateral.symbol : `${collateral.symbol}/${borrowed.symbol}`] = {
      address,
      collateral: collateral.symbol,
      borrowed: borrowed.symbol,
      ...(vault ? { vault } : {}),
    }
  }
  return { chainId, contracts, tokens: Object.fromEntries(known), bandMarkets }
}

async function marketAddresses(
  client: QuintetClient,
  factory: Address | undefined,
): Promise<Address[]> {
  if (!factory) return []
  const [count] = await readMany(
    client,
    [{ address: factory, abi: [marketFactory_nMarkets], functionName: 'nMarkets' }],
    allContractErrors,
  )
  const calls = Array.from({ length: Number(count) }, (_, i) => ({
    address: factory,
    abi: [marketFactory_markets] as const,
    functionName: 'markets' as const,
    args: [BigInt(i)] as const,
  }))
  return calls.length === 0 ? [] : [...(await readMany(client, calls, allContractErrors))]
}
