import type { AbiParameter, Hash, Hex } from 'viem'
import {
  BaseError,
  decodeAbiParameters,
  InsufficientFundsError,
  size,
  slice,
  UserRejectedRequestError,
} from 'viem'
import type { ContractErrorArgs, ContractErrorOptions } from './errors.js'
import {
  type ContractError,
  InsufficientFundsForGasError,
  QuintetError,
  TransportError,
  UnknownRevertError,
  WalletRejectedError,
} from './errors.js'

/** Which token an amount in an error counts; lets a message show it as people write it. */
export type AmountFormatter = (amount: bigint, token: string) => string

/** Sentences for an error: first what went wrong, then what to do. */
export type ErrorMessage<args extends ContractErrorArgs = ContractErrorArgs> = (
  args: args,
  format: AmountFormatter,
) => readonly [message: string, ...advice: string[]]

/** A custom error: the class it is thrown as, its parameters, its message. */
export type ContractErrorEntry = {
  type: new (
    message: string,
    // biome-ignore lint/suspicious/noExplicitAny: each class narrows its own arguments
    args: any,
    options: ContractErrorOptions,
  ) => ContractError
  inputs: readonly AbiParameter[]
  // biome-ignore lint/suspicious/noExplicitAny: each entry narrows its own arguments
  message: ErrorMessage<any>
}

/** Custom errors by their four-byte selector. */
export type ContractErrorSet = Readonly<Record<Hex, ContractErrorEntry>>

export type DecodeErrorOptions = {
  errors: ContractErrorSet
  /** Default: the number of units as it is. */
  format?: AmountFormatter | undefined
  /** Hash of the mined transaction that reverted. */
  hash?: Hash | undefined
}

const plainUnits: AmountFormatter = (amount) => `${amount} units`

// ERC-7751: WrappedError(address target, bytes4 selector, bytes reason, bytes details)
const wrappedErrorSelector = '0x90bfb865'
const wrappedErrorInputs = [
  { name: 'target', type: 'address' },
  { name: 'selector', type: 'bytes4' },
  { name: 'reason', type: 'bytes' },
  { name: 'details', type: 'bytes' },
] as const

/** The typed error for a revert's raw data; ERC-7751 wrappers are opened first. */
export function decodeRevert(
  data: Hex,
  { errors, format = plainUnits, hash }: DecodeErrorOptions,
  cause?: Error,
): ContractError | UnknownRevertError {
  const origin = hash ? 'transaction' : 'simulation'
  const selector = size(data) >= 4 ? slice(data, 0, 4) : '0x'
  if (selector === wrappedErrorSelector) {
    const [, , reason] = decodeAbiParameters(wrappedErrorInputs, slice(data, 4))
    return decodeRevert(reason, { errors, format, hash }, cause)
  }
  const entry = errors[selector]
  if (!entry) return new UnknownRevertError(data, { cause, hash, origin })

  const values = entry.inputs.length > 0 ? decodeAbiParameters(entry.inputs, slice(data, 4)) : []
  const args = Object.fromEntries(entry.inputs.map(({ name }, i) => [name ?? String(i), values[i]]))
  const [message, ...advice] = entry.message(args, format)
  return new entry.type(message, args, { advice, cause, hash, origin })
}

/**
 * The error that the contract would revert with, thrown by the SDK before any request: the same class and message,
 * origin `input`.
 */
export function inputError<args extends ContractErrorArgs>(
  errors: ContractErrorSet,
  type: new (message: string, args: args, options: ContractErrorOptions) => ContractError<args>,
  args: args,
  format: AmountFormatter = plainUnits,
): ContractError<args> {
  const entry = Object.values(errors).find((candidate) => candidate.type === type)
  const [message, ...advice] = entry?.message(args, format) ?? [type.name]
  return new type(message, args, { advice, origin: 'input' })
}

/**
 * Turns anything that viem throws into a {@link QuintetError} that says whose fault it is. Errors that are one
 * already, and errors that are no viem errors (a bug, an abort), come back as they are.
 */
export function toQuintetError(error: unknown, options: DecodeErrorOptions): Error {
  if (!(error instanceof BaseError))
    return error instanceof Error ? error : new Error(String(error))
  if (error instanceof QuintetError) return error

  const data = revertData(error)
  if (data !== undefined) return decodeRevert(data, options, error)
  if (error.walk((cause) => cause instanceof UserRejectedRequestError)) {
    return new WalletRejectedError(error)
  }
  if (error.walk((cause) => cause instanceof InsufficientFundsError)) {
    return new InsufficientFundsForGasError(undefined, error)
  }
  return error.walk((cause) => transportErrors.has((cause as Error).name))
    ? new TransportError(error)
    : error
}

const transportErrors = new Set([
  'HttpRequestError',
  'InternalRpcError',
  'LimitExceededRpcError',
  'RpcRequestError',
  'TimeoutError',
  'WebSocketRequestError',
])

/** Raw revert data that a viem error carries; undefined when it is no revert. */
function revertData(error: BaseError): Hex | undefined {
  const holder = error.walk(
    (cause) =>
      hexOf((cause as { data?: unknown }).data) !== undefined ||
      hexOf((cause as { raw?: unknown }).raw) !== undefined,
  ) as { data?: unknown; raw?: unknown } | null
  if (holder) return hexOf(holder.raw) ?? hexOf(holder.data)
  const reverted = error.walk((cause) => (cause as Error).name === 'ExecutionRevertedError')
  return reverted ? '0x' : undefined
}

function hexOf(value: unknown): Hex | undefined {
  if (typeof value === 'string' && value.startsWith('0x')) return value as Hex
  // Some nodes nest the bytes one level deeper.
  if (value && typeof value === 'object') return hexOf((value as { data?: unknown }).data)
  return undefined
}
