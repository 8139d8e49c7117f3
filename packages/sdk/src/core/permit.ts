import type { Account, Address, Hex } from 'viem'
import { domainSeparator } from 'viem'
import { signTypedData } from 'viem/actions'
import { getAction } from 'viem/utils'
import type { QuintetClient } from './client.js'

const types = {
  Permit: [
    { name: 'owner', type: 'address' },
    { name: 'spender', type: 'address' },
    { name: 'value', type: 'uint256' },
    { name: 'nonce', type: 'uint256' },
    { name: 'deadline', type: 'uint256' },
  ],
} as const

/** EIP-712 data of an EIP-2612 permit. */
export type PermitTypedData = {
  domain: { name: string; version: string; chainId: number; verifyingContract: Address }
  types: typeof types
  primaryType: 'Permit'
  message: { owner: Address; spender: Address; value: bigint; nonce: bigint; deadline: bigint }
}

const abi = [
  {
    type: 'function',
    name: 'nonces',
    stateMutability: 'view',
    inputs: [{ name: 'owner', type: 'address' }],
    outputs: [{ type: 'uint256' }],
  },
  {
    type: 'function',
    name: 'DOMAIN_SEPARATOR',
    stateMutability: 'view',
    inputs: [],
    outputs: [{ type: 'bytes32' }],
  },
  {
    type: 'function',
    name: 'name',
    stateMutability: 'view',
    inputs: [],
    outputs: [{ type: 'string' }],
  },
] as const

/** The calls that tell whether a token takes permits: its nonce, its domain separator, its name. Any may fail. */
export function permitCalls(
  token: Address,
  owner: Address,
): readonly [
  { address: Address; abi: typeof abi; functionName: 'nonces'; args: readonly [Address] },
  { address: Address; abi: typeof abi; functionName: 'DOMAIN_SEPARATOR' },
  { address: Address; abi: typeof abi; functionName: 'name' },
] {
  return [
    { address: token, abi, functionName: 'nonces', args: [owner] },
    { address: token, abi, functionName: 'DOMAIN_SEPARATOR' },
    { address: token, abi, functionName: 'name' },
  ]
}

/** The permit to sign; undefined where the token's domain is not that of its name, version 1, on this chain. */
export function permitTypedData(
  token: Address,
  {
    chainId,
    separator,
    name,
    ...message
  }: {
    chainId: number | undefined
    separator: Hex
    name: string
  } & PermitTypedData['message'],
): PermitTypedData | undefined {
  if (chainId === undefined) return undefined
  const domain = { name, version: '1', chainId, verifyingContract: token }
  if (domainSeparator({ domain }) !== separator) return undefined
  return { domain, types, primaryType: 'Permit', message }
}

/** Signs a permit. */
export async function signPermit(
  client: QuintetClient,
  account: Account,
  typedData: PermitTypedData,
): Promise<Hex> {
  return getAction(client, signTypedData, 'signTypedData')({ account, ...typedData })
}
