import type { AbiParameter } from 'viem'
import { encodeAbiParameters, zeroAddress, zeroHash } from 'viem'
import { describe, expect, test } from 'vitest'
import { rollupAdminErrors } from '../../src/abis/rollupAdminErrors.js'
import { rollupErrors } from '../../src/abis/rollupErrors.js'
import { decodeRevert } from '../../src/core/contractErrors.js'
import { decodeQuintetError } from '../../src/core/decodeQuintetError.js'

/** A value of a parameter's type, other than zero where numbers go. */
const sample = ({ type }: AbiParameter): unknown => {
  if (type === 'address') return zeroAddress
  if (type === 'bytes32') return zeroHash
  const bits = Number(/^u?int(\d+)$/.exec(type)?.[1])
  return bits <= 48 ? 1 : 1_767_225_600n
}

describe('errors', () => {
  const entries = Object.entries({ ...rollupErrors, ...rollupAdminErrors })

  test.each(entries.map(([selector, entry]) => [entry.type.name, selector, entry] as const))(
    '%s: has a class, its arguments, and a message of sentences',
    (_, selector, entry) => {
      const values = entry.inputs.map(sample)
      const data =
        `${selector}${encodeAbiParameters(entry.inputs, values).slice(2)}` as `0x${string}`
      const error = decodeRevert(data, { errors: { [selector]: entry } })
      expect(error).toBeInstanceOf(entry.type)
      expect(Object.values((error as unknown as { args: object }).args)).toEqual(values)
      for (const sentence of [error.shortMessage, ...(error.metaMessages ?? [])]) {
        expect(sentence).toMatch(/\.$/)
        expect(sentence).not.toMatch(/undefined|NaN|\[object/)
      }
    },
  )

  test("the table of the specification's bad inputs: every error has a class", () => {
    const names = new Set(entries.map(([, entry]) => entry.type.name))
    const table = [
      ...['UnknownAsset', 'NotProducer', 'BadBlockId', 'BadParent', 'EmptyBlock'],
      ...['PayloadTooLarge', 'BadSegment', 'NotDirectCall', 'BadPlanOrder', 'UnknownStrategy'],
      ...['PriorityOverrun', 'PriorityOverdue', 'ChallengeOpen', 'DemandOpen', 'BadHeader'],
      ...['AlreadyFinal', 'NoFraud', 'WitnessMissing', 'BadWitness', 'AlreadyDemanded'],
      ...['BadSignatureCount', 'BadProof', 'EscapeActive', 'NotEscaped', 'UnwindOpen'],
      ...['AlreadyEscaped', 'ExecuteFirst', 'UnknownAccount', 'WrongFee', 'BadVault'],
    ]
    expect(table.filter((name) => !names.has(`${name}Error`))).toEqual([])
  })

  test('decodeQuintetError knows them', () => {
    const [selector, entry] = entries.find(([, { inputs }]) => inputs.length === 0)!
    const error = decodeQuintetError(selector as `0x${string}`)
    expect(error).toBeInstanceOf(entry.type)
  })
})
