import type { Address, Hex } from 'viem'
import { bytesToHex, hexToBytes, isAddress, isHex } from 'viem'
import { decodeRawL2Tx, opcodes } from '../l2Tx.js'
import type {
  L2Receipt,
  NodeAccount,
  NodeBlock,
  NodeFees,
  NodeRefusal,
  NodeStrategy,
  ProofKind,
  ReceiptStatus,
  SegmentSignatures,
  WireProof,
} from '../nodeApi.js'
import { proofToWire } from '../nodeApi.js'
import type { ProofSource } from '../proofs.js'
import { proveWords } from '../proofs.js'
import { entrySlot, readRound, resultAccount, ringSize, wordKey } from '../stateWords.js'
import { decodeSegment, openRoundOf } from '../transition.js'
import type { RpcMethods } from './jsonRpcServer.js'
import { RpcError, rpcCodes } from './jsonRpcServer.js'
import type { Ledger } from './ledger.js'
import type { StoredTx } from './store/rollupStore.js'

/** What the methods answer from. */
export type ApiSource = {
  ledger: Ledger
  /** Takes a transaction in, and returns once it is kept. Throws an error with a `code` of the rollup. */
  submit: (bytes: Hex, signature: Hex) => Promise<{ hash: Hex; status: ReceiptStatus }>
  /** Nonce after the transactions that wait. */
  nextNonce: (account: number) => number
  /** The producer's signature of a place in a block; undefined at a node that makes no blocks. */
  preconfirm: (place: { blockId: bigint; segment: number; hash: Hex }) => Promise<Hex | undefined>
  /** Wei per gas on layer 1. */
  gasPrice: () => Promise<bigint>
}

/** Layer-1 gas per transaction in a block of 1,024, with the floor price of calldata. */
const gasPerTx: NodeFees['gasPerTx'] = {
  transfer: 780n,
  transferSt: 780n,
  commit: 620n,
  uncommit: 620n,
  withdraw: 620n,
}

/** The JSON-RPC methods of a node. */
export function apiMethods(source: ApiSource): RpcMethods {
  const { ledger } = source
  const proofs = proofCache(ledger)

  const accountId = (given: unknown): number | undefined => {
    const { replica } = ledger
    if (typeof given === 'number' && Number.isInteger(given)) {
      return replica.ownerOf(given) ? given : undefined
    }
    if (typeof given !== 'string' || !isAddress(given, { strict: false })) {
      throw invalid('an account is an address, or a number')
    }
    return replica.accountOf(given as Address)
  }

  const account = (given: unknown): NodeAccount | null => {
    const id = accountId(given)
    const owner = id === undefined ? undefined : ledger.replica.ownerOf(id)
    if (id === undefined || !owner) return null
    return { id, owner, nextNonce: source.nextNonce(id), ...ledger.replica.accountState(id) }
  }

  return {
    rollup_sendTransaction: async ([bytes, signature]) => {
      const given = hexParameter(bytes, 'transaction')
      const signed = hexParameter(signature, 'signature')
      try {
        return await source.submit(given, signed)
      } catch (error) {
        throw refusalOf(error)
      }
    },
    rollup_getAccount: ([given]) => {
      const found = account(given)
      return (
        found && {
          id: found.id,
          owner: found.owner,
          nonce: found.nonce,
          nextNonce: found.nextNonce,
        }
      )
    },
    rollup_getBalances: ([given]) => account(given),
    rollup_getReceipt: async ([hash]) => {
      const tx = await ledger.store.tx(hexParameter(hash, 'hash', 32))
      return tx ? receiptOf(source, tx) : null
    },
    rollup_getBlock: async ([given]): Promise<NodeBlock | null> => {
      const id = given === 'latest' ? ledger.replica.tip.blockId : BigInt(count(given, 'block'))
      const block = await ledger.store.block(id)
      if (!block) return null
      const { hash, header, status, l1Hash } = block
      return { hash, header, status, l1Hash }
    },
    rollup_getSegmentSignatures: async ([block, index]) =>
      (await segmentSignatures(ledger, BigInt(count(block, 'block')), count(index, 'segment'))) ??
      null,
    rollup_getProof: ([given, kind, id]): WireProof[] => {
      const owner = accountId(given)
      if (kind !== 'asset' && kind !== 'stTokens' && kind !== 'pending') {
        throw invalid('a proof is of "asset", "stTokens" or "pending"')
      }
      const number = count(id, 'id')
      if (number > 255) throw invalid('an id is at most 255')
      if (owner === undefined) return []
      return proveWords(proofs(), owner, kind as ProofKind, number).map(proofToWire)
    },
    rollup_getStrategies: (): NodeStrategy[] => strategiesOf(ledger),
    rollup_getPlan: () =>
      strategiesOf(ledger).map(({ id, openRound, openCommit, openUncommit, isDue }) => ({
        strategy: id,
        round: openRound,
        commit: openCommit,
        uncommit: openUncommit,
        isDue,
      })),
    rollup_getFees: async (): Promise<NodeFees> => ({
      gasPrice: await source.gasPrice(),
      gasPerTx,
    }),
  }
}

function strategiesOf({ replica }: Ledger): NodeStrategy[] {
  return replica.strategies.map(({ asset, adapter }, id) => {
    const { round, commit, uncommit, isDue } = openRoundOf(replica.tree, id)
    let roundsInFlight = 0
    for (let one = round - 1; one > 0 && roundsInFlight < ringSize; one--) {
      if (replica.tree.get(wordKey(resultAccount(id, one), 3)) === 0n) roundsInFlight += 1
    }
    return {
      id,
      asset,
      adapter,
      openRound: round,
      openCommit: commit,
      openUncommit: uncommit,
      isDue,
      roundsInFlight,
    }
  })
}

/** The state that proofs are made from: after the last final block, or where escape has left it. Made once for each. */
function proofCache(ledger: Ledger): () => ProofSource {
  let known: { key: string; source: ProofSource } | undefined
  return () => {
    const { replica } = ledger
    const blockId = replica.isEscaped ? replica.tip.blockId : replica.finalId
    const key = `${blockId} ${replica.isEscaped} ${replica.queueLength}`
    if (known?.key !== key) {
      const tree =
        blockId === replica.tip.blockId || replica.isEscaped
          ? replica.tree
          : replica.treeAt(blockId)
      const resultItem = (strategy: number, round: number) => replica.resultItem(strategy, round)
      known = { key, source: { tree, blockId, resultItem } }
    }
    return known.source
  }
}

// ── Receipts and signatures ──────────────────────────────────────────────────────────────────────

async function receiptOf(source: ApiSource, tx: StoredTx): Promise<L2Receipt> {
  const { hash, fee, place } = tx
  if (tx.error !== undefined) {
    return { hash, fee, status: 'rejected', error: tx.error as NodeRefusal }
  }
  if (!place) return { hash, fee, status: tx.signature ? 'pending' : 'reverted' }
  const { blockId, segment, index } = place
  const block = await source.ledger.store.block(blockId)
  const common = { hash, fee, blockId, segment, index, round: roundOf(source, tx) }
  const preconfirmation = await source.preconfirm({ blockId, segment, hash })
  return {
    ...common,
    status: block?.status ?? 'sealed',
    ...(preconfirmation ? { preconfirmation } : {}),
  }
}

/** Round that an order has gone into, as long as the account's entry of it is there. */
function roundOf({ ledger }: ApiSource, { bytes, account }: StoredTx): number | undefined {
  const { op, id } = decodeRawL2Tx(hexToBytes(bytes))
  if (op !== opcodes.commit && op !== opcodes.uncommit) return undefined
  const { tree } = ledger.replica
  const open = openRoundOf(tree, id).round
  for (let round = open; round > 0 && round > open - ringSize; round--) {
    const entry = readRound(tree.get(wordKey(account, entrySlot(id, round))))
    if (entry.round === round) return round
  }
  return undefined
}

/** What a node knows of a segment's signatures; undefined for a segment that is none of transactions. */
export async function segmentSignatures(
  ledger: Ledger,
  blockId: bigint,
  index: number,
): Promise<SegmentSignatures | undefined> {
  const block = await ledger.store.block(blockId)
  const part = block && ledger.replica.segmentsOf(block)[index]
  if (part?.segment.kind !== 'transactions') return undefined
  const { bytes } = part.segment
  const known = new Map(
    (await ledger.store.segmentTxs(blockId, index)).map(({ place, signature }) => [
      place?.index,
      signature,
    ]),
  )
  const signatures = [...decodeSegment(bytes)].map((_, i) => known.get(i) ?? null)
  return { data: bytesToHex(bytes), signatures }
}

// ── Parameters ───────────────────────────────────────────────────────────────────────────────────

function invalid(problem: string): RpcError {
  return new RpcError(rpcCodes.invalidParams, problem)
}

function hexParameter(value: unknown, name: string, bytes?: number): Hex {
  const isBytes = isHex(value) && value.length % 2 === 0
  if (!isBytes || (bytes !== undefined && value.length !== 2 + 2 * bytes)) {
    throw invalid(`the ${name} must be hex${bytes === undefined ? '' : ` of ${bytes} bytes`}`)
  }
  return value
}

function count(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw invalid(`the ${name} must be a whole number`)
  }
  return value
}

function refusalOf(error: unknown): unknown {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? new RpcError(rpcCodes.refused, code, code) : error
}
