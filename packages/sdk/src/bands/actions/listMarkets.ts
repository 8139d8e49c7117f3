import type { Address, ContractFunctionParameters } from 'viem'
import { bandsErrors } from '../../abis/bandsErrors.js'
import type { InvalidPriceError } from '../../abis/commonErrors.js'
import {
  bandLens_marketView,
  marketFactory_markets,
  marketFactory_nMarkets,
} from '../../abis/generated.js'
import { actionErrors } from '../../core/actionErrors.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { contractAddress, resolveDeployment } from '../../core/deployment.js'
import { readMany } from '../../core/read.js'
import type { MarketView } from '../market.js'
import { resolveMarket } from '../market.js'
import type { MarketState } from '../marketState.js'
import { marketStateOf } from '../marketState.js'

/** Parameters of {@link listMarkets}. */
export type ListMarketsParameters = ActionOptions

/** What {@link listMarkets} resolves to. */
export type ListMarketsReturnType = readonly MarketState[]

/** What {@link listMarkets} may throw. */
export type ListMarketsErrorType = InvalidPriceError

/** Calls of different kinds in a list whose length is not known: their results are told apart by place. */
type Mixed = ContractFunctionParameters

/**
 * Every market of the deployment's factory, in the order of the deployment, then those created since.
 *
 * Reads: one round trip; three more for markets that the deployment does not name. Errors: {@link InvalidPriceError} where
 * a market's oracle has no price.
 *
 * @example
 * for (const { collateral, borrowApr } of await listMarkets(client)) console.log(collateral.symbol, borrowApr)
 */
export async function listMarkets(
  client: QuintetClient,
  parameters: ListMarketsParameters = {},
): Promise<ListMarketsReturnType> {
  const errors = actionErrors(bandsErrors)
  const deployment = resolveDeployment(client, parameters.deployment)
  const lens = contractAddress(deployment, 'BandLens')
  const factory = contractAddress(deployment, 'MarketFactory')
  const viewCall = (market: Address) =>
    ({
      address: lens,
      abi: [bandLens_marketView],
      functionName: 'marketView',
      args: [market],
    }) as const
  const named = Object.values(deployment.bandMarkets).map(({ address }) => address)

  const countCall = {
    address: factory,
    abi: [marketFactory_nMarkets],
    functionName: 'nMarkets',
  } as const
  const results = await readMany(
    client,
    [countCall, ...named.map(viewCall)] as readonly Mixed[],
    errors,
  )
  const [count, ...views] = results as unknown as [bigint, ...MarketView[]]
  const addresses = [...named]
  if (count > BigInt(named.length)) {
    const all = await readMany(
      client,
      Array.from({ length: Number(count) }, (_, i) => ({
        address: factory,
        abi: [marketFactory_markets] as const,
        functionName: 'markets' as const,
        args: [BigInt(i)] as const,
      })),
      errors,
    )
    const known = new Set(named.map((address) => address.toLowerCase()))
    const created = all.filter((address) => !known.has(address.toLowerCase()))
    addresses.push(...created)
    views.push(...(await readMany(client, created.map(viewCall), errors)))
  }
  const markets = await Promise.all(
    addresses.map((address) => resolveMarket(client, address, deployment)),
  )
  return markets.flatMap((market, i) => {
    const view = views[i]
    return view ? [marketStateOf(market, view)] : []
  })
}
