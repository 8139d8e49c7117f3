import type { DevnetClient } from '@quintet/sdk/testing'

/** Least input worth a transaction: a thousandth of a token of 18 decimals. */
const dust = 10n ** 15n

/** Trades with a market's bands until their price is the one outside, as an arbitrageur would. */
export async function arbitrage(
  client: DevnetClient,
  market: string,
  price: bigint,
): Promise<void> {
  const { amount, direction } = await client.bands.amountForPrice({ market, price })
  if (amount > dust) await client.bands.swap({ market, direction, amount })
}
