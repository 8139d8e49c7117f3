import type { Address } from 'viem'
import { getTransactionCount } from 'viem/actions'
import { getAction } from 'viem/utils'
import type { QuintetClient } from '../core/client.js'

/**
 * Whether a transaction of the account waits to be mined. A keeper that was killed after it sent one finds it here when it
 * starts again, and so never has two under way.
 */
export async function hasPendingTransaction(
  client: QuintetClient,
  address: Address,
): Promise<boolean> {
  const count = getAction(client, getTransactionCount, 'getTransactionCount')
  const [mined, pending] = await Promise.all([
    count({ address, blockTag: 'latest' }),
    count({ address, blockTag: 'pending' }),
  ])
  return pending > mined
}
