import * as fc from 'fast-check'
import type { Hex } from 'viem'
import {
  encodeFunctionData,
  hashTypedData,
  keccak256,
  parseSignature,
  serializeCompactSignature,
  serializeSignature,
  signatureToCompactSignature,
  toHex,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { describe, expect, test } from 'vitest'
import { hashAttestationServiceManager_fulfil as fulfil } from '../../../src/abis/generated.js'
import type { Attestation } from '../../../src/restaking/node/attestation.js'
import {
  attestationTypedData,
  canonicalSignature,
  computeResult,
  fromWire,
  toWire,
  verifyAttestation,
} from '../../../src/restaking/node/attestation.js'
import { attestationsInCalldata } from '../../../src/restaking/node/evidence.js'
import { provenFaults, silentOperators } from '../../../src/restaking/node/faultFinder.js'
import { selectSigners } from '../../../src/restaking/node/quorum.js'

const account = privateKeyToAccount(keccak256('0x05'))
const domain = { chainId: 31_337, service: account.address }
const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n

async function attest(result: Hex, timestamp = 10n, taskId = 1n): Promise<Attestation> {
  const statement = { taskId, result, timestamp }
  const signature = await account.signTypedData(attestationTypedData(domain, statement))
  return { ...statement, signer: account.address, signature }
}

describe('computeResult', () => {
  test('default: hashes the input, then its hash, as often as asked', () => {
    expect(computeResult('0x1234', 1)).toBe(keccak256('0x1234'))
    expect(computeResult('0x1234', 3)).toBe(keccak256(keccak256(keccak256('0x1234'))))
  })
})

describe('canonicalSignature', () => {
  test('behaviour: every form that the contract takes becomes the one that was signed', async () => {
    const { signature } = await attest(keccak256('0x'))
    const { r, s, yParity } = parseSignature(signature)
    const high = toHex(order - BigInt(s), { size: 32 })
    const forms = [
      signature,
      serializeSignature({ r, s: high, yParity: yParity ? 0 : 1 }),
      serializeCompactSignature(signatureToCompactSignature({ r, s, yParity })),
      `${signature.slice(0, -2)}0${yParity}` as Hex,
    ]
    for (const form of forms) expect(canonicalSignature(form)).toBe(signature)
  })

  test('behaviour: what is no signature is none', () => {
    expect(canonicalSignature('0x')).toBeUndefined()
    expect(canonicalSignature(`0x${'11'.repeat(66)}`)).toBeUndefined()
    expect(canonicalSignature(`0x${'11'.repeat(64)}63`)).toBeUndefined()
  })
})

describe('verifyAttestation', () => {
  test('default: takes what its signer signed, and nothing else', async () => {
    const attestation = await attest(keccak256('0x01'))
    expect(await verifyAttestation(domain, attestation)).toEqual(attestation)
    for (const other of [
      { taskId: 2n },
      { result: keccak256('0x02') },
      { timestamp: 11n },
      { signer: `0x${'11'.repeat(20)}` as const },
    ]) {
      expect(await verifyAttestation(domain, { ...attestation, ...other })).toBeUndefined()
    }
    expect(await verifyAttestation({ ...domain, chainId: 1 }, attestation)).toBeUndefined()
  })

  test('default: signs the type that the contract hashes', () => {
    const statement = { taskId: 1n, result: keccak256('0x01'), timestamp: 10n }
    expect(hashTypedData(attestationTypedData(domain, statement))).toMatch(/^0x[0-9a-f]{64}$/)
    expect(attestationTypedData(domain, statement).types.Attestation).toEqual([
      { name: 'taskId', type: 'uint256' },
      { name: 'result', type: 'bytes32' },
      { name: 'timestamp', type: 'uint64' },
    ])
  })
})

describe('wire', () => {
  test('default: survives JSON', async () => {
    const attestation = await attest(keccak256('0x01'), 2n ** 64n - 1n, 2n ** 256n - 1n)
    expect(fromWire(JSON.parse(JSON.stringify(toWire(attestation))))).toEqual(attestation)
  })

  test('behaviour: refuses whatever is not well formed, and never throws', async () => {
    const good = toWire(await attest(keccak256('0x01')))
    const bad: Record<string, unknown>[] = [
      { taskId: 1 },
      { taskId: '01' },
      { taskId: '-1' },
      { taskId: (2n ** 256n).toString() },
      { timestamp: (2n ** 64n).toString() },
      { result: '0x01' },
      { signer: '0x01' },
      { signature: '0x' },
      { signature: undefined },
    ]
    for (const field of bad) expect(fromWire({ ...good, ...field })).toBeUndefined()
    fc.assert(fc.property(fc.anything(), (value) => fromWire(value) === undefined))
  })
})

describe('attestationsInCalldata', () => {
  test('default: finds them in a call and in a wrapped call', async () => {
    const result = keccak256('0x01')
    const attestation = await attest(result)
    const call = encodeFunctionData({ abi: [fulfil], args: [1n, result, [attestation]] })
    expect(attestationsInCalldata(call)).toEqual([attestation])
    expect(attestationsInCalldata(`0xdeadbeef${'00'.repeat(68)}${call.slice(2)}`)).toEqual([
      attestation,
    ])
  })

  test('behaviour: any other bytes hold none', () => {
    const selector = encodeFunctionData({ abi: [fulfil], args: [1n, toHex(0, { size: 32 }), []] })
    expect(attestationsInCalldata('0x')).toEqual([])
    expect(attestationsInCalldata(selector.slice(0, 10) as Hex)).toEqual([])
  })
})

describe('provenFaults', () => {
  const right = keccak256('0x01')
  const wrong = keccak256('0x02')
  const task = { result: right, from: 10n, answerUntil: 20n }
  const find = (said: Attestation[]) =>
    provenFaults(account.address, 1n, task, said).map(({ name }) => name)

  test('default: a wrong result, two results, or nothing', async () => {
    expect(find([await attest(right)])).toEqual([])
    expect(find([await attest(wrong)])).toEqual(['wrongResult'])
    expect(find([await attest(right), await attest(wrong)])).toEqual([
      'equivocation',
      'wrongResult',
    ])
  })

  test('behaviour: outside the answer window nothing counts', async () => {
    expect(find([await attest(wrong, 9n), await attest(wrong, 21n)])).toEqual([])
    expect(find([await attest(wrong, 20n)])).toEqual(['wrongResult'])
    const late = [await attest(right, 21n)]
    expect(silentOperators([account.address], 1n, task, { of: () => late })).toEqual([
      account.address,
    ])
    const timely = [await attest(wrong, 10n)]
    expect(silentOperators([account.address], 1n, task, { of: () => timely })).toEqual([])
  })
})

describe('selectSigners', () => {
  const names = ['0x01', '0x02', '0x03'] as const
  const said = names.map(
    (signer) =>
      ({ taskId: 1n, result: '0x', timestamp: 1n, signer, signature: '0x' }) as Attestation,
  )
  const stakes = (...amounts: bigint[]) => new Map(names.map((name, i) => [name, amounts[i] ?? 0n]))

  test('default: two thirds and not a unit less, with as few as it takes, ascending', () => {
    expect(selectSigners([said[2]!, said[0]!], stakes(100n, 100n, 100n))).toEqual([
      said[0],
      said[2],
    ])
    expect(selectSigners([said[2]!, said[0]!], stakes(100n, 101n, 100n))).toBeUndefined()
    expect(selectSigners(said, stakes(1n, 1n, 100n))).toEqual([said[2]])
  })

  test('behaviour: nobody counts without stake', () => {
    expect(selectSigners(said, stakes())).toBeUndefined()
    expect(selectSigners([], stakes(1n))).toBeUndefined()
    expect(selectSigners(said, new Map([['0x01', 1n]]))).toEqual([said[0]])
  })
})
