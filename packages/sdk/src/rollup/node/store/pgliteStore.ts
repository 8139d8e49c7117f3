import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Transaction } from '@electric-sql/pglite'
import { PGlite } from '@electric-sql/pglite'
import type { Address, Hex } from 'viem'
import { bytesToHex } from 'viem'
import { parse, StateDirectoryError, stringify } from '../../../service/files.js'
import type { BlockHeader } from '../../block.js'
import type { PriorityItem } from '../../transition.js'
import { decodeKeyedWords, decodeWords, encodeKeyedWords, encodeWords } from './encoding.js'
import { migrations } from './migrations.js'
import type {
  BlockStatus,
  RollupStore,
  RollupWriter,
  StoredBlock,
  StoredTx,
} from './rollupStore.js'

/** Rows of one statement: the answer of a large one takes long. */
const rowsAtOnce = 2_000

/**
 * A store in a folder, by an embedded PostgreSQL. What a transaction wrote survives the end of the process at any moment. One
 * process may use a folder at a time.
 *
 * @param folder Where the database lives; undefined for one in memory.
 * @throws StateDirectoryError When the folder was written by a later version.
 *
 * @example
 * const store = await openPGliteStore('./node/database')
 * await store.close()
 */
export async function openPGliteStore(folder?: string): Promise<RollupStore> {
  if (folder && !existsSync(folder)) mkdirSync(dirname(folder), { recursive: true })
  const database = await (folder ? PGlite.create(folder) : PGlite.create())
  try {
    await migrate(database)
  } catch (error) {
    await database.close()
    throw error
  }
  return storeOf(database)
}

/** Brings a database up to date, one step a transaction. */
async function migrate(database: PGlite): Promise<void> {
  await database.exec(
    'create table if not exists migration (number int primary key, done_at timestamptz not null default now())',
  )
  const { rows } = await database.query<{ number: number }>('select number from migration')
  const done = new Set(rows.map(({ number }) => number))
  if (rows.some(({ number }) => number > migrations.length)) {
    throw new StateDirectoryError('The database was written by a later version.', [
      'Run that version, or give a new folder: everything but signatures is read again from layer 1.',
    ])
  }
  for (const [i, sql] of migrations.entries()) {
    const number = i + 1
    if (done.has(number)) continue
    await database.transaction(async (tx) => {
      await tx.exec(sql)
      await tx.query('insert into migration (number) values ($1)', [number])
    })
  }
}

type BlockRow = {
  id: string | number
  hash: Hex
  header: string
  payload: Hex
  l1_hash: Hex
  l1_block: string | number
  status: BlockStatus
  before: Uint8Array | null
}

type TxRow = {
  hash: Hex
  bytes: Hex
  signature: Hex | null
  account: string | number
  nonce: string | number
  fee: string
  block_id: string | number | null
  segment: number | null
  position: number | null
  error: string | null
}

const txColumns = 'hash, bytes, signature, account, nonce, fee, block_id, segment, position, error'

function storeOf(database: PGlite): RollupStore {
  const rowsOf = async <row>(sql: string, parameters: unknown[] = []): Promise<row[]> =>
    (await database.query<row>(sql, parameters)).rows
  const txsOf = async (condition: string, parameters: unknown[] = []): Promise<StoredTx[]> => {
    const rows = await rowsOf<TxRow>(`select ${txColumns} from tx where ${condition}`, parameters)
    return rows.map(txOf)
  }
  return {
    transaction: async (write) => {
      await database.transaction((tx) => write(writerOf(tx)))
    },
    meta: async (name) => {
      const rows = await rowsOf<{ value: string }>('select value from meta where name = $1', [name])
      return rows[0]?.value
    },
    owners: async () => {
      const rows = await rowsOf<{ id: string; owner: Address }>(
        'select id, owner from owner order by id',
      )
      return rows.map(({ id, owner }) => ({ id: Number(id), owner }))
    },
    words: async () => {
      const rows = await rowsOf<{ account: string; words: Uint8Array; node: Uint8Array }>(
        'select account, words, node from account_words order by account',
      )
      return rows.map(({ account, words, node }) => ({
        account: Number(account),
        words: decodeWords(words),
        node,
      }))
    },
    items: async () => {
      const rows = await rowsOf<{ index: string; item: string }>(
        'select index, item from queue_item order by index',
      )
      return rows.map(({ index, item }) => ({
        index: BigInt(index),
        item: parse(item) as PriorityItem,
      }))
    },
    blocks: async (fromId) => {
      const sql = 'select * from block where id >= $1 order by id'
      return (await rowsOf<BlockRow>(sql, [String(fromId)])).map(blockOf)
    },
    block: async (id) => {
      const rows = await rowsOf<BlockRow>('select * from block where id = $1', [String(id)])
      return rows[0] && blockOf(rows[0])
    },
    tx: async (hash) => (await txsOf('hash = $1', [hash]))[0],
    pendingTxs: () => txsOf('block_id is null and error is null order by sequence'),
    segmentTxs: (blockId, segment) =>
      txsOf('block_id = $1 and segment = $2 order by position', [String(blockId), segment]),
    close: () => database.close(),
  }
}

function writerOf(database: Transaction): RollupWriter {
  const run = async (sql: string, parameters: unknown[] = []): Promise<void> => {
    await database.query(sql, parameters)
  }
  /** Writes rows given as JSON, some at a time. */
  const put = async (rows: readonly object[], sql: string): Promise<void> => {
    for (let i = 0; i < rows.length; i += rowsAtOnce) {
      await run(sql, [JSON.stringify(rows.slice(i, i + rowsAtOnce))])
    }
  }
  const bytes = (column: string) => `decode(${column}, 'hex')`
  return {
    setMeta: (name, value) =>
      value === undefined
        ? run('delete from meta where name = $1', [name])
        : run(
            'insert into meta (name, value) values ($1, $2) on conflict (name) do update set value = $2',
            [name, value],
          ),
    addOwners: (owners) =>
      put(
        owners,
        `insert into owner (id, owner)
         select id, owner from jsonb_to_recordset($1::jsonb) as row (id bigint, owner text)
         on conflict (id) do update set owner = excluded.owner`,
      ),
    putWords: async (accounts) => {
      const empty = accounts.filter(({ words }) => words.length === 0)
      await put(
        empty.map(({ account }) => ({ account })),
        `delete from account_words where account in
         (select account from jsonb_to_recordset($1::jsonb) as row (account bigint))`,
      )
      await put(
        accounts
          .filter(({ words }) => words.length > 0)
          .map(({ account, words, node }) => ({
            account,
            words: plainHex(encodeWords(words)),
            node: plainHex(node),
          })),
        `insert into account_words (account, words, node)
         select account, ${bytes('words')}, ${bytes('node')}
         from jsonb_to_recordset($1::jsonb) as row (account bigint, words text, node text)
         on conflict (account) do update set words = excluded.words, node = excluded.node`,
      )
    },
    addItems: (items) =>
      put(
        items.map(({ index, item }) => ({ index: String(index), item: stringify(item) })),
        `insert into queue_item (index, item)
         select index, item from jsonb_to_recordset($1::jsonb) as row (index bigint, item text)
         on conflict (index) do update set item = excluded.item`,
      ),
    putBlocks: (blocks) =>
      put(
        blocks.map((block) => ({
          id: String(block.id),
          hash: block.hash,
          header: stringify(block.header),
          payload: block.payload,
          l1_hash: block.l1Hash,
          l1_block: String(block.l1Block),
          status: block.status,
          before: block.before ? plainHex(encodeKeyedWords(block.before)) : null,
        })),
        `insert into block (id, hash, header, payload, l1_hash, l1_block, status, before)
         select id, hash, header, payload, l1_hash, l1_block, status, ${bytes('before')}
         from jsonb_to_recordset($1::jsonb) as row
           (id bigint, hash text, header text, payload text, l1_hash text, l1_block bigint, status text, before text)
         on conflict (id) do update set hash = excluded.hash, header = excluded.header,
           payload = excluded.payload, l1_hash = excluded.l1_hash, l1_block = excluded.l1_block,
           status = excluded.status, before = excluded.before`,
      ),
    setBlockStatus: (upToId, status) =>
      run(`update block set status = $2 where id <= $1 and status not in ('final', $2)`, [
        String(upToId),
        status,
      ]),
    dropBlocks: async (fromId) => {
      await run('delete from block where id >= $1', [String(fromId)])
      await run(`${unplace} where block_id >= $1`, [String(fromId)])
    },
    putTxs: (txs) =>
      put(
        txs.map(({ fee, place, ...tx }) => ({
          ...tx,
          fee: String(fee),
          block_id: place ? String(place.blockId) : null,
          segment: place?.segment ?? null,
          position: place?.index ?? null,
        })),
        `insert into tx (${txColumns})
         select ${txColumns} from jsonb_to_recordset($1::jsonb) as row
           (hash text, bytes text, signature text, account bigint, nonce bigint, fee numeric,
            block_id bigint, segment int, position int, error text)
         on conflict (hash) do update set block_id = excluded.block_id, segment = excluded.segment,
           position = excluded.position, error = excluded.error,
           signature = coalesce(excluded.signature, tx.signature)`,
      ),
    unplaceTxs: (hashes) =>
      put(
        hashes.map((hash) => ({ hash })),
        `${unplace} where hash in
         (select hash from jsonb_to_recordset($1::jsonb) as row (hash text))`,
      ),
    forgetChain: async () => {
      for (const table of ['owner', 'account_words', 'queue_item', 'block']) {
        await run(`delete from ${table}`)
      }
      await run(`${unplace} where block_id is not null`)
    },
  }
}

const unplace = 'update tx set block_id = null, segment = null, position = null'

function plainHex(bytes: Uint8Array): string {
  return bytesToHex(bytes).slice(2)
}

function blockOf(row: BlockRow): StoredBlock {
  return {
    id: BigInt(row.id),
    hash: row.hash,
    header: parse(row.header) as BlockHeader,
    payload: row.payload,
    l1Hash: row.l1_hash,
    l1Block: BigInt(row.l1_block),
    status: row.status,
    before: row.before ? decodeKeyedWords(row.before) : undefined,
  }
}

function txOf(row: TxRow): StoredTx {
  return {
    hash: row.hash,
    bytes: row.bytes,
    signature: row.signature ?? undefined,
    account: Number(row.account),
    nonce: Number(row.nonce),
    fee: BigInt(row.fee),
    place:
      row.block_id === null
        ? undefined
        : {
            blockId: BigInt(row.block_id),
            segment: row.segment ?? 0,
            index: row.position ?? 0,
          },
    error: row.error ?? undefined,
  }
}
