import type { Hex } from 'viem'
import { createWalletClient, http, publicActions } from 'viem'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { quintetActions } from '../../src/decorator.js'
import type { Devnet, DevnetAccountName } from '../../src/testing/index.js'
import { startDevnet } from '../../src/testing/index.js'

/** A devnet for one test file; every test begins with the state that the file's first one had. */
export function useDevnet(): { readonly devnet: Devnet } {
  let devnet: Devnet | undefined
  let snapshot: Hex
  beforeAll(async () => {
    devnet = await startDevnet()
    snapshot = await devnet.snapshot()
  })
  beforeEach(async () => {
    if (devnet) snapshot = await devnet.revert(snapshot)
  })
  afterAll(() => devnet?.stop())
  return {
    get devnet() {
      if (!devnet) throw new Error('The devnet starts in beforeAll.')
      return devnet
    },
  }
}

/** A client of a devnet's account that writes down the JSON-RPC methods it calls. */
export function countingClient(devnet: Devnet, name: DevnetAccountName) {
  const methods: string[] = []
  const transport = http(devnet.rpcUrl, {
    onFetchRequest: async (request) => {
      const body = JSON.parse(await request.clone().text())
      for (const { method } of Array.isArray(body) ? body : [body]) methods.push(method)
    },
  })
  const client = createWalletClient({
    account: devnet.accounts[name],
    chain: devnet.chain,
    transport,
    pollingInterval: 20,
  })
    .extend(publicActions)
    .extend(quintetActions())
  return { client, methods }
}

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('It resolved, where an error was expected.')
}
