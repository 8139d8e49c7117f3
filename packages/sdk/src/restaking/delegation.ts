import type { Account, Address, Hex } from 'viem'
import { bytesToHex, zeroAddress, zeroHash } from 'viem'
import { tokenPool_operatorTerms } from '../abis/generated.js'
import { ApprovalRequiredError } from '../abis/restakingErrors.js'
import type { ActionOptions, QuintetClient } from '../core/client.js'
import { inputError } from '../core/contractErrors.js'
import { readMany } from '../core/read.js'
import { inAnHour, signConsent } from '../core/signConsent.js'
import type { AssetRef, RestakingContext } from './context.js'
import { assetAddress, readContext } from './context.js'

/** A signed consent to one delegation: the approver's, or the staker's own. */
export type DelegationApproval = {
  salt: Hex
  /** Unix seconds. */
  expiry: bigint
  signature: Hex
}

/**
 * The approval to send along: the one given, or an empty one where the operator has no approver, one round trip.
 *
 * @throws ApprovalRequiredError Where the operator has an approver and no approval is given.
 */
export async function approvalFor(
  client: QuintetClient,
  { errors, pool }: RestakingContext,
  operator: Address,
  approval: DelegationApproval | undefined,
): Promise<DelegationApproval> {
  if (approval) return approval
  const terms = {
    address: pool,
    abi: [tokenPool_operatorTerms],
    functionName: 'operatorTerms',
  } as const
  const [[approver]] = await readMany(client, [{ ...terms, args: [operator] }], errors)
  if (approver !== zeroAddress) {
    throw inputError(errors, ApprovalRequiredError, { operator, approver })
  }
  return { salt: zeroHash, expiry: 0n, signature: '0x' }
}

/** The delegation that is consented to. */
export type DelegationTerms = {
  staker: Address
  operator: Address
  asset: AssetRef
  amount: bigint
}

/** How long a consent holds, and what tells it from another of the same terms. */
export type ConsentOptions = {
  /** Unix seconds after which it is void. Default: an hour after the latest block. */
  expiry?: bigint | undefined
  /** Used once per signer. Default: a random one. */
  salt?: Hex | undefined
} & ActionOptions

const fields = [
  { name: 'staker', type: 'address' },
  { name: 'operator', type: 'address' },
  { name: 'asset', type: 'address' },
  { name: 'amount', type: 'uint256' },
  { name: 'salt', type: 'bytes32' },
  { name: 'expiry', type: 'uint256' },
] as const

const types = { Delegation: fields, DelegationApproval: fields } as const

/** Signs EIP-712 `Delegation`, the staker's consent, or `DelegationApproval`, the approver's: their fields are the same. */
export async function signDelegationConsent(
  client: QuintetClient,
  account: Account,
  primaryType: 'Delegation' | 'DelegationApproval',
  terms: DelegationTerms,
  options: ConsentOptions,
): Promise<DelegationApproval> {
  const context = readContext(client, options)
  const salt = options.salt ?? bytesToHex(globalThis.crypto.getRandomValues(new Uint8Array(32)))
  const expiry = options.expiry ?? (await inAnHour(client, context))
  const consent = {
    name: 'TokenPool',
    verifyingContract: context.pool,
    types,
    primaryType,
    message: { ...terms, asset: assetAddress(context, terms.asset), salt, expiry },
  }
  return {
    salt,
    expiry,
    signature: await signConsent(client, account, context.deployment, consent, context),
  }
}
