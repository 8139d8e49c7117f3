import type { Hex } from 'viem'
import { bytesToHex, toHex } from 'viem'
import { rollupProverAbi } from '../../src/abis/generated.js'
import { encodePlan, genesisHeader, itemSegmentData } from '../../src/rollup/block.js'
import type { FraudReason } from '../../src/rollup/codes.js'
import { fraudReasons, TransitionError } from '../../src/rollup/codes.js'
import { segmentItemStructs } from '../../src/rollup/fraudProof.js'
import { encodeRawL2Tx, opcodes } from '../../src/rollup/l2Tx.js'
import { KeyRecorder, Overlay } from '../../src/rollup/overlay.js'
import {
  allAmount40,
  packAmount,
  packFee,
  toPackable,
  toPackableFee,
} from '../../src/rollup/packedAmount.js'
import { StateTree } from '../../src/rollup/sparseMerkle.js'
import {
  entrySlot,
  nonceSlot,
  resultAccount,
  ringSize,
  strategySlot,
  systemAccount,
  wordKey,
  writeAsset,
  writeOpenRound,
  writePair,
  writeRound,
  writeShares,
} from '../../src/rollup/stateWords.js'
import type { PriorityItem, Segment, TransitionContext } from '../../src/rollup/transition.js'
import { applySegment, openRoundOf } from '../../src/rollup/transition.js'
import type { World } from './node/world.js'

/** A generator of numbers that repeats: mulberry32. */
function generator(seed: number) {
  let state = (seed * 0x9e3779b9) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const chance = (probability: number): boolean => next() < probability
  const bits = (most: number): bigint => {
    let value = 0n
    for (let i = below(most + 1); i > 0; i -= 30) {
      value = (value << 30n) | BigInt(below(2 ** Math.min(30, i)))
    }
    return value & (2n ** BigInt(most) - 1n)
  }
  const pick = <item>(items: readonly item[]): item => items[below(items.length)]!
  return { below, chance, bits, pick }
}
type Random = ReturnType<typeof generator>

const accounts = 5
const context: TransitionContext = {
  feeAccount: 5,
  accountCount: accounts,
  assetCount: 2,
  strategyAssets: [1, 1, 2],
}

export type SegmentCase = { tree: StateTree; segment: Segment }

/** A state that a chain could have, with huge amounts now and then, and a segment that is mostly right. */
export function randomCase(seed: number): SegmentCase {
  const random = generator(seed + 1)
  const tree = new StateTree()
  tree.update(randomState(random))
  const kind = random.below(10)
  const segment =
    kind < 6 ? randomTxs(random, tree) : kind < 8 ? randomItems(random) : randomPlan(random, tree)
  return { tree, segment }
}

function randomState(random: Random): Map<number, bigint> {
  const words = new Map<number, bigint>()
  const amount = (most: number) => random.bits(random.chance(0.05) ? most : Math.min(most, 50))
  for (let s = 0; s < context.strategyAssets.length; s++) {
    const round = 1 + random.below(random.chance(0.5) ? 40 : 3)
    const isEmpty = random.chance(0.2)
    if (!isEmpty || round > 1) {
      words.set(
        wordKey(systemAccount, strategySlot(s)),
        writeOpenRound({
          isDue: random.chance(0.3) && !isEmpty,
          round,
          commit: isEmpty ? 0n : amount(112),
          uncommit: isEmpty ? 0n : amount(112),
        }),
      )
    }
    for (let r = Math.max(1, round - 16); r < round; r++) {
      const account = resultAccount(s, r)
      const commit = random.chance(0.2) ? 0n : amount(112)
      words.set(wordKey(account, 0), writeRound({ round: r, commit, uncommit: amount(112) }))
      if (r < round - 14 || random.chance(0.6)) {
        words.set(wordKey(account, 1), writePair(amount(112), amount(112)))
        words.set(wordKey(account, 2), writePair(amount(112), amount(112)))
        words.set(wordKey(account, 3), 1n)
      }
    }
    for (let account = 1; account <= accounts; account++) {
      for (let r = Math.max(1, round - 14); r <= round; r++) {
        if (random.chance(0.7)) continue
        const entry = { round: r, commit: amount(60), uncommit: amount(60) }
        words.set(wordKey(account, entrySlot(s, r)), writeRound(entry))
      }
      // One place of the ring may hold the round before the last fifteen.
      if (round > ringSize && random.chance(0.3)) {
        const old = { round: round - ringSize, commit: amount(60), uncommit: amount(60) }
        words.set(wordKey(account, entrySlot(s, round)), writeRound(old))
      }
      if (random.chance(0.7)) {
        words.set(wordKey(account, strategySlot(s)), writeShares(amount(128)))
      }
    }
  }
  for (let account = 1; account <= accounts; account++) {
    words.set(wordKey(account, nonceSlot), BigInt(random.below(3)))
    for (let asset = 1; asset <= context.assetCount; asset++) {
      words.set(wordKey(account, asset), writeAsset({ idle: amount(128), exited: amount(128) }))
    }
  }
  return words
}

function randomTxs(random: Random, tree: StateTree): Segment {
  const nonces = new Map<number, number>()
  const isTorn = random.chance(0.15)
  const isLong = random.chance(0.3)
  const count = isTorn ? 1 : random.chance(0.02) ? 33 : 1 + random.below(isLong ? 32 : 4)
  const parts: Uint8Array[] = []
  for (let i = 0; i < count; i++) {
    const isOdd = random.chance(0.04)
    const from = isOdd ? random.pick([0, 6, 2 ** 31]) : 1 + random.below(accounts)
    const op = 1 + random.below(6)
    const nonce = nonces.get(from) ?? Number(tree.get(wordKey(from, nonceSlot)))
    if (op !== opcodes.settle) nonces.set(from, nonce + 1)
    const isStrategy = op === 2 || op === 3 || op === 4 || op === 6
    const id = random.chance(0.04)
      ? random.pick([0, 3, 200])
      : isStrategy
        ? random.below(3)
        : 1 + random.below(2)
    const amount = random.chance(0.02) ? 0n : 1n + random.bits(random.chance(0.05) ? 111 : 20)
    const to = random.chance(0.05) ? random.pick([from, 0, 9]) : 1 + (from % accounts)
    parts.push(
      encodeRawL2Tx({
        op,
        from,
        to,
        id,
        amount40: random.chance(0.1)
          ? allAmount40
          : random.chance(0.02)
            ? random.below(2 ** 30) * 1_024 + random.below(1_024)
            : packAmount(toPackable(amount))!,
        fee16: random.chance(0.02)
          ? random.below(2 ** 16)
          : packFee(random.chance(0.5) ? 0n : toPackableFee(random.bits(12)))!,
        nonce: random.chance(0.03) ? 5 : nonce,
        ring: random.below(random.chance(0.03) ? 20 : ringSize),
        size: op <= 2 ? 20 : op === 6 ? 7 : 16,
      }),
    )
  }
  const bytes = Uint8Array.from(parts.flatMap((part) => [...part]))
  if (isTorn && random.chance(0.4)) return { kind: 'transactions', bytes: bytes.slice(0, -1) }
  if (isTorn) {
    return { kind: 'transactions', bytes: Uint8Array.from([...bytes, random.pick([0, 7, 255])]) }
  }
  if (random.chance(0.03)) {
    bytes[random.below(bytes.length)]! ^= 1 << random.below(8)
  }
  return { kind: 'transactions', bytes }
}

function randomItems(random: Random): Segment {
  const items = Array.from({ length: 1 + random.below(4) }, (): PriorityItem => {
    const kind = random.pick(['deposit', 'forceWithdraw', 'forceUncommit', 'result'] as const)
    const account = 1 + random.below(accounts)
    const strategy = random.below(3)
    const asset = context.strategyAssets[strategy]!
    const l1Time = random.bits(40)
    if (kind === 'deposit') return { kind, l1Time, account, asset, amount: random.bits(60) }
    if (kind === 'forceUncommit') return { kind, l1Time, account, strategy }
    if (kind === 'forceWithdraw') {
      const second = asset === 1 && random.chance(0.5) ? 1 - strategy : 255
      return { kind, l1Time, account, asset, strategy, strategy2: second }
    }
    return {
      kind,
      l1Time,
      strategy,
      round: 1 + random.below(40),
      sharesOut: random.bits(112),
      refundAssets: random.bits(112),
      assetsOut: random.bits(112),
      refundShares: random.bits(112),
    }
  })
  return { kind: 'priority', from: random.bits(40), items }
}

function randomPlan(random: Random, tree: StateTree): Segment {
  const strategies = [0, 1, 2].filter(() => random.chance(0.6))
  if (random.chance(0.05)) strategies.push(random.pick([3, 7]))
  if (strategies.length === 0) strategies.push(random.below(3))
  const entries = strategies.map((strategy) => {
    const { round, commit, uncommit } = openRoundOf(tree, strategy)
    const change = random.chance(0.1) ? 1n : 0n
    return {
      strategy,
      round: random.chance(0.05) ? round + 1 : round,
      commit: (commit + change) % 2n ** 112n,
      uncommit,
    }
  })
  return { kind: 'plan', entries }
}

// ── Comparing ────────────────────────────────────────────────────────────────────────────────────

const kinds = { priority: 0, transactions: 1, plan: 2 } as const

function dataOf(segment: Segment): Uint8Array {
  if (segment.kind === 'transactions') return segment.bytes
  if (segment.kind === 'plan') return encodePlan(segment.entries)
  return itemSegmentData(segment.from, segment.items.length)
}

const header = {
  ...genesisHeader(),
  feeAccount: context.feeAccount,
  accountCount: context.accountCount,
  assetCount: context.assetCount,
  strategyCount: context.strategyAssets.length,
}
const word = (value: bigint): Hex => toHex(value, { size: 32 })

/** Replays segments in TypeScript and by the contract, and returns the reasons; throws where they differ. */
export async function compareSegments(
  { client, prover }: World,
  cases: readonly SegmentCase[],
): Promise<FraudReason[]> {
  const mine = cases.map(replayHere)
  const answers = await client('owner').multicall({
    allowFailure: false,
    batchSize: 0,
    contracts: cases.map(({ tree, segment }, i) => ({
      address: prover,
      abi: rollupProverAbi,
      functionName: 'replay' as const,
      args: [
        kinds[segment.kind],
        bytesToHex(dataOf(segment)),
        segmentItemStructs(segment),
        header,
        mine[i]!.keys.map(BigInt),
        mine[i]!.keys.map((key) => word(tree.get(key))),
      ] as const,
    })),
  })
  return mine.map(({ reason, keys, after }, i) => {
    const [given, postWords] = answers[i]!
    const { segment } = cases[i]!
    const other = fraudReasons[given]
    if (other !== reason) {
      throw new Error(`TypeScript says ${reason}, the contract ${other}, of ${describe(segment)}`)
    }
    const differing = keys.findIndex((key, at) => postWords[at] !== word(after.get(key)))
    if (reason === 'Valid' && differing >= 0) {
      throw new Error(`Key ${keys[differing]} differs after ${describe(segment)}`)
    }
    return reason
  })
}

function replayHere({ tree, segment }: SegmentCase) {
  const after = new Overlay(tree)
  const recorder = new KeyRecorder(after)
  let reason: FraudReason = 'Valid'
  try {
    applySegment(recorder, context, segment)
  } catch (error) {
    if (!(error instanceof TransitionError)) throw error
    reason = error.code
  }
  return { reason, keys: recorder.keys, after }
}

function describe(segment: Segment): string {
  return JSON.stringify(
    segment.kind === 'transactions' ? { bytes: bytesToHex(segment.bytes) } : segment,
    (_, value) => (typeof value === 'bigint' ? String(value) : value),
  )
}
