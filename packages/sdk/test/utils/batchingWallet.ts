import type { Hex, TransactionReceipt } from 'viem'
import { createClient, createWalletClient, custom, http, numberToHex, publicActions } from 'viem'
import { quintetActions } from '../../src/decorator.js'
import type { Devnet, DevnetAccountName } from '../../src/testing/index.js'

type WalletCall = { to: Hex; data?: Hex; value?: Hex }

/**
 * A client of a remote wallet that speaks EIP-5792: it keeps the key, and runs several calls on one request. Every other
 * request goes on to the devnet's node, which has the account unlocked.
 */
export function batchingWallet(devnet: Devnet, name: DevnetAccountName) {
  const { address } = devnet.accounts[name]
  const node = createClient({ transport: http(devnet.rpcUrl) }).extend(publicActions)
  const batches: WalletCall[][] = []
  const receipts: TransactionReceipt[][] = []

  async function run(calls: readonly WalletCall[]): Promise<{ id: Hex }> {
    batches.push([...calls])
    const mined: TransactionReceipt[] = []
    for (const call of calls) {
      const request = { method: 'eth_sendTransaction', params: [{ from: address, ...call }] }
      const hash = (await node.request(request as never)) as Hex
      mined.push(await node.waitForTransactionReceipt({ hash, pollingInterval: 20 }))
    }
    receipts.push(mined)
    return { id: numberToHex(receipts.length) }
  }

  const statusOf = (id: Hex) => ({
    version: '2.0.0',
    id,
    chainId: numberToHex(devnet.chain.id),
    status: 200,
    atomic: true,
    receipts: receipts[Number(id) - 1]?.map((receipt) => ({
      ...receipt,
      blockNumber: numberToHex(receipt.blockNumber),
      gasUsed: numberToHex(receipt.gasUsed),
      status: receipt.status === 'success' ? '0x1' : '0x0',
    })),
  })

  const client = createWalletClient({
    account: address,
    chain: devnet.chain,
    pollingInterval: 20,
    transport: custom({
      request: async ({ method, params }) => {
        if (method === 'wallet_getCapabilities') {
          return { [numberToHex(devnet.chain.id)]: { atomic: { status: 'supported' } } }
        }
        if (method === 'wallet_sendCalls') return run(params[0].calls)
        if (method === 'wallet_getCallsStatus') return statusOf(params[0])
        return node.request({ method, params } as never)
      },
    }),
  })
    .extend(publicActions)
    .extend(quintetActions())
  return { client, batches }
}
