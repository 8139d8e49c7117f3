import type { Address, Hash, Hex } from 'viem'
import { createWalletClient, custom, numberToHex, publicActions } from 'viem'
import { quintetActions } from '../../src/decorator.js'
import type { Devnet, DevnetAccountName } from '../../src/testing/index.js'

type WalletCall = { to: Address; data?: Hex; value?: Hex }

/**
 * A client whose wallet speaks EIP-5792, and the calls of each of its batches. Stands in for browser wallets, which can't
 * run here: it sends the calls of a batch one by one.
 */
export function batchingClient(devnet: Devnet, name: DevnetAccountName) {
  const sender = devnet.client(name)
  const batches: { to: Address; hash: Hash }[][] = []

  async function send(calls: readonly WalletCall[]): Promise<{ id: Hex }> {
    const sent: { to: Address; hash: Hash }[] = []
    for (const { to, data = '0x', value = '0x0' } of calls) {
      const hash = await sender.sendTransaction({ to, data, value: BigInt(value) })
      await sender.waitForTransactionReceipt({ hash })
      sent.push({ to, hash })
    }
    batches.push(sent)
    return { id: numberToHex(batches.length) }
  }

  async function statusOf(id: Hex) {
    const receipts = await Promise.all(
      (batches[Number(id) - 1] ?? []).map(({ hash }) =>
        sender.transport.request({ method: 'eth_getTransactionReceipt', params: [hash] }),
      ),
    )
    const chainId = numberToHex(devnet.chain.id)
    return { version: '2.0.0', id, chainId, status: 200, atomic: true, receipts }
  }

  const client = createWalletClient({
    account: sender.account.address,
    chain: devnet.chain,
    pollingInterval: 20,
    transport: custom({
      request: async ({ method, params }) => {
        if (method === 'wallet_getCapabilities') {
          return { [numberToHex(devnet.chain.id)]: { atomic: { status: 'supported' } } }
        }
        if (method === 'wallet_sendCalls') return send(params[0].calls)
        if (method === 'wallet_getCallsStatus') return statusOf(params[0])
        return sender.request({ method, params } as never)
      },
    }),
  })
    .extend(publicActions)
    .extend(quintetActions({ deployment: devnet.deployment }))
  return { client, batches }
}
