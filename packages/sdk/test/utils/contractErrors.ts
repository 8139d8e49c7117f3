import type { AbiParameter, Hex } from 'viem'
import { encodeAbiParameters, stringToHex, zeroAddress } from 'viem'
import { describe, expect, test } from 'vitest'
import type { ContractErrorSet } from '../../src/core/contractErrors.js'
import { decodeRevert } from '../../src/core/contractErrors.js'
import { decodeQuintetError } from '../../src/core/decodeQuintetError.js'

/** A value of a parameter's type, other than zero where numbers go. */
const sample = ({ type }: AbiParameter): unknown => {
  if (type === 'address') return zeroAddress
  if (type === 'bytes32') return stringToHex('sBTC', { size: 32 })
  const bits = Number(/^u?int(\d+)$/.exec(type)?.[1])
  return bits <= 48 ? 1 : 1_767_225_600n
}

/**
 * The tests of a module's errors: each has a class, keeps its arguments, and speaks in sentences.
 *
 * @param user What a user can meet: every message says what to do.
 * @param admin What only governance, deployment or contracts among themselves can meet.
 * @param table Names of the specification's bad inputs, without `Error`.
 */
export function describeErrors(
  user: ContractErrorSet,
  admin: ContractErrorSet,
  table: readonly string[],
): void {
  describe('errors', () => {
    const entries = Object.entries({ ...user, ...admin })

    test.each(entries.map(([selector, entry]) => [entry.type.name, selector, entry] as const))(
      '%s: has a class, its arguments, and a message of sentences',
      (_, selector, entry) => {
        const values = entry.inputs.map(sample)
        const data = `${selector}${encodeAbiParameters(entry.inputs, values).slice(2)}` as Hex
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
      expect(table.filter((name) => !names.has(`${name}Error`))).toEqual([])
    })

    test('what a user can meet: every message says what to do', () => {
      const silent = Object.values(user).filter(({ inputs, message }) => {
        const args = Object.fromEntries(inputs.map((input) => [input.name, sample(input)]))
        return message(args, String).length < 2
      })
      expect(silent.map(({ type }) => type.name)).toEqual([])
    })

    test('decodeQuintetError knows them', () => {
      const [selector, entry] = entries.find(([, { inputs }]) => inputs.length === 0)!
      expect(decodeQuintetError(selector)).toBeInstanceOf(entry.type)
    })
  })
}
