import type { Account, Address, Hash, Hex, TransactionReceipt } from 'viem'
import { encodeFunctionData, maxUint256 } from 'viem'
import {
  call as ethCall,
  getCapabilities,
  sendCalls,
  sendTransaction,
  waitForCallsStatus,
  waitForTransactionReceipt,
} from 'viem/actions'
import { getAction } from 'viem/utils'
import type { ActionOptions, QuintetClient } from './client.js'
import type { AmountFormatter, ContractErrorSet } from './contractErrors.js'
import { decodeRevert, toQuintetError } from './contractErrors.js'
import type {
  AccountRequiredError,
  DeploymentNotFoundError,
  InsufficientFundsForGasError,
  NotDeployedError,
  TransportError,
  UnknownRevertError,
  WalletRejectedError,
} from './errors.js'
import type { PermitTypedData } from './permit.js'
import { signPermit } from './permit.js'
import { simulateInOrder } from './simulateInOrder.js'

/**
 * How a write gets the allowance it needs:
 * `auto` signs a permit where the token and the action have one, else it does as `exact`; `exact` approves what is
 * missing, first; `max` approves without limit, once; `none` never
 * approves, so a missing allowance is an error. With `auto` a wallet that speaks EIP-5792 gets one batch.
 */
export type ApproveMode = 'auto' | 'exact' | 'max' | 'none'

/** What any write may throw besides its own errors. */
export type WriteErrorType =
  | AccountRequiredError
  | DeploymentNotFoundError
  | NotDeployedError
  | InsufficientFundsForGasError
  | WalletRejectedError
  | TransportError
  | UnknownRevertError

/** What every write accepts. */
export type WriteOptions = ActionOptions & {
  /** Account that signs. Default: the client's. */
  account?: Account | Address | undefined
  /** Default `auto`. */
  approve?: ApproveMode | undefined
  /** Blocks to wait for, the transaction's own included. Default 1. */
  confirmations?: number | undefined
}

/** A raw call, as EIP-5792, Safe and ERC-4337 wallets take it. */
export type Call = { to: Address; data: Hex; value: bigint }

/** Tokens that a spender must be allowed to take, and what it is allowed now. */
export type AllowanceNeed = { token: Address; spender: Address; amount: bigint; current: bigint }

/** What a permit signs, and the call that carries it. */
export type PermitForm = {
  typedData: PermitTypedData
  toCall: (signature: Hex) => Call
}

/** A write, ready to be encoded, simulated or sent. Actions make it from their parameters and one read. */
export type WritePlan<result, outcome> = {
  account: Account
  /** Calls that have to come first, in this order. */
  before?: readonly Call[] | undefined
  call: Call
  allowances: readonly AllowanceNeed[]
  /** Gas limit of the call, where the node's estimate would be too low. Default: the estimate. */
  gas?: bigint | undefined
  /** The call with an EIP-2612 permit in place of its approval, where the token and the contract have one. */
  permit?: PermitForm | undefined
  errors: ContractErrorSet
  format?: AmountFormatter | undefined
  /** Decodes what the call returns, for a simulation. */
  decodeResult: (data: Hex) => result
  /** What a simulation of these very calls has given, where planning had to make one: it is not made again. */
  simulated?: { result: result } | undefined
  /** Decodes what the mined transaction did. */
  decodeReceipt: (receipt: TransactionReceipt) => outcome
}

const approveAbi = [
  {
    type: 'function',
    name: 'approve',
    stateMutability: 'nonpayable',
    inputs: [
      { name: 'spender', type: 'address' },
      { name: 'amount', type: 'uint256' },
    ],
    outputs: [{ type: 'bool' }],
  },
] as const

/** The calls of a plan: what comes first, approvals that are missing, then the call itself. */
export function planCalls(
  plan: WritePlan<unknown, unknown>,
  approve: ApproveMode = 'auto',
): Call[] {
  const approvals = approve === 'none' ? [] : plan.allowances
  return [
    ...(plan.before ?? []),
    ...approvals
      .filter(({ amount, current }) => current < amount)
      .map(({ token, spender, amount }) => ({
        to: token,
        value: 0n,
        data: encodeFunctionData({
          abi: approveAbi,
          args: [spender, approve === 'max' ? maxUint256 : amount],
        }),
      })),
    plan.call,
  ]
}

/** Runs a plan against the latest block, approvals included, and decodes the result. Sends nothing. */
export async function simulatePlan<result>(
  client: QuintetClient,
  plan: WritePlan<result, unknown>,
  approve?: ApproveMode,
): Promise<result> {
  if (plan.simulated) return plan.simulated.result
  const calls = planCalls(plan, approve)
  try {
    if (calls.length > 1) return plan.decodeResult(await simulateBatch(client, plan, calls))
    const { data } = await getAction(
      client,
      ethCall,
      'call',
    )({ account: plan.account, ...plan.call })
    return plan.decodeResult(data ?? '0x')
  } catch (error) {
    throw toQuintetError(error, plan)
  }
}

async function simulateBatch(
  client: QuintetClient,
  plan: WritePlan<unknown, unknown>,
  calls: readonly Call[],
): Promise<Hex> {
  let last: Hex = '0x'
  for (const result of await simulateInOrder(client, plan.account, calls, plan)) {
    if (!result.ok) throw result.error
    last = result.data
  }
  return last
}

/** Simulates a plan, sends its calls in order, waits for each, and decodes the outcome. */
export async function sendPlan<outcome extends object>(
  client: QuintetClient,
  plan: WritePlan<unknown, outcome>,
  { approve = 'auto', confirmations = 1 }: WriteOptions,
): Promise<{ hash: Hash } & outcome> {
  const calls = planCalls(plan, approve)
  await simulatePlan(client, plan, approve)
  try {
    if (calls.length > 1 && approve === 'auto' && (await canBatch(client, plan.account))) {
      return withHash(plan, await sendBatch(client, plan.account, calls))
    }
    const { permit } = plan
    const sent =
      permit && calls.length > 1 && approve === 'auto'
        ? [permit.toCall(await signPermit(client, plan.account, permit.typedData))]
        : calls
    let receipt: TransactionReceipt | undefined
    for (const call of sent) {
      const hash = await getAction(
        client,
        sendTransaction,
        'sendTransaction',
      )({
        account: plan.account,
        chain: client.chain,
        ...call,
        ...(call === plan.call && plan.gas ? { gas: plan.gas } : {}),
      })
      receipt = await getAction(
        client,
        waitForTransactionReceipt,
        'waitForTransactionReceipt',
      )({ hash, confirmations })
      if (receipt.status === 'reverted') throw await revertOf(client, plan, call, receipt)
    }
    return withHash(plan, receipt as TransactionReceipt)
  } catch (error) {
    throw toQuintetError(error, plan)
  }
}

function withHash<outcome extends object>(
  plan: WritePlan<unknown, outcome>,
  receipt: TransactionReceipt,
): { hash: Hash } & outcome {
  return { hash: receipt.transactionHash, ...plan.decodeReceipt(receipt) }
}

/** Whether a remote wallet runs several calls as one. Local accounts can't, and are not asked. */
export async function canBatch(client: QuintetClient, account: Account): Promise<boolean> {
  if (account.type !== 'json-rpc') return false
  try {
    const capabilities = await getAction(
      client,
      getCapabilities,
      'getCapabilities',
    )({
      account,
      ...(client.chain ? { chainId: client.chain.id } : {}),
    })
    const { atomic } = capabilities as { atomic?: { status?: string } }
    return atomic?.status === 'supported' || atomic?.status === 'ready'
  } catch {
    return false // the wallet does not know the method
  }
}

/** Has a wallet run calls as one transaction (EIP-5792), and waits for it. */
export async function sendBatch(
  client: QuintetClient,
  account: Account,
  calls: readonly Call[],
): Promise<TransactionReceipt> {
  const { id } = await getAction(
    client,
    sendCalls,
    'sendCalls',
  )({
    account,
    calls,
    chain: client.chain,
    forceAtomic: true,
  })
  const { receipts } = await getAction(
    client,
    waitForCallsStatus,
    'waitForCallsStatus',
  )({
    id,
    throwOnFailure: true,
  })
  const last = receipts?.[receipts.length - 1]
  if (!last) throw new Error(`The wallet reported no receipt for the batch ${id}.`)
  // A batch's receipt has fewer fields; fetch the whole.
  return getAction(
    client,
    waitForTransactionReceipt,
    'waitForTransactionReceipt',
  )({ hash: last.transactionHash })
}

/** The typed error of a mined revert: runs the call again on the state before its block. */
async function revertOf(
  client: QuintetClient,
  plan: WritePlan<unknown, unknown>,
  call: Call,
  receipt: TransactionReceipt,
): Promise<Error> {
  const decode = { errors: plan.errors, format: plan.format, hash: receipt.transactionHash }
  try {
    await getAction(
      client,
      ethCall,
      'call',
    )({ account: plan.account, blockNumber: receipt.blockNumber - 1n, ...call })
  } catch (error) {
    return toQuintetError(error, decode)
  }
  // It would have passed there: something earlier in the same block changed the outcome.
  return decodeRevert('0x', decode)
}

/** A deadline that never passes. */
export const noDeadline: bigint = maxUint256
