import type { Hex } from 'viem'
import { toHex } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { beforeAll, describe, expect, test } from 'vitest'
import type { RawL2Tx, SignedL2Tx } from '../../../src/rollup/l2Tx.js'
import { encodeL2Tx, l2TxHash, l2TypedData, toRawL2Tx } from '../../../src/rollup/l2Tx.js'
import { digester, digestHex } from '../../../src/rollup/node/digest.js'
import type { MempoolLimits } from '../../../src/rollup/node/mempool.js'
import { defaultMempoolLimits, Mempool } from '../../../src/rollup/node/mempool.js'
import type { SignerOf } from '../../../src/rollup/node/signatures.js'
import {
  loadSignerOf,
  nativeRecovery,
  portableRecovery,
  signerOfWith,
} from '../../../src/rollup/node/signatures.js'
import { StateTree } from '../../../src/rollup/sparseMerkle.js'
import { wordKey, writeAsset } from '../../../src/rollup/stateWords.js'

const domain = { chainId: 31_337, rollupChain: `0x${'ee'.repeat(20)}` } as const
const owners = Array.from({ length: 3 }, () => privateKeyToAccount(generatePrivateKey()))
const context = { feeAccount: 3, accountCount: 3, assetCount: 1, strategyAssets: [1] }

let signerOf: SignerOf
beforeAll(async () => {
  signerOf = (await loadSignerOf()).signerOf
})

function newPool(limits: Partial<MempoolLimits> = {}, idle = 1_000n) {
  const tree = new StateTree()
  tree.update(new Map([[wordKey(1, 1), writeAsset({ idle, exited: 0n })]]))
  const state = { view: tree, context, ownerOf: (id: number) => owners[id - 1]?.address }
  const pool = new Mempool(state, digester(domain), signerOf, {
    ...defaultMempoolLimits,
    ...limits,
  })
  return { tree, state, pool }
}

const transfer = (more: Partial<SignedL2Tx> = {}): SignedL2Tx =>
  ({
    ...{ type: 'transfer', from: 1, to: 2, asset: 1, amount: 10n, fee: 0n, nonce: 0 },
    ...more,
  }) as SignedL2Tx

async function signed(tx: SignedL2Tx, signer = tx.from - 1): Promise<[bytes: Hex, sig: Hex]> {
  const signature = await owners[signer]!.signTypedData(l2TypedData(domain, tx) as never)
  return [toHex(encodeL2Tx(tx)), signature]
}

describe('digests and signers', () => {
  test('behaviour: the fast digest is that of the typed data', () => {
    const txs: SignedL2Tx[] = [
      transfer({ amount: 'all', fee: 20n, nonce: 7 }),
      transfer({ type: 'transferSt', strategy: 5 } as never),
      { type: 'commit', from: 9, strategy: 1, amount: 10n ** 20n, fee: 10n ** 12n, nonce: 3 },
      { type: 'uncommit', from: 9, strategy: 1, amount: 'all', fee: 0n, nonce: 2 ** 24 - 1 },
      { type: 'withdraw', from: 2 ** 31 - 1, asset: 255, amount: 5n, fee: 0n, nonce: 0 },
    ].map((tx) => {
      if (tx.type === 'transferSt') delete (tx as { asset?: number }).asset
      return tx as SignedL2Tx
    })
    for (const tx of txs) {
      expect(digestHex(digester(domain)(toRawL2Tx(tx)))).toBe(l2TxHash(domain, tx))
    }
  })

  test('behaviour: compiled code and WebAssembly recover the same signer', async () => {
    const native = await nativeRecovery()
    const portable = await portableRecovery()
    const [, signature] = await signed(transfer())
    const digest = digester(domain)(toRawL2Tx(transfer()) as RawL2Tx)
    expect(native?.isNative).toBe(true)
    for (const recover of [native!.recover, portable]) {
      expect(signerOfWith(recover)(digest, signature)).toBe(owners[0]!.address.toLowerCase())
      const zero = `0x${'00'.repeat(64)}1b` as const
      expect(signerOfWith(recover)(digest, zero)).toBeUndefined()
    }
  })

  test('behaviour: a signature with the high s, another v or another length has no signer', async () => {
    const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
    const [, signature] = await signed(transfer())
    const digest = digester(domain)(toRawL2Tx(transfer()) as RawL2Tx)
    const s = BigInt(`0x${signature.slice(66, 130)}`)
    const v = signature.endsWith('1b') ? '1c' : '1b'
    const high = `${signature.slice(0, 66)}${toHex(order - s, { size: 32 }).slice(2)}${v}` as Hex
    expect(signerOf(digest, high)).toBeUndefined()
    expect(signerOf(digest, `${signature.slice(0, -2)}00` as Hex)).toBeUndefined()
    expect(signerOf(digest, signature.slice(0, -2) as Hex)).toBeUndefined()
  })
})

describe('mempool', () => {
  test('behaviour: transactions run in their order, one after the other', async () => {
    const { pool } = newPool()
    const first = pool.add(...(await signed(transfer())), 1)
    const second = pool.add(...(await signed(transfer({ nonce: 1 }))), 2)
    expect(pool.ready).toEqual([first, second])
    expect(pool.readyBytes).toBe(40)
    expect(pool.nextNonce(1)).toBe(2)
    expect(pool.age(5)).toBe(4)
  })

  test('behaviour: the same transaction twice is one', async () => {
    const { pool } = newPool()
    const given = await signed(transfer())
    expect(pool.add(...given, 1)).toBe(pool.add(...given, 2))
    expect(pool.size).toBe(1)
  })

  test('behaviour: a transaction ahead of its nonce waits for those before it', async () => {
    const { pool } = newPool()
    const later = pool.add(...(await signed(transfer({ nonce: 1 }))), 1)
    expect(pool.ready).toEqual([])
    const earlier = pool.add(...(await signed(transfer())), 2)
    expect(pool.ready).toEqual([earlier, later])
  })

  test('behaviour: what one account receives it can spend at once', async () => {
    const { pool } = newPool()
    pool.add(...(await signed(transfer({ amount: 500n }))), 1)
    pool.add(...(await signed(transfer({ from: 2, to: 3, amount: 500n } as never))), 2)
    expect(pool.ready.length).toBe(2)
  })

  test('behaviour: a replacement pays a tenth more, and takes the place', async () => {
    const { pool, state } = newPool()
    pool.add(...(await signed(transfer({ fee: 100n }))), 1)
    const other = pool.add(...(await signed(transfer({ nonce: 1 }))), 2)
    const low = await signed(transfer({ fee: 109n }))
    expect(() => pool.add(...low, 3)).toThrow('FeeTooLow')
    const better = pool.add(...(await signed(transfer({ fee: 110n }))), 4)
    expect(pool.rebase(state)).toEqual([])
    expect(pool.ready).toEqual([better, other])
  })

  test('behaviour: what a block has included leaves, what it made impossible is refused', async () => {
    const { pool, tree, state } = newPool()
    pool.add(...(await signed(transfer())), 1)
    const broke = pool.add(...(await signed(transfer({ nonce: 1, amount: 900n }))), 2)
    tree.update(
      new Map([
        [wordKey(1, 0), 1n],
        [wordKey(1, 1), writeAsset({ idle: 5n, exited: 0n })],
      ]),
    )
    expect(pool.rebase(state)).toEqual([{ tx: broke, code: 'InsufficientBalance' }])
    expect(pool.size).toBe(0)
  })

  test('behaviour: when it is full, the lowest fee leaves', async () => {
    const { pool } = newPool({ bytes: 250 })
    pool.add(...(await signed(transfer({ fee: 1n }))), 1)
    pool.add(...(await signed(transfer({ nonce: 1, fee: 5n }))), 2)
    const poor = await signed(transfer({ nonce: 2, fee: 5n }))
    expect(() => pool.add(...poor, 3)).toThrow('MempoolFull')
    const rich = await signed(transfer({ nonce: 2, fee: 6n }))
    pool.add(...rich, 4)
    expect(pool.size).toBe(2)
  })

  const refusals: [code: string, tx: SignedL2Tx, signer?: number][] = [
    ['UnknownAccount', transfer({ from: 4 }), 0],
    ['BadNonce', transfer({ nonce: 65 })],
    ['BadSignature', transfer(), 1],
    ['ZeroAmount', transfer({ amount: 0n })],
    ['UnknownAsset', transfer({ asset: 2 } as never)],
    ['UnknownStrategy', { type: 'commit', from: 1, strategy: 1, amount: 1n, fee: 0n, nonce: 0 }],
    ['UnknownRecipient', transfer({ to: 4 } as never)],
    ['SelfTransfer', transfer({ to: 1 } as never)],
    ['InsufficientBalance', transfer({ amount: 1_001n })],
    ['InsufficientBalance', transfer({ amount: 1_000n, fee: 1n })],
  ]
  test.each(refusals)('error: %s', async (code, tx, signer) => {
    const { pool } = newPool()
    const given = await signed(tx, signer)
    expect(() => pool.add(...given, 1)).toThrow(code)
    expect(pool.size).toBe(0)
    expect(pool.nextNonce(1)).toBe(0)
  })

  test('error: BadNonce, for one that was used', async () => {
    const { pool, tree, state } = newPool()
    tree.update(new Map([[wordKey(1, 0), 1n]]))
    pool.rebase(state)
    const given = await signed(transfer())
    expect(() => pool.add(...given, 1)).toThrow('BadNonce')
  })

  test('error: AccountQueueFull', async () => {
    const { pool } = newPool({ perAccount: 1 })
    pool.add(...(await signed(transfer())), 1)
    const given = await signed(transfer({ nonce: 1 }))
    expect(() => pool.add(...given, 2)).toThrow('AccountQueueFull')
  })

  test.each([
    ['UnknownOpcode', '0x00'],
    ['UnknownOpcode', '0x06000000010000'], // a settlement is the producer's
    ['BadSegment', '0x0300'],
    ['BadSegment', `0x03${'00'.repeat(16)}`],
  ] as const)('error: %s for %s', (code, bytes) => {
    const { pool } = newPool()
    expect(() => pool.add(bytes, '0x', 1)).toThrow(code)
  })
})
