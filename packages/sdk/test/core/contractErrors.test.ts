import {
  BaseError,
  encodeAbiParameters,
  encodeErrorResult,
  HttpRequestError,
  InsufficientFundsError,
  parseAbi,
  UserRejectedRequestError,
} from 'viem'
import { describe, expect, test } from 'vitest'
import { allContractErrors } from '../../src/abis/allErrors.js'
import { DebtTooHighError } from '../../src/abis/bandsErrors.js'
import { SlippageExceededError, StalePriceError } from '../../src/abis/commonErrors.js'
import { AccessManagedUnauthorizedError } from '../../src/abis/libraryErrors.js'
import { decodeRevert, toQuintetError } from '../../src/core/contractErrors.js'
import { decodeQuintetError } from '../../src/core/decodeQuintetError.js'
import {
  InsufficientFundsForGasError,
  type QuintetError,
  TransportError,
  UnknownRevertError,
  WalletRejectedError,
} from '../../src/core/errors.js'

const abi = parseAbi([
  'error DebtTooHigh(uint256 maxBorrowable)',
  'error SlippageExceeded(uint256 got, uint256 limit)',
  'error StalePrice(address asset, uint256 updatedAt, uint256 maxAge)',
  'error AccessManagedUnauthorized(address caller)',
  'error NobodyKnows(uint256 value)',
])
const asset = '0x1111111111111111111111111111111111111111'
const slippage = encodeErrorResult({ abi, errorName: 'SlippageExceeded', args: [5n, 7n] })

describe('decodeQuintetError', () => {
  test('default: decodes errors of modules, shared ones, and of libraries', () => {
    const debt = decodeQuintetError(
      encodeErrorResult({ abi, errorName: 'DebtTooHigh', args: [42n] }),
    )
    expect(debt).toBeInstanceOf(DebtTooHighError)
    expect((debt as DebtTooHighError).args).toEqual({ maxBorrowable: 42n })

    const stale = decodeQuintetError(
      encodeErrorResult({ abi, errorName: 'StalePrice', args: [asset, 100n, 3600n] }),
    )
    expect(stale).toBeInstanceOf(StalePriceError)
    expect((stale as StalePriceError).args).toEqual({ asset, updatedAt: 100n, maxAge: 3600n })

    const role = decodeQuintetError(
      encodeErrorResult({ abi, errorName: 'AccessManagedUnauthorized', args: [asset] }),
    )
    expect(role).toBeInstanceOf(AccessManagedUnauthorizedError)
  })

  test('behaviour: every error has a message, and fields that fill it', () => {
    for (const [selector, { inputs, message, type }] of Object.entries(allContractErrors)) {
      const values = inputs.map((input) => sample(input.type))
      const args = Object.fromEntries(inputs.map(({ name }, i) => [name, values[i]]))
      const [text] = message(args, String)
      expect(text.length, `${selector} ${type.name}`).toBeGreaterThan(10)
      expect(text).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  test('behaviour: names are unique', () => {
    const names = Object.values(allContractErrors).map(
      ({ type }) => new type('', {}, { origin: 'input' }).name,
    )
    expect(new Set(names).size).toBe(names.length)
  })

  test('behaviour: opens ERC-7751 wrappers, however deep', () => {
    const wrap = (reason: `0x${string}`): `0x${string}` =>
      `0x90bfb865${encodeAbiParameters(
        [{ type: 'address' }, { type: 'bytes4' }, { type: 'bytes' }, { type: 'bytes' }],
        [asset, '0x12345678', reason, '0x'],
      ).slice(2)}`

    const error = decodeQuintetError(wrap(wrap(slippage)))

    expect(error).toBeInstanceOf(SlippageExceededError)
    expect((error as SlippageExceededError).args).toEqual({ got: 5n, limit: 7n })
  })

  test('behaviour: keeps the data of what it does not know', () => {
    const data = encodeErrorResult({ abi, errorName: 'NobodyKnows', args: [1n] })
    for (const unknown of [data, '0x', '0x12'] as const) {
      const error = decodeQuintetError(unknown)
      expect(error).toBeInstanceOf(UnknownRevertError)
      expect((error as UnknownRevertError).data).toBe(unknown)
    }
  })
})

describe('toQuintetError', () => {
  const options = { errors: allContractErrors }
  const wrapped = (cause: Error): BaseError => new BaseError('outer', { cause })

  test('behaviour: says whose fault it is', () => {
    const rejected = toQuintetError(wrapped(new UserRejectedRequestError(new Error('no'))), options)
    expect(rejected).toBeInstanceOf(WalletRejectedError)
    expect((rejected as QuintetError).origin).toBe('wallet')

    const poor = toQuintetError(wrapped(new InsufficientFundsError()), options)
    expect(poor).toBeInstanceOf(InsufficientFundsForGasError)

    const unreachable = toQuintetError(wrapped(new HttpRequestError({ url: 'http://x' })), options)
    expect(unreachable).toBeInstanceOf(TransportError)
    expect((unreachable as QuintetError).origin).toBe('transport')

    expect(decodeRevert(slippage, options).origin).toBe('simulation')
    expect(decodeRevert(slippage, { ...options, hash: '0x01' }).origin).toBe('transaction')
  })

  test('behaviour: leaves its own errors and bugs as they are', () => {
    const own = decodeRevert(slippage, options)
    const bug = new TypeError('a bug')
    expect(toQuintetError(own, options)).toBe(own)
    expect(toQuintetError(bug, options)).toBe(bug)
  })
})

function sample(type: string): unknown {
  if (/^u?int(\d+)$/.test(type)) return Number(type.replace(/\D/g, '')) <= 48 ? 7 : 7n
  if (type === 'address') return asset
  if (type === 'bool') return true
  return type.startsWith('bytes') ? '0x00' : 'text'
}
