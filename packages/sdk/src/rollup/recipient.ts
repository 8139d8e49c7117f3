import type { Address } from 'viem'
import type { RollupNodeClient } from './nodeClient.js'
import { RollupError } from './rollupError.js'

/**
 * Id of the account that receives.
 *
 * @throws RollupError UnknownRecipient.
 */
export async function recipientId(node: RollupNodeClient, to: Address | number): Promise<number> {
  if (typeof to === 'number') return to
  const account = await node.getAccount(to)
  if (!account) throw new RollupError('UnknownRecipient')
  return account.id
}
