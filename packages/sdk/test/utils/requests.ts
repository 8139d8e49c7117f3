/**
 * The JSON-RPC requests of an action, without those that wait for a transaction which was not mined at the first look: how
 * long that takes is the chain's matter.
 */
export function withoutPolling(methods: readonly string[]): string[] {
  return methods
    .filter((method) => method !== 'eth_blockNumber' && method !== 'eth_getTransactionByHash')
    .filter((method, i, all) => method !== 'eth_getTransactionReceipt' || all[i - 1] !== method)
}
