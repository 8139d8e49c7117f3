import type { Address } from 'viem'
import { erc20Abi } from 'viem'

/** The call that reads an allowance. */
export function allowanceCall(
  token: Address,
  owner: Address,
  spender: Address,
): {
  address: Address
  abi: typeof erc20Abi
  functionName: 'allowance'
  args: readonly [Address, Address]
} {
  return { address: token, abi: erc20Abi, functionName: 'allowance', args: [owner, spender] }
}

/** The call that reads a balance. */
export function balanceCall(
  token: Address,
  owner: Address,
): {
  address: Address
  abi: typeof erc20Abi
  functionName: 'balanceOf'
  args: readonly [Address]
} {
  return { address: token, abi: erc20Abi, functionName: 'balanceOf', args: [owner] }
}
