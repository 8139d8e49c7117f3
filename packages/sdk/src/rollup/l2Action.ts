import type { Account, Address, Hash } from 'viem'
import { bytesToHex } from 'viem'
import { signTypedData } from 'viem/actions'
import { getAction } from 'viem/utils'
import type { ActionOptions, QuintetClient } from '../core/client.js'
import { resolveAccount } from '../core/client.js'
import type {
  AccountRequiredError,
  DeploymentNotFoundError,
  InvalidParameterError,
  WalletRejectedError,
} from '../core/errors.js'
import { InvalidParameterError as InvalidParameter } from '../core/errors.js'
import type { NodeOptions, RollupContext } from './context.js'
import { chainIdOf, readContext, requireNode } from './context.js'
import type { L2Amount, L2TypedData, SignedL2Tx } from './l2Tx.js'
import { encodeL2Tx, l2TypedData } from './l2Tx.js'
import type { L2Receipt, ReceiptStatus } from './nodeApi.js'
import type { RollupNodeClient } from './nodeClient.js'
import { maxAmount, toPackable, toPackableFee } from './packedAmount.js'
import { RollupError, type RollupNodeError } from './rollupError.js'

/** What every layer-2 message accepts. */
export type L2Options = ActionOptions &
  NodeOptions & {
    /** Account that signs. Default: the client's. */
    account?: Account | Address | undefined
    /** Paid to the producer, in the unit that moves; rounded down to 11 significant bits. Default 0. */
    fee?: bigint | undefined
  }

/** What any layer-2 message may throw. */
export type L2ErrorType =
  | AccountRequiredError
  | DeploymentNotFoundError
  | InvalidParameterError
  | RollupError
  | RollupNodeError
  | WalletRejectedError

/** A layer-2 message that a node has taken. */
export type L2Sent = {
  /** Hash of the message: what receipts are asked by. */
  l2Hash: Hash
  /** What was signed: the amount given, rounded down to 35 significant bits, or everything. */
  amount: L2Amount
  fee: bigint
  nonce: number
  /** What has become of it; undefined when the node does not know it any more. */
  receipt: () => Promise<L2Receipt | undefined>
  /**
   * Waits until it has come so far. Throws {@link RollupError} when it was refused after all.
   *
   * @param status Default `committed`.
   */
  wait: (status?: WaitStatus, options?: WaitOptions) => Promise<L2Receipt>
}

/** How far a message can be waited for. */
export type WaitStatus = Exclude<ReceiptStatus, 'pending' | 'rejected' | 'reverted'>

/** How long, and how often it is looked at. */
export type WaitOptions = {
  /** Milliseconds. Default 120,000. */
  timeout?: number | undefined
  /** Milliseconds. Default 500. */
  pollingInterval?: number | undefined
}

/** A layer-2 message did not come as far as it was waited for. It may still. */
export class L2WaitTimeoutError extends InvalidParameter {
  override name = 'L2WaitTimeoutError'
}

const progress: readonly ReceiptStatus[] = ['pending', 'sealed', 'committed', 'executed', 'final']

/** Waits until a message has come so far. */
export async function waitForL2(
  node: RollupNodeClient,
  hash: Hash,
  status: WaitStatus = 'committed',
  { timeout = 120_000, pollingInterval = 500 }: WaitOptions = {},
): Promise<L2Receipt> {
  const deadline = Date.now() + timeout
  for (;;) {
    const receipt = await node.getReceipt(hash)
    if (receipt?.status === 'rejected') throw new RollupError(receipt.error ?? 'BadNonce')
    if (receipt && progress.indexOf(receipt.status) >= progress.indexOf(status)) return receipt
    if (Date.now() > deadline) {
      throw new L2WaitTimeoutError(
        'timeout',
        `${timeout} ms`,
        `is over, and the message is ${receipt?.status ?? 'unknown'}`,
      )
    }
    await new Promise((resolve) => setTimeout(resolve, pollingInterval))
  }
}

/** Where a message stands before it is signed. */
export type L2Draft = {
  context: RollupContext
  node: RollupNodeClient
  account: Account
  /** Id of the account on layer 2. */
  from: number
  nonce: number
  fee: bigint
}

/** A message by what it needs to know: made after the node has named the account and its nonce. */
export type L2Maker<parameters> = (
  client: QuintetClient,
  parameters: parameters,
  draft: L2Draft,
) => Promise<SignedL2Tx>

/** A message and its part: what would be signed. */
export type L2Action<parameters, returned = L2Sent> = {
  /** Reads the nonce, signs, posts. */
  (client: QuintetClient, parameters: parameters): Promise<returned>
  /** EIP-712 data that would be signed; nothing is posted. */
  typedData: (client: QuintetClient, parameters: parameters) => Promise<L2TypedData>
}

/** Makes a layer-2 message, with its part, out of the function that builds it. */
export function l2Action<parameters extends L2Options, returned extends L2Sent = L2Sent>(
  make: L2Maker<parameters>,
  extend: (sent: L2Sent, draft: L2Draft, tx: SignedL2Tx) => Promise<returned> = async (sent) =>
    sent as returned,
): L2Action<parameters, returned> {
  const prepare = async (client: QuintetClient, parameters: parameters) => {
    const draft = await draftOf(client, parameters)
    const tx = await make(client, parameters, draft)
    const { rollup: rollupChain } = draft.context
    return { draft, tx, data: l2TypedData({ chainId: await chainIdOf(client), rollupChain }, tx) }
  }
  const run = async (client: QuintetClient, parameters: parameters): Promise<returned> => {
    const { draft, tx, data } = await prepare(client, parameters)
    const { node, account, nonce } = draft
    const signature = await getAction(
      client,
      signTypedData,
      'signTypedData',
    )({ account, ...data } as Parameters<typeof signTypedData>[1])
    const { hash: l2Hash } = await node.sendTransaction(bytesToHex(encodeL2Tx(tx)), signature)
    const { amount, fee } = tx
    const receipt = () => node.getReceipt(l2Hash)
    const wait: L2Sent['wait'] = (status, options) => waitForL2(node, l2Hash, status, options)
    return extend({ l2Hash, amount, fee, nonce, receipt, wait }, draft, tx)
  }
  const typedData = async (client: QuintetClient, parameters: parameters) =>
    (await prepare(client, parameters)).data
  return Object.assign(run, { typedData })
}

async function draftOf(client: QuintetClient, parameters: L2Options): Promise<L2Draft> {
  const context = readContext(client, parameters)
  const node = requireNode(parameters)
  const account = resolveAccount(client, parameters.account)
  const { fee = 0n } = parameters
  requireInRange('fee', fee, 0n)
  const known = await node.getAccount(account.address)
  if (!known) throw new RollupError('UnknownAccount')
  const { id: from, nextNonce: nonce } = known
  return { context, node, account, from, nonce, fee: toPackableFee(fee) }
}

/**
 * The amount that is signed: rounded down to what can be packed.
 *
 * @throws InvalidParameterError
 */
export function signedAmount(name: string, amount: L2Amount): L2Amount {
  if (amount === 'all') return amount
  requireInRange(name, amount, 1n)
  return toPackable(amount)
}

function requireInRange(name: string, value: bigint, least: bigint): void {
  if (value >= least && value <= maxAmount) return
  throw new InvalidParameter(name, value, `must lie within ${least} and 2^112 - 1`)
}
