import fc from 'fast-check'
import { hashTypedData, maxUint256, size, toHex } from 'viem'
import { describe, expect, test } from 'vitest'
import type { L2Tx, SignedL2Tx } from '../../src/rollup/l2Tx.js'
import {
  decodeL2Tx,
  decodeRawL2Tx,
  encodeL2Tx,
  encodeRawL2Tx,
  l2TxHash,
  l2TxSize,
  l2TypedData,
} from '../../src/rollup/l2Tx.js'
import { maxAmount, toPackable, toPackableFee } from '../../src/rollup/packedAmount.js'

const domain = { chainId: 31_337, rollupChain: `0x${'12'.repeat(20)}` } as const

const account = fc.nat(2 ** 31 - 1)
const id = fc.nat(255)
const money = {
  from: account,
  amount: fc.oneof(fc.constant('all' as const), fc.bigInt(0n, maxAmount).map(toPackable)),
  fee: fc.bigInt(0n, 2n ** 60n).map(toPackableFee),
  nonce: fc.nat(2 ** 24 - 1),
}
const tx: fc.Arbitrary<L2Tx> = fc.oneof(
  fc.record({ type: fc.constant('transfer' as const), to: account, asset: id, ...money }),
  fc.record({ type: fc.constant('transferSt' as const), to: account, strategy: id, ...money }),
  fc.record({ type: fc.constant('commit' as const), strategy: id, ...money }),
  fc.record({ type: fc.constant('uncommit' as const), strategy: id, ...money }),
  fc.record({ type: fc.constant('withdraw' as const), asset: id, ...money }),
  fc.record({ type: fc.constant('settle' as const), from: account, strategy: id, ring: id }),
)

describe('layer-2 transactions', () => {
  test('behaviour: the layout is that of the specification', () => {
    const bytes = encodeL2Tx({
      type: 'transfer',
      from: 1,
      to: 0x01020304,
      asset: 7,
      amount: 300_000_000n,
      fee: 2_050n,
      nonce: 0x0a0b0c,
    })
    // op1 from4 to4 asset1 amount5 (mantissa << 5 | exponent) fee2 nonce3
    expect(toHex(bytes)).toBe('0x01000000010102030407023c34600019a10a0b0c')
    expect(toHex(encodeL2Tx({ type: 'settle', from: 258, strategy: 3, ring: 14 }))).toBe(
      '0x0600000102030e',
    )
  })

  test('behaviour: every transaction round-trips', () => {
    fc.assert(
      fc.property(tx, (given) => {
        const bytes = encodeL2Tx(given)
        expect(bytes.length).toBe(l2TxSize(given.type))
        expect(decodeL2Tx(bytes)).toEqual(given)
        expect(encodeRawL2Tx(decodeRawL2Tx(bytes))).toEqual(bytes)
      }),
    )
  })

  test('behaviour: "all" is signed as the largest number', () => {
    const given: SignedL2Tx = {
      type: 'commit',
      from: 5,
      strategy: 2,
      amount: 'all',
      fee: 10n,
      nonce: 3,
    }
    expect(l2TypedData(domain, given).message).toEqual({
      account: 5,
      strategy: 2,
      amount: maxUint256,
      fee: 10n,
      nonce: 3,
    })
    expect(size(l2TxHash(domain, given))).toBe(32)
  })

  test('behaviour: transfers of assets and of stTokens are told apart', () => {
    const common = { from: 1, to: 2, amount: 5n, fee: 0n, nonce: 0 }
    const asset = l2TxHash(domain, { type: 'transfer', asset: 1, ...common })
    const shares = l2TxHash(domain, { type: 'transferSt', strategy: 1, ...common })
    expect(asset).not.toBe(shares)
    const {
      domain: signed,
      types,
      primaryType,
      message,
    } = l2TypedData(domain, {
      type: 'transfer',
      asset: 1,
      ...common,
    })
    expect(primaryType).toBe('Transfer')
    expect(asset).toBe(hashTypedData({ domain: signed, types, primaryType, message } as never))
  })

  test.each([
    ['UnknownOpcode', new Uint8Array([0, 1, 2])],
    ['UnknownOpcode', new Uint8Array([7, ...new Uint8Array(19)])],
    ['BadSegment', new Uint8Array([3, ...new Uint8Array(14)])],
    ['BadSegment', new Uint8Array([3, ...new Uint8Array(16)])],
    ['AmountNotPackable', new Uint8Array([3, 0, 0, 0, 1, 0, 0, 0, 0, 0, 33, 0, 0, 0, 0, 0])],
    ['FeeNotPackable', new Uint8Array([3, 0, 0, 0, 1, 0, 0, 0, 0, 0, 32, 0, 33, 0, 0, 0])],
  ])('error: %s', (code, bytes) => {
    expect(() => decodeL2Tx(bytes)).toThrow(code)
  })
})
