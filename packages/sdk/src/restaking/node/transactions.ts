import type {
  Abi,
  Address,
  ContractFunctionArgs,
  ContractFunctionName,
  EncodeFunctionDataParameters,
} from 'viem'
import { encodeFunctionData } from 'viem'
import { getTransactionCount } from 'viem/actions'
import { getAction } from 'viem/utils'
import { allContractErrors } from '../../abis/allErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import type { AllowanceNeed } from '../../core/write.js'
import { sendPlan } from '../../core/write.js'

/** A call of a contract, typed by its ABI. */
export type ContractCall<abi extends Abi, name extends ContractFunctionName<abi, 'nonpayable'>> = {
  address: Address
  abi: abi
  functionName: name
  args: ContractFunctionArgs<abi, 'nonpayable', name>
  /** Token that the contract must be allowed to take. */
  allowances?: readonly AllowanceNeed[] | undefined
  /** Gas limit. Default: the node's estimate. */
  gas?: bigint | undefined
}

/**
 * Simulates, sends and waits. Nothing is sent that would revert, so acting twice after a restart costs nothing.
 *
 * @throws ContractError When it would revert.
 */
export async function transact<
  const abi extends Abi,
  name extends ContractFunctionName<abi, 'nonpayable'>,
>(
  client: QuintetClient,
  { address, abi, functionName, args, allowances = [], gas }: ContractCall<abi, name>,
): Promise<{ hash: `0x${string}`; blockNumber: bigint }> {
  return sendPlan(
    client,
    {
      account: resolveAccount(client, undefined),
      call: {
        to: address,
        value: 0n,
        data: encodeFunctionData({ abi, functionName, args } as EncodeFunctionDataParameters),
        ...(gas === undefined ? {} : { gas }),
      },
      allowances,
      errors: allContractErrors,
      decodeResult: (data) => data,
      decodeReceipt: ({ blockNumber }) => ({ blockNumber }),
    },
    {},
  )
}

/**
 * Whether a transaction of the account waits to be mined. A process that was killed after it sent one finds it here when it
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
