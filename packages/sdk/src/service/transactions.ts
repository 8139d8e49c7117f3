import type {
  Abi,
  Address,
  ContractFunctionArgs,
  ContractFunctionName,
  EncodeFunctionDataParameters,
} from 'viem'
import { encodeFunctionData } from 'viem'
import { allContractErrors } from '../abis/allErrors.js'
import type { QuintetClient } from '../core/client.js'
import { resolveAccount } from '../core/client.js'
import type { AllowanceNeed } from '../core/write.js'
import { sendPlan } from '../core/write.js'

/** A call of a contract, typed by its ABI. */
export type ContractCall<
  abi extends Abi,
  name extends ContractFunctionName<abi, 'nonpayable' | 'payable'>,
> = {
  address: Address
  abi: abi
  functionName: name
  args: ContractFunctionArgs<abi, 'nonpayable' | 'payable', name>
  /** Gas limit, where the node's estimate would be too low. Default: the estimate. */
  gas?: bigint | undefined
  /** Wei to send along. Default 0. */
  value?: bigint | undefined
  /** Token that the contract must be allowed to take. */
  allowances?: readonly AllowanceNeed[] | undefined
}

/**
 * Simulates, sends and waits. Nothing is sent that would revert, so acting twice after a restart costs nothing.
 *
 * @throws ContractError When it would revert.
 */
export async function transact<
  const abi extends Abi,
  name extends ContractFunctionName<abi, 'nonpayable' | 'payable'>,
>(
  client: QuintetClient,
  { address, abi, functionName, args, allowances = [], gas, value = 0n }: ContractCall<abi, name>,
): Promise<{ hash: `0x${string}`; blockNumber: bigint }> {
  return sendPlan(
    client,
    {
      account: resolveAccount(client, undefined),
      call: {
        to: address,
        value,
        data: encodeFunctionData({ abi, functionName, args } as EncodeFunctionDataParameters),
      },
      gas,
      allowances,
      errors: allContractErrors,
      decodeResult: (data) => data,
      decodeReceipt: ({ blockNumber }) => ({ blockNumber }),
    },
    {},
  )
}
