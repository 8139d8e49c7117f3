/** What viem asks while it waits for a receipt: whether a block came, the transaction is still there, or was replaced. */
const polls = new Set([
  'eth_getTransactionReceipt',
  'eth_blockNumber',
  'eth_getTransactionByHash',
  'eth_getBlockByNumber',
])

/**
 * The JSON-RPC requests of an action, where a wait for a receipt is one request however long the chain took to mine: its
 * first look for the receipt stands for every look after it. Two waits never touch, since a request that sends the next
 * transaction lies between them.
 */
export function withoutPolling(methods: readonly string[]): string[] {
  let waits = false
  return methods.filter((method) => {
    const repeats = waits && polls.has(method)
    waits = repeats || method === 'eth_getTransactionReceipt'
    return !repeats
  })
}
