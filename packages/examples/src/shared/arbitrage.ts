import type { DevnetClient } from '@quintet/sdk/testing'
import { parseEther } from 'viem'

/** Swap fee of the devnet's markets. */
const fee = parseEther('0.006')
/** Least input worth a transaction: a thousandth of a token of 18 decimals. */
const dust = 10n ** 15n

/** Trades with a market's bands while that pays, given the price outside: up to the fee on both sides of it. */
export async function arbitrage(
  client: DevnetClient,
  market: string,
  price: bigint,
): Promise<void> {
  const one = parseEther('1')
  const targets = { pump: (price * (one - fee)) / one, dump: (price * (one + fee)) / one }
  for (const direction of ['pump', 'dump'] as const) {
    const trade = await client.bands.amountForPrice({ market, price: targets[direction] })
    if (trade.direction !== direction || trade.amount <= dust) continue
    await client.bands.swap({ market, direction, amount: trade.amount, approve: 'max' })
  }
}
