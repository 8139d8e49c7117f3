import type { Account, Address, Hex } from 'viem'
import { bandMarket_nonces } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import type { AccountRequiredError, WalletRejectedError } from '../../core/errors.js'
import { readMany } from '../../core/read.js'
import { inAnHour, signConsent } from '../../core/signConsent.js'
import { readContext } from '../context.js'
import type { MarketRef } from '../market.js'
import type { OperatorConsent } from './setOperator.js'

/** Parameters of {@link signOperatorPermit}. */
export type SignOperatorPermitParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Who may act on the account's loan. */
  operator: Address
  /** False takes the permission back. Default true. */
  allowed?: boolean | undefined
  /** Unix time after which the signature is void, seconds. Default: an hour after the latest block. */
  deadline?: bigint | undefined
  /** Owner of the loan, who signs. Default: the client's account. */
  account?: Account | Address | undefined
} & ActionOptions

/** A signed permission, for anybody to submit once with `permitOperator`. */
export type OperatorPermit = OperatorConsent & {
  /** Unix time, seconds. */
  deadline: bigint
  /** The owner's nonce that it uses up. */
  nonce: bigint
  signature: Hex
}

/** What {@link signOperatorPermit} may throw. */
export type SignOperatorPermitErrorType = AccountRequiredError | WalletRejectedError

const types = {
  PermitOperator: [
    { name: 'owner', type: 'address' },
    { name: 'operator', type: 'address' },
    { name: 'allowed', type: 'bool' },
    { name: 'nonce', type: 'uint256' },
    { name: 'deadline', type: 'uint256' },
  ],
} as const

/**
 * Signs a permission to act on the account's loan, without a transaction: EIP-712 `PermitOperator`.
 *
 * Reads: the nonce, one round trip; the latest block too where no deadline is given. Errors: {@link WalletRejectedError}.
 *
 * @example
 * const permit = await signOperatorPermit(owner, { market: 'WETH', operator })
 * await permitOperator(operatorClient, { market: 'WETH', permit })
 */
export async function signOperatorPermit(
  client: QuintetClient,
  parameters: SignOperatorPermitParameters,
): Promise<OperatorPermit> {
  const { operator, allowed = true } = parameters
  const account = resolveAccount(client, parameters.account)
  const { deployment, market, errors, format } = await readContext(client, parameters)
  const decode = { errors, format }
  const owner = account.address
  const nonces = {
    address: market.address,
    abi: [bandMarket_nonces],
    functionName: 'nonces',
  } as const
  const [[nonce], deadline] = await Promise.all([
    readMany(client, [{ ...nonces, args: [owner] }], errors, format),
    parameters.deadline ?? inAnHour(client, decode),
  ])
  const message = { owner, operator, allowed, nonce, deadline }
  const signature = await signConsent(
    client,
    account,
    deployment,
    {
      name: 'Quintet Bands',
      verifyingContract: market.address,
      types,
      primaryType: 'PermitOperator',
      message,
    },
    decode,
  )
  return { ...message, signature }
}
