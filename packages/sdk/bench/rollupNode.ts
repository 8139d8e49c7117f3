// What the rollup's node does in a second, how much memory it takes, how long a proof takes to make. No chain involved.
import type { Hex } from 'viem'
import { encodeFunctionData, toHex, zeroHash } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { rollupChain_proveFraud } from '../src/abis/generated.js'
import type { BlockPayload } from '../src/rollup/block.js'
import { blockSegments, decodePayload, encodePayload, genesisHeader } from '../src/rollup/block.js'
import { BlockDraft } from '../src/rollup/blockDraft.js'
import { replaySegment } from '../src/rollup/fraud.js'
import { fraudProofArgs } from '../src/rollup/fraudProof.js'
import type { SignedL2Tx } from '../src/rollup/l2Tx.js'
import { encodeL2Tx, toRawL2Tx } from '../src/rollup/l2Tx.js'
import { digester } from '../src/rollup/node/digest.js'
import { fastKeccak } from '../src/rollup/node/hash.js'
import { defaultMempoolLimits, Mempool } from '../src/rollup/node/mempool.js'
import {
  loadSignerOf,
  nativeRecovery,
  portableRecovery,
  signerOfWith,
} from '../src/rollup/node/signatures.js'
import type { StoredBlock } from '../src/rollup/node/store/rollupStore.js'
import { StateTree } from '../src/rollup/sparseMerkle.js'
import {
  entrySlot,
  strategySlot,
  wordKey,
  writeAsset,
  writeRound,
  writeShares,
} from '../src/rollup/stateWords.js'
import type { TransitionContext } from '../src/rollup/transition.js'

/** What was measured. */
export type RollupNodeFigures = {
  accounts: number
  /** Heap and array buffers of the state of that many accounts with three words each, bytes. */
  stateBytes: number
  buildMs: number
  /** From the mempool, signatures verified, to the roots of the checkpoints. */
  txsPerSecond: number
  /** The same with signatures recovered in WebAssembly. */
  txsPerSecondPortable: number
  hasNativeSignatures: boolean
  /** Without signatures. */
  transitionsPerSecond: number
  /** Replay of a false segment of 32 commits of 32 users, and its witness. */
  witnessMs: number
  /** From the payload of a block of full segments, whose last one is false, to the calldata of the proof. */
  proofMs: number
}

const domain = { chainId: 31_337, rollupChain: `0x${'11'.repeat(20)}` } as const
const accountCount = 100_000
const txCount = 3_200
const signers = 64

/** Measures it. */
export async function measureRollupNode(): Promise<RollupNodeFigures> {
  const hash = await fastKeccak()
  const context: TransitionContext = {
    feeAccount: accountCount,
    accountCount,
    assetCount: 1,
    strategyAssets: [1, 1],
  }
  const before = memory()
  const start = performance.now()
  const tree = new StateTree(hash)
  const words = new Map<number, bigint>()
  for (let account = 1; account <= accountCount; account++) {
    words.set(wordKey(account, 1), writeAsset({ idle: 10n ** 12n, exited: 0n }))
    words.set(wordKey(account, strategySlot(1)), writeShares(10n ** 10n))
    words.set(
      wordKey(account, entrySlot(1, 1)),
      writeRound({ round: 1, commit: 10n ** 9n, uncommit: 0n }),
    )
  }
  tree.update(words)
  const buildMs = performance.now() - start
  words.clear()
  const stateBytes = memory() - before

  // Keys are few, since making a signature in TypeScript takes a thousand times as long as what is measured; each of them owns
  // many accounts here, which changes nothing for the node.
  const keys = Array.from({ length: signers }, () => privateKeyToAccount(generatePrivateKey()))
  const keyOf = (account: number) => keys[account % signers]
  const txs = Array.from({ length: txCount }, (_, i): SignedL2Tx => {
    const from = 1 + ((i * 31) % (accountCount - 1))
    return { type: 'commit', from, strategy: i % 2, amount: 1_000_000n, fee: 100n, nonce: 0 }
  })
  const digest = digester(domain)
  const signed: [bytes: Hex, signature: Hex][] = []
  for (const tx of txs) {
    const sign = keyOf(tx.from)?.sign
    if (!sign) throw new Error('A local account signs.')
    signed.push([toHex(encodeL2Tx(tx)), await sign({ hash: toHex(digest(toRawL2Tx(tx))) })])
  }

  const native = await nativeRecovery()
  const { signerOf } = await loadSignerOf()
  const portable = signerOfWith(await portableRecovery())
  const fromMempool = (signer: typeof signerOf): number => {
    const began = performance.now()
    const state = { view: tree, context, ownerOf: (id: number) => keyOf(id)?.address }
    const mempool = new Mempool(state, digest, signer, defaultMempoolLimits)
    for (const [bytes, signature] of signed) mempool.add(bytes, signature, 0)
    const draft = new BlockDraft(tree, context)
    for (const { raw } of mempool.ready) draft.addTx(raw)
    draft.seal()
    const seconds = (performance.now() - began) / 1_000
    draft.undo()
    return Math.round(txCount / seconds)
  }
  fromMempool(signerOf) // warm-up
  const txsPerSecond = fromMempool(signerOf)
  const txsPerSecondPortable = fromMempool(portable)

  const began = performance.now()
  const draft = new BlockDraft(tree, context)
  for (const tx of txs) draft.addTx(toRawL2Tx(tx))
  const payload = draft.seal()
  const transitionsPerSecond = Math.round((txCount / (performance.now() - began)) * 1_000)
  draft.undo()

  const bytes = payload.transactions[0]
  if (!bytes) throw new Error('The block has no segment.')
  const times = Array.from({ length: 20 }, () => {
    const from = performance.now()
    const wrong = `0x${'00'.repeat(32)}` as const
    replaySegment(tree, context, { kind: 'transactions', bytes }, wrong, false)
    return performance.now() - from
  }).sort((a, b) => a - b)

  const proofMs = measureProof(tree, context, payload)

  return {
    accounts: accountCount,
    stateBytes,
    buildMs: Math.round(buildMs),
    txsPerSecond,
    txsPerSecondPortable,
    hasNativeSignatures: native !== undefined,
    transitionsPerSecond,
    witnessMs: Math.round((times[10] ?? 0) * 10) / 10,
    proofMs,
  }
}

/** Milliseconds to find the false segment of a block by replay and to encode its proof. */
function measureProof(
  tree: StateTree,
  context: TransitionContext,
  { transactions, plan, checkpoints }: BlockPayload,
): number {
  const wrong = checkpoints.map((root, i) => (i === checkpoints.length - 1 ? zeroHash : root))
  const payload = encodePayload({ transactions, plan, checkpoints: wrong })
  const began = performance.now()
  const segments = blockSegments(decodePayload(payload, 0), 0n, [])
  const before = new Map<number, bigint>()
  for (const [index, { segment, checkpoint }] of segments.entries()) {
    const replay = replaySegment(tree, context, segment, checkpoint, false)
    if (replay.isHonest) {
      for (const [key, word] of replay.before) if (!before.has(key)) before.set(key, word)
      continue
    }
    const block = { header: genesisHeader() } as StoredBlock
    const args = fraudProofArgs({ ...replay.fault, block, index, segments }, zeroHash)
    encodeFunctionData({ abi: [rollupChain_proveFraud], args })
  }
  const milliseconds = Math.round(performance.now() - began)
  tree.update(before)
  return milliseconds
}

function memory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
