import type { Account, Address, Hex } from 'viem'
import { bytesToHex } from 'viem'
import { getBlock, getChainId, signTypedData } from 'viem/actions'
import { getAction } from 'viem/utils'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import { toQuintetError } from '../../core/contractErrors.js'
import type { AccountRequiredError, WalletRejectedError } from '../../core/errors.js'
import type { AssetRef } from '../context.js'
import { assetAddress, readContext } from '../context.js'

/** What signDelegationApproval takes. */
export type SignDelegationApprovalParameters = {
  /** Who may delegate. */
  staker: Address
  /** Operator whose approver signs. */
  operator: Address
  /** Token that the pool lists. */
  asset: AssetRef
  /** Token units, exactly. */
  amount: bigint
  /** Unix seconds after which it is void. Default: an hour after the latest block. */
  expiry?: bigint | undefined
  /** Used once per signer. Default: a random one. */
  salt?: Hex | undefined
  /** The approver. Default: the client's account. */
  account?: Account | Address | undefined
} & ActionOptions

/** Consent of an operator's approver to one delegation. */
export type DelegationApproval = {
  salt: Hex
  /** Unix seconds. */
  expiry: bigint
  signature: Hex
}

/** What signDelegationApproval may throw. */
export type SignDelegationApprovalErrorType = AccountRequiredError | WalletRejectedError

const types = {
  DelegationApproval: [
    { name: 'staker', type: 'address' },
    { name: 'operator', type: 'address' },
    { name: 'asset', type: 'address' },
    { name: 'amount', type: 'uint256' },
    { name: 'salt', type: 'bytes32' },
    { name: 'expiry', type: 'uint256' },
  ],
} as const

/**
 * Signs an approver's consent to a delegation, without a transaction: EIP-712 `DelegationApproval`.
 *
 * Reads: the latest block where no expiry is given. Errors: {@link WalletRejectedError}.
 *
 * @example
 * const approval = await signDelegationApproval(approver, { staker, operator, asset: 'wqstETH', amount })
 * await delegate(client, { operator, asset: 'wqstETH', amount, approval })
 */
export async function signDelegationApproval(
  client: QuintetClient,
  parameters: SignDelegationApprovalParameters,
): Promise<DelegationApproval> {
  const context = readContext(client, parameters)
  const account = resolveAccount(client, parameters.account)
  const { staker, operator, amount } = parameters
  const salt = parameters.salt ?? bytesToHex(globalThis.crypto.getRandomValues(new Uint8Array(32)))
  try {
    const expiry =
      parameters.expiry ??
      (await getAction(client, getBlock, 'getBlock')({ blockTag: 'latest' })).timestamp + 3600n
    const signature = await getAction(
      client,
      signTypedData,
      'signTypedData',
    )({
      account,
      domain: {
        name: 'TokenPool',
        version: '1',
        chainId: client.chain?.id ?? (await getAction(client, getChainId, 'getChainId')({})),
        verifyingContract: context.pool,
      },
      types,
      primaryType: 'DelegationApproval',
      message: {
        staker,
        operator,
        asset: assetAddress(context, parameters.asset),
        amount,
        salt,
        expiry,
      },
    })
    return { salt, expiry, signature }
  } catch (error) {
    throw toQuintetError(error, { errors: context.errors })
  }
}
