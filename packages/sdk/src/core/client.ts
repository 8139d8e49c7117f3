import type { Account, Address, Chain, Client, Transport } from 'viem'
import { parseAccount } from 'viem/utils'
import type { QuintetDeployment } from './deployment.js'
import { AccountRequiredError } from './errors.js'

/** Any viem client. Writes need an account, on the client or in the action's parameters. */
export type QuintetClient = Client<Transport, Chain | undefined, Account | undefined>

/** What every action accepts. */
export type ActionOptions = {
  /** Deployment to work on. Default: the built-in one of the client's chain. */
  deployment?: QuintetDeployment | undefined
}

/**
 * The account of a write: the one given, else the client's.
 *
 * @throws AccountRequiredError
 */
export function resolveAccount(
  client: QuintetClient,
  account: Account | Address | undefined,
): Account {
  const resolved = account ?? client.account
  if (!resolved) throw new AccountRequiredError()
  return parseAccount(resolved)
}
