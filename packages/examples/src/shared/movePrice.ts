import type { Devnet } from '@quintet/sdk/testing'
import { arbitrage } from './arbitrage.js'

/** Moves the price of ETH in ten-minute steps that an arbitrageur follows, so that the bands convert on the way. */
export async function movePrice(
  devnet: Devnet,
  market: string,
  { from, to, steps }: { from: bigint; to: bigint; steps: number },
): Promise<void> {
  for (let step = 1; step <= steps; step++) {
    const price = from + ((to - from) * BigInt(step)) / BigInt(steps)
    await devnet.advanceTime(600)
    await devnet.setPrice('ETH', price)
    await arbitrage(devnet.client('keeper'), market, price)
  }
}
