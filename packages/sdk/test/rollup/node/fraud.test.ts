import type { Hex } from 'viem'
import { bytesToHex, hexToBytes, keccak256, parseEther, toHex, zeroHash } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { producerBondsAbi, rollupChainAbi, rollupProverAbi } from '../../../src/abis/generated.js'
import { buildFraudProof } from '../../../src/rollup/actions/buildFraudProof.js'
import type { BlockPayload, SegmentRecord } from '../../../src/rollup/block.js'
import {
  blockSegments,
  encodePayload,
  encodePlan,
  genesisHeader,
  segmentTable,
} from '../../../src/rollup/block.js'
import { BlockDraft } from '../../../src/rollup/blockDraft.js'
import type { FraudReason } from '../../../src/rollup/codes.js'
import { fraudReasons } from '../../../src/rollup/codes.js'
import { replaySegment } from '../../../src/rollup/fraud.js'
import { segmentItemStructs, toWitnessStruct } from '../../../src/rollup/fraudProof.js'
import type { L2Tx } from '../../../src/rollup/l2Tx.js'
import { encodeL2Tx, toRawL2Tx } from '../../../src/rollup/l2Tx.js'
import { createRollupL1 } from '../../../src/rollup/node/createRollupL1.js'
import { Ledger } from '../../../src/rollup/node/ledger.js'
import { createMemoryStore } from '../../../src/rollup/node/store/memoryStore.js'
import { WatcherCore } from '../../../src/rollup/node/watcherCore.js'
import { Overlay } from '../../../src/rollup/overlay.js'
import { recoverFromL1 } from '../../../src/rollup/recoverFromL1.js'
import type { Witness } from '../../../src/rollup/sparseMerkle.js'
import { wordKey } from '../../../src/rollup/stateWords.js'
import type { PlanEntry, PriorityItem, Segment } from '../../../src/rollup/transition.js'
import { applySegment } from '../../../src/rollup/transition.js'
import type { World } from './world.js'
import { allocationWindow, createWorld, demandFee, forceFee, responseWindow } from './world.js'

const USDC = 10n ** 6n
const bond = parseEther('32')

let world: World
let ledger: Ledger
let watcher: WatcherCore
let log: { event: string; [detail: string]: unknown }[]
let ids: Record<'alice' | 'bob' | 'carol' | 'operator1', number>

beforeAll(async () => {
  world = await createWorld()
  const { deployment } = world
  const l1 = await createRollupL1(world.client('keeper'), { deployment })
  ledger = await Ledger.open(createMemoryStore(), l1)
  log = []
  watcher = await WatcherCore.open(
    l1,
    ledger,
    { doesDuties: false, demandAfter: 60 },
    (event, details) => log.push({ event, ...details }),
  )
  for (const name of ['alice', 'bob', 'carol'] as const) {
    await world.client(name).rollup.depositToRollup({ asset: 'USDC', amount: 1_000n * USDC })
  }
  await world.send('operator1', world.rollup, rollupChainAbi, 'registerAccount', [
    world.accounts.operator1.address,
  ])
  ids = { alice: 1, bob: 2, carol: 3, operator1: 4 }
  await join()
  // One honest block to stand on: the deposits, an order of alice, and its result.
  await commit(await draft([{ ...commitOf('alice', 0, 100n) }]))
  await world.advanceTime(allocationWindow)
  await watcher.look()
  const [block] = ledger.replica.blocks.slice(-1)
  const plan = ledger.replica.segmentsOf(block!).at(-1)!.segment as {
    entries: readonly PlanEntry[]
  }
  await world.send('keeper', world.rollup, rollupChainAbi, 'executeBlock', [
    [block!.header],
    plan.entries,
  ])
  await watcher.look()
}, 120_000)
afterAll(() => world?.stop())

/** The producer of this file bonds, where it has lost its bond. */
async function join() {
  const { position } = await world.read<{ position: number }>(
    world.bonds,
    producerBondsAbi,
    'bondOf',
    [world.accounts.operator1.address],
  )
  if (position === 0) await world.send('operator1', world.bonds, producerBondsAbi, 'bond', [], bond)
}

function nonceOf(name: keyof typeof ids): number {
  return Number(ledger.replica.tree.get(wordKey(ids[name], 0)))
}

function commitOf(name: keyof typeof ids, strategy: number, amount: bigint): L2Tx {
  const from = ids[name]
  return { type: 'commit', from, strategy, amount: amount * USDC, fee: 0n, nonce: nonceOf(name) }
}

function transferOf(amount: bigint, fee = 0n): L2Tx {
  const { alice: from, bob: to } = ids
  return { type: 'transfer', from, to, asset: 1, amount, fee, nonce: nonceOf('alice') }
}

/** A block by the rules: all items of the queue, the transactions, every round closed. */
async function draft(
  txs: readonly L2Tx[],
  closes = true,
  items?: readonly PriorityItem[],
): Promise<BlockPayload & { items: readonly PriorityItem[] }> {
  await ledger.sync()
  const { replica } = ledger
  const block = new BlockDraft(replica.tree, replica.context(ids.operator1))
  const taken = items ?? replica.openItems
  block.addItems(taken)
  for (const tx of txs) block.addTx(toRawL2Tx(tx))
  block.closeRounds(() => closes)
  const payload = block.seal()
  block.undo()
  return { ...payload, items: taken }
}

/** Makes every checkpoint what a producer would claim who breaks the rules: by his own transition. */
function claim(
  payload: Omit<BlockPayload, 'checkpoints'>,
  items: readonly PriorityItem[],
  apply: (view: Overlay, segment: Segment) => void,
): BlockPayload {
  const { replica } = ledger
  const empty = { ...payload, checkpoints: [] }
  const segments = blockSegments(empty, replica.cursor, items)
  const undo: Map<number, bigint>[] = []
  const checkpoints = segments.map(({ segment }): Hex => {
    const view = new Overlay(replica.tree)
    apply(view, segment)
    undo.push(replica.tree.update(view.changes))
    return replica.tree.root()
  })
  for (const before of undo.reverse()) replica.tree.update(before)
  return { ...payload, checkpoints }
}

async function commit({ items, ...payload }: BlockPayload & { items: readonly unknown[] }) {
  await join()
  const { tip, tipHash } = ledger.replica
  return world.send('operator1', world.rollup, rollupChainAbi, 'commitBlock', [
    tip.blockId + 1n,
    tipHash,
    ids.operator1,
    items.length,
    bytesToHex(encodePayload(payload)),
  ])
}

/** Commits a block and expects the watcher to have it reverted for this reason. */
async function expectReverted(
  payload: BlockPayload & { items: readonly unknown[] },
  reason: FraudReason,
) {
  const { blockId } = ledger.replica.tip
  await commit(payload)
  const from = log.length
  const { reason: found } = await buildFraudProof(world.client('owner'), {
    deployment: world.deployment,
  })
  expect(found).toBe(reason)
  const owed = await owedToWatcher()
  await watcher.look()
  expect(log.slice(from)).toContainEqual(expect.objectContaining({ event: 'fraudProven', reason }))
  const { milliseconds } = log.slice(from).find(({ event }) => event === 'proofTime')!
  expect(milliseconds).toBeLessThan(5_000)
  expect((await world.chainState()).tip).toBe(Number(blockId))
  // Half of the bond is the challenger's: the proof was announced.
  expect((await owedToWatcher()) - owed).toBe(bond / 2n)
  await ledger.sync()
  expect(ledger.replica.fault).toBeUndefined()
  expect(ledger.replica.tree.root()).toBe(ledger.replica.tip.postRoot)
}

function owedToWatcher(): Promise<bigint> {
  return world.read(world.rollup, rollupChainAbi, 'ethOwed', [world.accounts.keeper.address])
}

function flip(bytes: Uint8Array, at: number, mask = 1): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy[at]! ^= mask
  return copy
}

describe('every kind of corrupted block is reverted', () => {
  test('behaviour: an amount that was changed', async () => {
    const { transactions, ...rest } = await draft([transferOf(5n * USDC)])
    await expectReverted({ ...rest, transactions: [flip(transactions[0]!, 12)] }, 'BadRoot')
  })

  test('behaviour: a checkpoint that was changed', async () => {
    const { checkpoints, ...rest } = await draft([transferOf(5n * USDC)])
    const wrong = checkpoints.map((root, i) =>
      i === checkpoints.length - 1 ? toHex(flip(hexToBytes(root), 31)) : root,
    )
    await expectReverted({ ...rest, checkpoints: wrong }, 'BadRoot')
  })

  test('behaviour: a fee that goes to another account', async () => {
    const block = await draft([transferOf(5n * USDC, 1_000n)])
    const context = ledger.replica.context(ids.carol)
    const wrong = claim(block, block.items, (view, segment) => applySegment(view, context, segment))
    await expectReverted({ ...wrong, items: block.items }, 'BadRoot')
  })

  test('behaviour: more is spent than there is', async () => {
    const block = await draft([transferOf(5n * USDC)])
    const transactions = [encodeL2Tx(transferOf(5_000n * USDC))]
    await expectReverted({ ...block, transactions }, 'InsufficientBalance')
  })

  test('behaviour: a transaction that was replayed', async () => {
    const tx = transferOf(5n * USDC)
    const block = await draft([tx])
    const bytes = encodeL2Tx(tx)
    await expectReverted(
      { ...block, transactions: [Uint8Array.from([...bytes, ...bytes])] },
      'BadNonce',
    )
  })

  test('behaviour: bytes that are no transaction', async () => {
    const block = await draft([transferOf(5n * USDC)])
    const [bytes] = block.transactions
    const unknown = Uint8Array.from([...bytes!, 9])
    await expectReverted({ ...block, transactions: [unknown] }, 'UnknownOpcode')
    await expectReverted({ ...block, transactions: [bytes!.slice(0, -1)] }, 'BadSegment')
  })

  test('behaviour: a settlement of nothing', async () => {
    const block = await draft([transferOf(5n * USDC)])
    const settle = encodeL2Tx({ type: 'settle', from: ids.bob, strategy: 0, ring: 3 })
    await expectReverted({ ...block, transactions: [settle] }, 'NothingToSettle')
  })

  test('behaviour: a deposit that was skipped, or counted twice', async () => {
    await world.client('dave').rollup.depositToRollup({ asset: 'USDC', amount: 7n * USDC })
    const block = await draft([])
    expect(block.items.map(({ kind }) => kind)).toContain('deposit')
    const context = ledger.replica.context(ids.operator1)
    for (const times of [0, 2]) {
      const wrong = claim(block, block.items, (view, segment) => {
        if (segment.kind !== 'priority') applySegment(view, context, segment)
        else {
          const others = segment.items.filter(({ kind }) => kind !== 'deposit')
          const deposits = segment.items.filter(({ kind }) => kind === 'deposit')
          const items = [...others, ...Array.from({ length: times }, () => deposits).flat()]
          applySegment(view, context, { ...segment, items })
        }
      })
      await expectReverted({ ...wrong, items: block.items }, 'BadRoot')
    }
  })

  test('behaviour: items of the queue in another order', async () => {
    const alice = world.client('alice')
    await alice.rollup.forceWithdraw({ asset: 'USDC' })
    await alice.rollup.depositToRollup({ asset: 'USDC', amount: 9n * USDC })
    const block = await draft([])
    const context = ledger.replica.context(ids.operator1)
    const wrong = claim(block, block.items, (view, segment) =>
      applySegment(
        view,
        context,
        segment.kind === 'priority' ? { ...segment, items: [...segment.items].reverse() } : segment,
      ),
    )
    await expectReverted({ ...wrong, items: block.items }, 'BadRoot')
  })

  test('behaviour: a result that was credited wrongly', async () => {
    const block = await draft([{ type: 'settle', from: ids.alice, strategy: 0, ring: 1 }])
    const context = ledger.replica.context(ids.operator1)
    const wrong = claim(block, block.items, (view, segment) => {
      applySegment(view, context, segment)
      if (segment.kind !== 'transactions') return
      const key = wordKey(ids.alice, 256)
      view.set(key, view.get(key) + (1n << 128n))
    })
    await expectReverted({ ...wrong, items: block.items }, 'BadRoot')
  })

  test('behaviour: a plan of other amounts, or of another round', async () => {
    const block = await draft([commitOf('bob', 1, 50n)])
    const [entry] = block.plan
    const plans = [
      { ...entry!, commit: entry!.commit + 1n },
      { ...entry!, round: entry!.round + 1 },
    ]
    for (const one of plans) await expectReverted({ ...block, plan: [one] }, 'BadPlan')
  })

  test('behaviour: a plan that leaves out a round that is due', async () => {
    // Alice has stTokens once her result is taken in; forcing them out makes the round due.
    await world.send('alice', world.rollup, rollupChainAbi, 'forceUncommit', [0], forceFee)
    const honest = await draft([])
    expect(honest.plan.length).toBe(1)
    const context = ledger.replica.context(ids.operator1)
    const wrong = claim({ transactions: [], plan: [] }, honest.items, (view, segment) =>
      applySegment(view, context, segment),
    )
    await expectReverted({ ...wrong, items: honest.items }, 'PlanOmitted')
  })

  test('behaviour: a forged transaction, whose signature nobody can show', async () => {
    const { blockId } = ledger.replica.tip
    await commit(await draft([transferOf(5n * USDC)]))
    await watcher.look()
    expect(ledger.replica.fault).toBeUndefined() // nothing is wrong with the block itself
    await world.advanceTime(60)
    await watcher.look()
    expect(log.at(-1)).toEqual(expect.objectContaining({ event: 'signaturesDemanded' }))
    await watcher.look()
    expect(ledger.replica.demands.length).toBe(1)

    await world.advanceTime(responseWindow + 1)
    const owed = await owedToWatcher()
    const { demandId } = ledger.replica.demands[0]!
    const block = ledger.replica.blocks.at(-1)!
    await world.send('dave', world.rollup, rollupChainAbi, 'resolveDemand', [
      demandId,
      block.header,
    ])
    await watcher.look()
    expect(ledger.replica.tip.blockId).toBe(blockId)
    expect(ledger.replica.demands).toEqual([])
    // The demander gets the fee back, and half of the bond.
    expect((await owedToWatcher()) - owed).toBe(bond / 2n + demandFee)
  })
})

describe('RollupProver.judge', () => {
  type Part = SegmentRecord & { segment: Segment }
  type Judged = { segments: readonly Part[]; index: number; witness: Witness }

  /** What the contract says of segments of blocks on the tip. */
  async function judgeAll(judged: readonly Judged[]): Promise<FraudReason[]> {
    const { replica } = ledger
    const items = replica.openItems.length
    const found: number[] = []
    for (let i = 0; i < judged.length; i += 20) {
      const answers = await world.client('owner').multicall({
        allowFailure: false,
        batchSize: 0,
        contracts: judged.slice(i, i + 20).map(({ segments, index, witness }) => {
          const table = segmentTable(segments)
          const header = {
            ...genesisHeader(),
            feeAccount: ids.operator1,
            accountCount: replica.accountCount,
            assetCount: 2,
            strategyCount: 3,
            priorityFrom: replica.cursor,
            priorityCount: items,
            segmentCount: segments.length,
            segmentsHash: keccak256(table),
            planHash: segments.at(-1)!.kind === 2 ? keccak256(segments.at(-1)!.data) : zeroHash,
            preRoot: replica.tip.postRoot,
            postRoot: segments.at(-1)!.checkpoint,
          }
          const { data, segment } = segments[index]!
          return {
            address: world.prover,
            abi: rollupProverAbi,
            functionName: 'judge' as const,
            args: [
              header,
              table,
              index,
              bytesToHex(data),
              segmentItemStructs(segment),
              toWitnessStruct(witness),
              zeroHash,
            ] as const,
          }
        }),
      })
      found.push(...answers)
    }
    return found.map((reason) => fraudReasons[reason]!)
  }

  test('behaviour: a flip of any byte is a fraud, and an honest segment never', async () => {
    const honest = await draft([
      transferOf(5n * USDC, 1_000n),
      commitOf('bob', 1, 40n),
      {
        type: 'withdraw',
        from: ids.carol,
        asset: 1,
        amount: 'all',
        fee: 20n,
        nonce: nonceOf('carol'),
      },
    ])
    const { replica } = ledger
    const context = replica.context(ids.operator1)
    const segments = blockSegments(honest, replica.cursor, honest.items)
    const judged: Judged[] = []
    const expected: FraudReason[] = []
    const undo: Map<number, bigint>[] = []
    const replay = (part: Part, isLast: boolean) =>
      replaySegment(replica.tree, context, part.segment, part.checkpoint, isLast)
    for (const [index, part] of segments.entries()) {
      const isLast = index === segments.length - 1
      const judge = (given: Part, witness: Witness, reason: FraudReason) => {
        const all = segments.map((one, i) => (i === index ? given : one))
        judged.push({ segments: all, index, witness })
        expected.push(reason)
      }
      for (const wrong of corruptions(part)) {
        const found = replay(wrong, isLast)
        if (found.isHonest) throw new Error('A corrupted segment passed.')
        judge(wrong, found.fault.witness, found.fault.reason)
      }
      // The witness that shows the honest segment; a challenger may add words as he likes.
      const shown = replay({ ...part, checkpoint: zeroHash }, isLast)
      if (shown.isHonest) throw new Error('A root of zero passed.')
      const { keys } = shown.fault.witness
      const more = [...new Set([...keys, 1, wordKey(3, 1), wordKey(2 ** 31, 2)])]
      for (const some of [keys, more.sort((a, b) => a - b)]) {
        judge(part, replica.tree.witness(some), 'Valid')
      }
      const honestly = replay(part, isLast)
      if (!honestly.isHonest) throw new Error(honestly.fault.reason)
      undo.push(honestly.before)
    }
    for (const before of undo.reverse()) replica.tree.update(before)
    expect(await judgeAll(judged)).toEqual(expected)
    expect(expected.filter((reason) => reason !== 'Valid').length).toBeGreaterThan(80)
  }, 120_000)

  /** A segment with one byte flipped, for each byte of its data and some of its checkpoint. */
  function* corruptions(segment: Part): Generator<Part> {
    for (const at of [0, 15, 31]) {
      const checkpoint = toHex(flip(hexToBytes(segment.checkpoint), at, 0x10))
      yield { ...segment, checkpoint }
    }
    if (segment.kind === 0) return // its data is fixed by the header
    for (let at = 0; at < segment.data.length; at++) {
      const data = flip(segment.data, at, 1 << (at % 8))
      if (segment.kind === 1) {
        yield { ...segment, data, segment: { kind: 'transactions', bytes: data } as const }
      } else {
        const entries = [...planOf(data)]
        if (encodePlan(entries).some((byte, i) => byte !== data[i])) continue
        yield { ...segment, data, segment: { kind: 'plan', entries } as const }
      }
    }
  }

  function planOf(data: Uint8Array): PlanEntry[] {
    const read = (from: number, length: number) => BigInt(toHex(data.subarray(from, from + length)))
    return Array.from({ length: data.length / 33 }, (_, i) => ({
      strategy: Number(read(i * 33, 1)),
      round: Number(read(i * 33 + 1, 4)),
      commit: read(i * 33 + 5, 14),
      uncommit: read(i * 33 + 19, 14),
    }))
  }
})

describe('a fraud that is found after the block was executed', () => {
  test('behaviour: the hatch opens, the orphaned shares are sold again, and everybody is paid', async () => {
    const block = await draft([{ ...commitOf('bob', 1, 30n), fee: 1_000n } as L2Tx])
    expect(block.plan.length).toBe(2) // the exit of alice that is due goes along
    const context = ledger.replica.context(ids.carol) // who takes the fee of another
    const wrong = claim(block, block.items, (view, segment) => applySegment(view, context, segment))
    const root = ledger.replica.tip.postRoot
    await commit({ ...wrong, items: block.items })
    await world.advanceTime(allocationWindow)
    const recovered = await recoverFromL1(world.client('owner'), { deployment: world.deployment })
    const { header } = recovered.fault!.block
    await world.send('dave', world.rollup, rollupChainAbi, 'executeBlock', [[header], block.plan])

    const from = log.length
    await watcher.look() // proves it
    await watcher.look() // reads that the hatch is open, books and sells
    const events = log.slice(from).map(({ event }) => event)
    expect(events).toEqual(expect.arrayContaining(['fraudProven', 'orphanBooked', 'unwound']))
    const state = await world.read<{ root: Hex; unwindUntil: number }>(
      world.rollup,
      rollupChainAbi,
      'escapeState',
    )
    expect(state.root).toBe(root)
    expect(ledger.replica.tree.root()).toBe(root)
    const [shares] = await world.read<[bigint, bigint]>(
      world.rollup,
      rollupChainAbi,
      'extraOf',
      [1],
    )
    expect(shares).toBe(0n)

    await world.advanceTime(2 * 86_400)
    const idle = ledger.replica.accountState(ids.bob).idle[1]!
    const before = await world.balanceOf(world.usdc, 'bob')
    await world.client('bob').rollup.escape({ kinds: ['assets'] })
    expect(await world.balanceOf(world.usdc, 'bob')).toBe(before + idle)
  })
})
