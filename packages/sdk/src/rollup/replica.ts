import type { Address, Hex } from 'viem'
import { hexToBytes } from 'viem'
import type { AccountState } from './accountState.js'
import { readAccountState } from './accountState.js'
import type { BlockHeader, SegmentRecord } from './block.js'
import { blockSegments, decodePayload, genesisHeader, hashHeader } from './block.js'
import type { SegmentFault } from './fraud.js'
import { replaySegment } from './fraud.js'
import type {
  BlockStatus,
  StoredAccountWords,
  StoredBlock,
  StoredItem,
  StoredOwner,
} from './node/store/rollupStore.js'
import type { HashBytes } from './sparseMerkle.js'
import { StateTree } from './sparseMerkle.js'
import { accountOfKey } from './stateWords.js'
import type { PriorityItem, Segment, TransitionContext } from './transition.js'

/** An asset of the chain. */
export type RollupAsset = { token: Address }

/** A strategy of the chain. */
export type RollupStrategy = { asset: number; adapter: Address }

/** Something that layer 1 says. */
export type L1Fact =
  | { kind: 'account'; id: number; owner: Address }
  | { kind: 'asset'; id: number; token: Address }
  | { kind: 'strategy'; id: number; asset: number; adapter: Address }
  | { kind: 'item'; index: bigint; item: PriorityItem }
  | {
      kind: 'block'
      hash: Hex
      header: BlockHeader
      payload: Hex
      l1Hash: Hex
      l1Block: bigint
    }
  | { kind: 'executed'; blockId: bigint }
  | { kind: 'final'; blockId: bigint }
  | { kind: 'reverted'; blockId: bigint; reason: number }
  | { kind: 'demand'; demandId: Hex; blockId: bigint; segment: number; deadline: bigint }
  | { kind: 'demandClosed'; demandId: Hex }
  | { kind: 'escape' }

/** A block that breaks a rule, with what proves it. */
export type BlockFault = SegmentFault & {
  block: StoredBlock
  /** Number of the segment among all of the block. */
  index: number
  segments: readonly (SegmentRecord & { segment: Segment })[]
}

/** A demand for the signatures of a segment that nobody has answered yet. */
export type OpenDemand = { demandId: Hex; blockId: bigint; segment: number; deadline: bigint }

/** What has changed since the last time, to be kept. */
export type ReplicaChanges = {
  owners: StoredOwner[]
  items: StoredItem[]
  words: StoredAccountWords[]
  /** First block that was dropped; blocks that follow were put afterwards. */
  droppedFrom: bigint | undefined
  blocks: StoredBlock[]
  statuses: { upToId: bigint; status: BlockStatus }[]
}

/** Parts of the replica's state that fit a line of text. */
export type ReplicaHead = {
  assets: RollupAsset[]
  strategies: RollupStrategy[]
  demands: OpenDemand[]
  executedId: bigint
  finalId: bigint
  isEscaped: boolean
}

/** What the replica says while it takes facts in. */
export type ReplicaEvents = {
  /** A block was replayed and is right. */
  applied?: (block: StoredBlock, segments: BlockFault['segments']) => void
  /** A block was taken back. */
  dropped?: (block: StoredBlock) => void
}

/**
 * The state of the rollup as layer 1 tells it. Every block is replayed; at one that breaks a rule the replica stops and waits
 * until it is reverted, since nothing that stands on it means anything.
 */
export class Replica {
  readonly tree: StateTree
  readonly assets: RollupAsset[] = []
  readonly strategies: RollupStrategy[] = []
  readonly #hash: HashBytes | undefined
  readonly #events: ReplicaEvents
  readonly #owners: Address[] = []
  readonly #ids = new Map<string, number>()
  readonly #items: PriorityItem[] = []
  /** Blocks that are not final, and the last final one, ascending. */
  #blocks: StoredBlock[] = []
  #demands: OpenDemand[] = []
  #executedId = 0n
  #finalId = 0n
  #isEscaped = false
  #fault: BlockFault | undefined
  #touched = new Set<number>()
  #changes = noChanges()

  constructor(hash?: HashBytes, events: ReplicaEvents = {}) {
    this.#hash = hash
    this.#events = events
    this.tree = new StateTree(hash)
  }

  // ── What it knows ────────────────────────────────────────────────────────────────────────────

  /** Header of the last block that was replayed and is right. */
  get tip(): BlockHeader {
    return this.#applied.at(-1)?.header ?? genesisHeader()
  }

  /** Hash of {@link tip}. */
  get tipHash(): Hex {
    return this.#applied.at(-1)?.hash ?? hashHeader(genesisHeader())
  }

  /** Number of the next queue item that a block will take. */
  get cursor(): bigint {
    const { priorityFrom, priorityCount } = this.tip
    return priorityFrom + BigInt(priorityCount)
  }

  /** Items of the queue that no block has taken. */
  get openItems(): readonly PriorityItem[] {
    return this.#items.slice(Number(this.cursor))
  }

  /** How many items the queue ever had. */
  get queueLength(): bigint {
    return BigInt(this.#items.length)
  }

  /** An item of the queue. */
  item(index: bigint): PriorityItem | undefined {
    return this.#items[Number(index)]
  }

  /** The result of a round, while it waits in the queue. */
  resultItem(strategy: number, round: number): StoredItem | undefined {
    for (let index = this.cursor; index < this.queueLength; index++) {
      const item = this.item(index)
      if (item?.kind === 'result' && item.strategy === strategy && item.round === round) {
        return { index, item }
      }
    }
    return undefined
  }

  get accountCount(): number {
    return this.#owners.length
  }

  get executedId(): bigint {
    return this.#executedId
  }

  get finalId(): bigint {
    return this.#finalId
  }

  get isEscaped(): boolean {
    return this.#isEscaped
  }

  /** The block that breaks a rule, while layer 1 still has it. */
  get fault(): BlockFault | undefined {
    return this.#fault
  }

  get demands(): readonly OpenDemand[] {
    return this.#demands
  }

  /** Blocks that are not final, and the last final one, ascending. */
  get blocks(): readonly StoredBlock[] {
    return this.#blocks
  }

  /** Asset of each strategy, by id. */
  get strategyAssets(): number[] {
    return this.strategies.map(({ asset }) => asset)
  }

  /** Owner of an account. */
  ownerOf(id: number): Address | undefined {
    return this.#owners[id - 1]
  }

  /** Account of an owner. */
  accountOf(owner: Address): number | undefined {
    return this.#ids.get(owner.toLowerCase())
  }

  /** An account's balances after the last block. */
  accountState(id: number): AccountState {
    return readAccountState(this.tree.wordsOf(id), this.tree, this.strategyAssets)
  }

  /** What a block that is made now is judged by. */
  context(feeAccount: number): TransitionContext {
    return {
      feeAccount,
      accountCount: this.accountCount,
      assetCount: this.assets.length,
      strategyAssets: this.strategyAssets,
    }
  }

  /** A block's segments, from its payload and the queue. */
  segmentsOf({ header, payload }: StoredBlock): BlockFault['segments'] {
    const from = Number(header.priorityFrom)
    const items = this.#items.slice(from, from + header.priorityCount)
    const parts = decodePayload(hexToBytes(payload), header.priorityCount)
    return blockSegments(parts, header.priorityFrom, items)
  }

  /** The state after an earlier block that is still kept, as a tree of its own. */
  treeAt(blockId: bigint): StateTree {
    const tree = new StateTree(this.#hash)
    tree.load(
      [...this.tree.accounts].map((account) => ({
        account,
        words: this.tree.wordsOf(account),
        node: this.tree.accountNode(account),
      })),
    )
    for (const { header, before } of [...this.#applied].reverse()) {
      if (header.blockId > blockId && before) tree.update(before)
    }
    return tree
  }

  // ── What layer 1 says ────────────────────────────────────────────────────────────────────────

  /** Takes a fact in. Facts come in the order of layer 1; one that is known changes nothing. */
  apply(fact: L1Fact): void {
    if (fact.kind === 'account') this.#addOwner(fact.id, fact.owner)
    else if (fact.kind === 'asset') this.assets[fact.id - 1] = { token: fact.token }
    else if (fact.kind === 'strategy') {
      this.strategies[fact.id] = { asset: fact.asset, adapter: fact.adapter }
    } else if (fact.kind === 'item') this.#addItem(fact.index, fact.item)
    else if (fact.kind === 'block') this.#addBlock(fact)
    else if (fact.kind === 'executed') this.#setStatus(fact.blockId, 'executed')
    else if (fact.kind === 'final') this.#setStatus(fact.blockId, 'final')
    else if (fact.kind === 'reverted') this.#dropFrom(fact.blockId)
    else if (fact.kind === 'demand') {
      const { demandId, blockId, segment, deadline } = fact
      this.#closeDemand(demandId)
      this.#demands.push({ demandId, blockId, segment, deadline })
    } else if (fact.kind === 'demandClosed') this.#closeDemand(fact.demandId)
    else {
      // What was executed stands; the rest is dropped.
      this.#isEscaped = true
      this.#dropFrom(this.#executedId + 1n)
    }
  }

  #addOwner(id: number, owner: Address): void {
    if (this.#owners[id - 1]) return
    this.#owners[id - 1] = owner
    this.#ids.set(owner.toLowerCase(), id)
    this.#changes.owners.push({ id, owner })
  }

  #addItem(index: bigint, item: PriorityItem): void {
    if (this.#items[Number(index)]) return
    this.#items[Number(index)] = item
    this.#changes.items.push({ index, item })
  }

  #addBlock({ hash, header, payload, l1Hash, l1Block }: L1Fact & { kind: 'block' }): void {
    if (header.blockId <= (this.#blocks.at(-1)?.id ?? this.#finalId)) return
    const id = header.blockId
    const status: BlockStatus = 'committed'
    const before = undefined
    this.#blocks.push({ id, hash, header, payload, l1Hash, l1Block, status, before })
    if (this.#fault) this.#changes.blocks.push(this.#blocks.at(-1) as StoredBlock)
    else this.#replay(this.#blocks.length - 1)
  }

  /** Replays the block at a place. When it breaks a rule, the tree stays before it. */
  #replay(place: number): void {
    const block = this.#blocks[place] as StoredBlock
    const { header } = block
    const context: TransitionContext = {
      feeAccount: header.feeAccount,
      accountCount: header.accountCount,
      assetCount: header.assetCount,
      strategyAssets: this.strategyAssets.slice(0, header.strategyCount),
    }
    const segments = this.segmentsOf(block)
    const before = new Map<number, bigint>()
    for (const [index, { segment, checkpoint }] of segments.entries()) {
      const isLast = index === segments.length - 1
      const replay = replaySegment(this.tree, context, segment, checkpoint, isLast)
      if (!replay.isHonest) {
        this.#fault = { ...replay.fault, block, index, segments }
        this.tree.update(before)
        this.#changes.blocks.push(block)
        return
      }
      for (const [key, word] of replay.before) if (!before.has(key)) before.set(key, word)
    }
    const applied = { ...block, before }
    this.#blocks[place] = applied
    this.#touch(before)
    this.#changes.blocks.push(applied)
    this.#events.applied?.(applied, segments)
  }

  #setStatus(upToId: bigint, status: 'executed' | 'final'): void {
    if (status === 'executed' && upToId > this.#executedId) this.#executedId = upToId
    if (status === 'final' && upToId > this.#finalId) this.#finalId = upToId
    this.#blocks = this.#blocks
      .filter(({ id }) => id >= this.#finalId)
      .map((block) =>
        block.id <= upToId && block.status !== 'final' ? { ...block, status } : block,
      )
    this.#changes.statuses.push({ upToId, status })
  }

  #dropFrom(blockId: bigint): void {
    while ((this.#blocks.at(-1)?.id ?? -1n) >= blockId) {
      const block = this.#blocks.pop() as StoredBlock
      if (block.before) {
        this.tree.update(block.before)
        this.#touch(block.before)
      }
      if (this.#fault?.block.id === block.id) this.#fault = undefined
      this.#demands = this.#demands.filter((demand) => demand.blockId !== block.id)
      this.#events.dropped?.(block)
    }
    const { droppedFrom } = this.#changes
    this.#changes.droppedFrom =
      droppedFrom === undefined || blockId < droppedFrom ? blockId : droppedFrom
    this.#changes.blocks = this.#changes.blocks.filter(({ id }) => id < blockId)
    if (this.#executedId >= blockId) this.#executedId = blockId - 1n
  }

  #closeDemand(demandId: Hex): void {
    this.#demands = this.#demands.filter((demand) => demand.demandId !== demandId)
  }

  #touch(words: ReadonlyMap<number, bigint>): void {
    for (const key of words.keys()) this.#touched.add(accountOfKey(key))
  }

  get #applied(): readonly StoredBlock[] {
    return this.#blocks.filter(({ before }) => before)
  }

  // ── Keeping and restoring ────────────────────────────────────────────────────────────────────

  /** What has changed since the last call. */
  takeChanges(): ReplicaChanges {
    const words = [...this.#touched].map((account) => ({
      account,
      words: this.tree.wordsOf(account),
      node: this.tree.accountNode(account).slice(),
    }))
    const changes = { ...this.#changes, words }
    this.#changes = noChanges()
    this.#touched = new Set()
    return changes
  }

  get head(): ReplicaHead {
    return {
      assets: this.assets,
      strategies: this.strategies,
      demands: this.#demands,
      executedId: this.#executedId,
      finalId: this.#finalId,
      isEscaped: this.#isEscaped,
    }
  }

  /** Takes up what was kept. A block that broke a rule is looked at again. */
  restore(
    head: ReplicaHead,
    kept: {
      owners: readonly StoredOwner[]
      items: readonly StoredItem[]
      words: readonly StoredAccountWords[]
      blocks: readonly StoredBlock[]
    },
  ): void {
    for (const { id, owner } of kept.owners) this.#addOwner(id, owner)
    for (const { index, item } of kept.items) this.#addItem(index, item)
    this.assets.push(...head.assets)
    this.strategies.push(...head.strategies)
    this.#demands = [...head.demands]
    this.#executedId = head.executedId
    this.#finalId = head.finalId
    this.#isEscaped = head.isEscaped
    this.tree.load(kept.words)
    this.#blocks = [...kept.blocks]
    const place = this.#blocks.findIndex(({ before }) => !before)
    if (place >= 0) this.#replay(place)
    this.#changes = noChanges()
  }
}

function noChanges(): Omit<ReplicaChanges, 'words'> & { words: never[] } {
  return { owners: [], items: [], words: [], droppedFrom: undefined, blocks: [], statuses: [] }
}
