import type { AbiParameter } from 'viem'
import { encodeAbiParameters, zeroAddress, zeroHash } from 'viem'
import { describe, expect, test } from 'vitest'
import { restakingAdminErrors } from '../../src/abis/restakingAdminErrors.js'
import { restakingErrors } from '../../src/abis/restakingErrors.js'
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
  const entries = Object.entries({ ...restakingErrors, ...restakingAdminErrors })

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
      ...['AssetNotListed', 'OperatorNotRegistered', 'PoolDepleted', 'InsufficientShares'],
      ...['DustWithdrawal', 'WithdrawalNotMatured', 'NothingQueued', 'OperatorIsFrozen'],
      ...['OperatorUnderCase', 'ApprovalRequired', 'AlreadyRegistered', 'NotOptedIn'],
      ...['AlreadyOptedIn', 'AvsNotRegistered', 'NotAvsOwner', 'SameMagnitude'],
      ...['MagnitudeTooSmall', 'InsufficientMagnitude', 'ModificationPending', 'OpenCase'],
      ...['NotSlashable', 'EmptySlash', 'InvalidWad', 'WadAboveTerms', 'AssetsNotAscending'],
      ...['CaseAlreadyOpen', 'FreezeCooldown', 'UnknownTermsVersion', 'SlashDelayNotElapsed'],
      ...['CaseExpired', 'CaseNotOpen', 'NotResolver', 'CaseNotExpired', 'CaseNotExecuted'],
      ...['RedistributionDelayNotElapsed', 'CaseDataMismatch', 'InvalidTerms', 'FaultTooOld'],
      ...['FaultAlreadyPunished', 'ResponseWindowOver', 'InvalidResponse', 'ResponseWindowOpen'],
      'SignatureUsed',
    ]
    expect(table.filter((name) => !names.has(`${name}Error`))).toEqual([])
  })

  test('what a user can meet: every message says what to do', () => {
    const silent = Object.values(restakingErrors).filter(({ inputs, message }) => {
      const args = Object.fromEntries(inputs.map((input) => [input.name, sample(input)]))
      return message(args, String).length < 2
    })
    expect(silent.map(({ type }) => type.name)).toEqual([])
  })

  test('decodeQuintetError knows them', () => {
    const [selector, entry] = entries.find(([, { inputs }]) => inputs.length === 0)!
    const error = decodeQuintetError(selector as `0x${string}`)
    expect(error).toBeInstanceOf(entry.type)
  })
})
