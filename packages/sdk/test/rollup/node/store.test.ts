import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { toHex } from 'viem'
import { afterEach, describe, expect, test } from 'vitest'
import { genesisHeader } from '../../../src/rollup/block.js'
import { createMemoryStore } from '../../../src/rollup/node/store/memoryStore.js'
import { openPGliteStore } from '../../../src/rollup/node/store/pgliteStore.js'
import type {
  RollupStore,
  StoredBlock,
  StoredTx,
} from '../../../src/rollup/node/store/rollupStore.js'
import { StateDirectoryError } from '../../../src/service/files.js'

const max256 = 2n ** 256n - 1n
const hash = (n: number) => toHex(n, { size: 32 })
const tx = (n: number, more: Partial<StoredTx> = {}): StoredTx => ({
  hash: hash(n),
  bytes: toHex(n, { size: 16 }),
  signature: toHex(n, { size: 65 }),
  account: 2 ** 31 - 1,
  nonce: n,
  fee: 2n ** 112n - 1n,
  place: undefined,
  error: undefined,
  ...more,
})
const block = (id: bigint, more: Partial<StoredBlock> = {}): StoredBlock => ({
  id,
  hash: hash(Number(id)),
  header: { ...genesisHeader(), blockId: id, l1Time: 2n ** 63n },
  payload: '0x0102',
  l1Hash: hash(99),
  l1Block: 123_456n,
  status: 'committed',
  before: new Map([[2 ** 44 - 1, max256]]),
  ...more,
})

const opened: RollupStore[] = []
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
})

describe.each([
  ['memory', async () => createMemoryStore()],
  ['PGlite', () => openPGliteStore()],
])('store: %s', (_, create) => {
  const open = async () => {
    const store = await create()
    opened.push(store)
    return store
  }

  test('behaviour: an empty store has nothing', async () => {
    const store = await open()
    expect(await store.meta('cursor')).toBeUndefined()
    expect(await store.owners()).toEqual([])
    expect(await store.words()).toEqual([])
    expect(await store.items()).toEqual([])
    expect(await store.blocks(0n)).toEqual([])
    expect(await store.block(1n)).toBeUndefined()
    expect(await store.tx(hash(1))).toBeUndefined()
    expect(await store.pendingTxs()).toEqual([])
  })

  test('behaviour: what was written is read, to the last bit', async () => {
    const store = await open()
    const owner = `0x${'Ab'.repeat(20)}` as const
    const words = {
      account: 2 ** 32 - 1,
      words: [
        [0, 5n],
        [4095, max256],
      ] as const,
      node: new Uint8Array(32).fill(7),
    }
    const item = { kind: 'deposit', l1Time: 5n, account: 1, asset: 1, amount: 2n ** 112n } as const
    await store.transaction(async (writer) => {
      await writer.setMeta('cursor', 'here')
      await writer.addOwners([{ id: 1, owner }])
      await writer.putWords([words])
      await writer.addItems([{ index: 3n, item }])
      await writer.putBlocks([block(1n), block(2n, { before: undefined })])
    })
    expect(await store.meta('cursor')).toBe('here')
    expect(await store.owners()).toEqual([{ id: 1, owner }])
    expect(await store.words()).toEqual([words])
    expect(await store.items()).toEqual([{ index: 3n, item }])
    expect(await store.blocks(2n)).toEqual([block(2n, { before: undefined })])
    expect(await store.block(1n)).toEqual(block(1n))
  })

  test('behaviour: of a transaction that fails nothing stays', async () => {
    const store = await open()
    await store.transaction((writer) => writer.setMeta('a', '1'))
    const failing = store.transaction(async (writer) => {
      await writer.setMeta('a', '2')
      await writer.putTxs([tx(1)])
      throw new Error('crash')
    })
    await expect(failing).rejects.toThrow('crash')
    expect(await store.meta('a')).toBe('1')
    expect(await store.pendingTxs()).toEqual([])
  })

  test('behaviour: transactions run one after the other', async () => {
    const store = await open()
    const plain = (n: number) => store.transaction((writer) => writer.setMeta('n', String(n)))
    await Promise.all([plain(1), plain(2), plain(3)])
    expect(await store.meta('n')).toBe('3')
  })

  test('behaviour: words of an account that became empty are gone', async () => {
    const store = await open()
    const node = new Uint8Array(32)
    const put = (words: [number, bigint][]) =>
      store.transaction((writer) => writer.putWords([{ account: 1, words, node }]))
    await put([[1, 5n]])
    await put([])
    expect(await store.words()).toEqual([])
  })

  test('behaviour: transactions keep their order, and their place in a block', async () => {
    const store = await open()
    const placed = (n: number, segment: number, index: number) =>
      tx(n, { place: { blockId: 1n, segment, index } })
    await store.transaction((writer) => writer.putTxs([tx(3), tx(1), tx(2)]))
    expect((await store.pendingTxs()).map(({ nonce }) => nonce)).toEqual([3, 1, 2])

    await store.transaction((writer) => writer.putTxs([placed(2, 0, 1), placed(3, 0, 0)]))
    expect(await store.pendingTxs()).toEqual([tx(1)])
    expect(await store.segmentTxs(1n, 0)).toEqual([placed(3, 0, 0), placed(2, 0, 1)])
    expect(await store.segmentTxs(1n, 1)).toEqual([])

    await store.transaction((writer) => writer.unplaceTxs([hash(2), hash(3)]))
    expect((await store.pendingTxs()).map(({ nonce }) => nonce)).toEqual([3, 1, 2])
  })

  test('behaviour: a signature once known stays', async () => {
    const store = await open()
    const place = { blockId: 4n, segment: 2, index: 5 }
    await store.transaction((writer) => writer.putTxs([tx(1, { signature: undefined, place })]))
    expect((await store.tx(hash(1)))?.signature).toBeUndefined()
    await store.transaction((writer) => writer.putTxs([tx(1, { place })]))
    await store.transaction((writer) => writer.putTxs([tx(1, { signature: undefined, place })]))
    expect(await store.tx(hash(1))).toEqual(tx(1, { place }))
  })

  test('behaviour: a refused transaction is not pending', async () => {
    const store = await open()
    await store.transaction((writer) => writer.putTxs([tx(1, { error: 'BadNonce' }), tx(2)]))
    expect(await store.pendingTxs()).toEqual([tx(2)])
    expect((await store.tx(hash(1)))?.error).toBe('BadNonce')
  })

  test('behaviour: dropped blocks give their transactions back; a status only rises', async () => {
    const store = await open()
    await store.transaction(async (writer) => {
      await writer.putBlocks([block(1n), block(2n), block(3n)])
      await writer.putTxs([
        tx(1, { place: { blockId: 1n, segment: 0, index: 0 } }),
        tx(2, { place: { blockId: 3n, segment: 0, index: 0 } }),
      ])
      await writer.setBlockStatus(1n, 'final')
      await writer.setBlockStatus(2n, 'executed')
      await writer.dropBlocks(3n)
    })
    const statuses = (await store.blocks(0n)).map(({ status }) => status)
    expect(statuses).toEqual(['final', 'executed'])
    expect(await store.pendingTxs()).toEqual([tx(2)])
  })

  test('behaviour: the chain can be forgotten, transactions stay', async () => {
    const store = await open()
    await store.transaction(async (writer) => {
      await writer.addOwners([{ id: 1, owner: `0x${'01'.repeat(20)}` }])
      await writer.putBlocks([block(1n)])
      await writer.putTxs([tx(1, { place: { blockId: 1n, segment: 0, index: 0 } })])
      await writer.setMeta('kept', 'yes')
    })
    await store.transaction((writer) => writer.forgetChain())
    expect(await store.owners()).toEqual([])
    expect(await store.blocks(0n)).toEqual([])
    expect(await store.pendingTxs()).toEqual([tx(1)])
    expect(await store.meta('kept')).toBe('yes')
  })
})

describe('PGlite in a folder', () => {
  const folders: string[] = []
  const newFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'quintet-store-'))
    folders.push(folder)
    return join(folder, 'database')
  }
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })

  test('behaviour: it is there again after a restart', async () => {
    const folder = newFolder()
    const first = await openPGliteStore(folder)
    await first.transaction((writer) => writer.putTxs([tx(1)]))
    await first.close()
    const second = await openPGliteStore(folder)
    opened.push(second)
    expect(await second.pendingTxs()).toEqual([tx(1)])
  })

  test('error: StateDirectoryError, for a folder of a later version', async () => {
    const folder = newFolder()
    await (await openPGliteStore(folder)).close()
    const database = await PGlite.create(folder)
    await database.query('insert into migration (number) values (1000)')
    await database.close()
    await expect(openPGliteStore(folder)).rejects.toThrow(StateDirectoryError)
  })
})
