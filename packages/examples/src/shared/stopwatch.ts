import type { DevnetClient } from '@quintet/sdk/testing'

/** Days since now on the chain's clock, until the latest block or another time in Unix seconds. */
export async function stopwatch(
  client: DevnetClient,
): Promise<(until?: bigint) => Promise<number>> {
  const { timestamp: start } = await client.getBlock()
  return async (until) => {
    const end = until ?? (await client.getBlock()).timestamp
    return Number(end - start) / 86_400
  }
}
