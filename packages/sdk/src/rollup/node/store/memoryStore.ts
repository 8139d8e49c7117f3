import type { Hex } from 'viem'
import type {
  RollupStore,
  RollupWriter,
  StoredAccountWords,
  StoredBlock,
  StoredItem,
  StoredOwner,
  StoredTx,
} from './rollupStore.js'

type Tables = {
  meta: Map<string, string>
  owners: Map<number, StoredOwner>
  words: Map<number, StoredAccountWords>
  items: Map<bigint, StoredItem>
  blocks: Map<bigint, StoredBlock>
  /** In the order in which they came. */
  txs: Map<Hex, StoredTx>
}

/**
 * A store that is gone with its process: for tests and trials.
 *
 * @example const store = createMemoryStore()
 */
export function createMemoryStore(): RollupStore {
  let tables: Tables = {
    meta: new Map(),
    owners: new Map(),
    words: new Map(),
    items: new Map(),
    blocks: new Map(),
    txs: new Map(),
  }
  let turn: Promise<unknown> = Promise.resolve()

  return {
    transaction: (write) => {
      const run = async () => {
        const staged = copyOf(tables)
        await write(writerOf(staged))
        tables = staged
      }
      const done = turn.then(run)
      turn = done.catch(() => undefined)
      return done
    },
    meta: async (name) => tables.meta.get(name),
    owners: async () => [...tables.owners.values()].sort((a, b) => a.id - b.id),
    words: async () => [...tables.words.values()].sort((a, b) => a.account - b.account),
    items: async () => [...tables.items.values()].sort((a, b) => compare(a.index, b.index)),
    blocks: async (fromId) =>
      [...tables.blocks.values()]
        .filter(({ id }) => id >= fromId)
        .sort((a, b) => compare(a.id, b.id)),
    block: async (id) => tables.blocks.get(id),
    tx: async (hash) => tables.txs.get(hash),
    pendingTxs: async () =>
      [...tables.txs.values()].filter(({ place, error }) => !place && error === undefined),
    segmentTxs: async (blockId, segment) =>
      [...tables.txs.values()]
        .filter(({ place }) => place?.blockId === blockId && place.segment === segment)
        .sort((a, b) => (a.place?.index ?? 0) - (b.place?.index ?? 0)),
    close: async () => undefined,
  }
}

function writerOf(tables: Tables): RollupWriter {
  const unplace = (isMeant: (blockId: bigint) => boolean): void => {
    for (const [hash, tx] of tables.txs) {
      if (tx.place && isMeant(tx.place.blockId)) tables.txs.set(hash, { ...tx, place: undefined })
    }
  }
  return {
    setMeta: async (name, value) => {
      if (value === undefined) tables.meta.delete(name)
      else tables.meta.set(name, value)
    },
    addOwners: async (owners) => {
      for (const owner of owners) tables.owners.set(owner.id, owner)
    },
    putWords: async (accounts) => {
      for (const account of accounts) {
        if (account.words.length === 0) tables.words.delete(account.account)
        else tables.words.set(account.account, account)
      }
    },
    addItems: async (items) => {
      for (const item of items) tables.items.set(item.index, item)
    },
    putBlocks: async (blocks) => {
      for (const block of blocks) tables.blocks.set(block.id, block)
    },
    setBlockStatus: async (upToId, status) => {
      for (const [id, block] of tables.blocks) {
        const isHigher = block.status !== 'final' && block.status !== status
        if (id <= upToId && isHigher) tables.blocks.set(id, { ...block, status })
      }
    },
    dropBlocks: async (fromId) => {
      for (const id of [...tables.blocks.keys()]) if (id >= fromId) tables.blocks.delete(id)
      unplace((blockId) => blockId >= fromId)
    },
    putTxs: async (txs) => {
      for (const tx of txs) {
        const known = tables.txs.get(tx.hash)
        tables.txs.set(tx.hash, { ...tx, signature: tx.signature ?? known?.signature })
      }
    },
    unplaceTxs: async (hashes) => {
      for (const hash of hashes) {
        const tx = tables.txs.get(hash)
        if (tx) tables.txs.set(hash, { ...tx, place: undefined })
      }
    },
    forgetChain: async () => {
      for (const table of ['owners', 'words', 'items', 'blocks'] as const) tables[table].clear()
      unplace(() => true)
    },
  }
}

function copyOf(tables: Tables): Tables {
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, new Map(table as Map<unknown, unknown>)]),
  ) as Tables
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}
