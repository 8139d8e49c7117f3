import type { Address, Hex } from 'viem'
import type {
  L2Receipt,
  NodeAccount,
  NodeBlock,
  NodeFees,
  NodeStrategy,
  ProofKind,
  ReceiptStatus,
  SegmentSignatures,
  Wire,
  WireProof,
  WordProof,
} from './nodeApi.js'
import {
  accountFromWire,
  blockFromWire,
  proofFromWire,
  receiptFromWire,
  strategyFromWire,
} from './nodeApi.js'
import { isNodeRefusal, RollupError, RollupNodeError } from './rollupError.js'

/** Talks to a node of the rollup. Every method throws {@link RollupNodeError} when the node can't be reached. */
export type RollupNodeClient = {
  url: string
  /** Throws {@link RollupError} when the transaction is refused. */
  sendTransaction: (bytes: Hex, signature: Hex) => Promise<{ hash: Hex; status: ReceiptStatus }>
  /** Undefined for an owner or an id that is not registered. */
  getAccount: (owner: Address | number) => Promise<NodeAccount | undefined>
  /** Receipt of a transaction; undefined while the node does not know it. */
  getReceipt: (hash: Hex) => Promise<L2Receipt | undefined>
  /** A block of the node, or its latest. */
  getBlock: (id: bigint | 'latest') => Promise<NodeBlock | undefined>
  /** Signatures of a segment's transactions, which layer 1 does not carry. */
  getSegmentSignatures: (blockId: bigint, segment: number) => Promise<SegmentSignatures | undefined>
  /** Under the final root; in escape under the escape root. Empty where the account has no such word. */
  getProofs: (owner: Address | number, kind: ProofKind, id: number) => Promise<WordProof[]>
  /** The strategies, with what is open for their next round. */
  getStrategies: () => Promise<NodeStrategy[]>
  /** What the node asks for a transaction. */
  getFees: () => Promise<NodeFees>
}

/** Milliseconds that a node may take. */
const patience = 10_000

/**
 * A client of a rollup node's JSON-RPC.
 *
 * @param url Where the node listens.
 * @example const { status } = (await createRollupNodeClient('http://127.0.0.1:9545').getBlock('latest')) ?? {}
 */
export function createRollupNodeClient(url: string): RollupNodeClient {
  const call = <result>(method: string, ...params: unknown[]) =>
    callNode<result>(url, method, params)
  return {
    url,
    sendTransaction: (bytes, signature) => call('rollup_sendTransaction', bytes, signature),
    getAccount: async (owner) => {
      const account = await call<Wire<NodeAccount> | null>('rollup_getBalances', owner)
      return account ? accountFromWire(account) : undefined
    },
    getReceipt: async (hash) => {
      const receipt = await call<Wire<L2Receipt> | null>('rollup_getReceipt', hash)
      return receipt ? receiptFromWire(receipt) : undefined
    },
    getBlock: async (id) => {
      const block = await call<Wire<NodeBlock> | null>(
        'rollup_getBlock',
        id === 'latest' ? id : Number(id),
      )
      return block ? blockFromWire(block) : undefined
    },
    getSegmentSignatures: async (blockId, segment) =>
      (await call<SegmentSignatures | null>(
        'rollup_getSegmentSignatures',
        Number(blockId),
        segment,
      )) ?? undefined,
    getProofs: async (owner, kind, id) =>
      (await call<WireProof[]>('rollup_getProof', owner, kind, id)).map(proofFromWire),
    getStrategies: async () =>
      (await call<Wire<NodeStrategy>[]>('rollup_getStrategies')).map(strategyFromWire),
    getFees: async () => {
      const { gasPrice, gasPerTx } = await call<Wire<NodeFees>>('rollup_getFees')
      const gas = Object.entries(gasPerTx).map(([op, amount]) => [op, BigInt(amount)] as const)
      return { gasPrice: BigInt(gasPrice), gasPerTx: Object.fromEntries(gas) }
    },
  }
}

async function callNode<result>(
  url: string,
  method: string,
  params: readonly unknown[],
): Promise<result> {
  let response: Response
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
      signal: AbortSignal.timeout(patience),
    })
  } catch (error) {
    throw new RollupNodeError(url, 'did not answer', undefined, error as Error)
  }
  if (!response.ok) {
    throw new RollupNodeError(url, `answered with status ${response.status}`, response.status)
  }
  const body = (await response.json()) as {
    result?: result
    error?: { code: number; message: string; data?: unknown }
  }
  if (body.error) {
    const { code, message, data } = body.error
    if (isNodeRefusal(data)) throw new RollupError(data)
    throw new RollupNodeError(url, `refused: ${message}`, code)
  }
  return body.result as result
}
