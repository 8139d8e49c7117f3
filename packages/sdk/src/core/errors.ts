import type { Address, Hash, Hex } from 'viem'
import { BaseError } from 'viem'

/**
 * Where a failure arose, and so whose it is to mend:
 * `input` before any request, `simulation` would revert (nothing was sent), `transaction` reverted on chain,
 * `wallet` refused by the signer, `transport` the node could not be reached or answered with an error of its own,
 * `environment` something that this machine lacks.
 */
export type ErrorOrigin =
  | 'input'
  | 'simulation'
  | 'transaction'
  | 'wallet'
  | 'transport'
  | 'environment'

/** What a {@link QuintetError} says beside its first sentence. */
export type QuintetErrorOptions = {
  /** What to do next, one sentence a line. */
  advice?: readonly string[] | undefined
  cause?: Error | undefined
  origin: ErrorOrigin
}

/**
 * Base of every error that this package throws. `shortMessage` says what went wrong with the values involved,
 * `metaMessages` what to do about it.
 *
 * @example
 * try { await repay(client, parameters) } catch (error) { if (error instanceof QuintetError) console.error(error.shortMessage) }
 */
export class QuintetError extends BaseError {
  override name = 'QuintetError'
  /** See {@link ErrorOrigin}. */
  readonly origin: ErrorOrigin

  constructor(shortMessage: string, { advice, cause, origin }: QuintetErrorOptions) {
    super(shortMessage, advice?.length ? { metaMessages: [...advice] } : {})
    // Set afterwards: given to viem's constructor it would add its own details and docs to our message.
    if (cause) this.cause = cause
    this.origin = origin
  }
}

/** A parameter is not acceptable, whatever the chain says. Thrown before any request. */
export class InvalidParameterError extends QuintetError {
  override name = 'InvalidParameterError'
  /** Name of the parameter. */
  readonly parameter: string
  /** What was given. */
  readonly value: unknown

  constructor(parameter: string, value: unknown, problem: string, advice?: string) {
    super(`Parameter "${parameter}" ${problem}; got ${String(value)}.`, {
      advice: advice ? [advice] : [],
      origin: 'input',
    })
    this.parameter = parameter
    this.value = value
  }
}

/** No account was given, neither to the client nor to the action. */
export class AccountRequiredError extends QuintetError {
  override name = 'AccountRequiredError'

  constructor() {
    super('This action needs an account.', {
      advice: ['Create the client with an account, or pass `account` to the action.'],
      origin: 'input',
    })
  }
}

/** No deployment of Quintet is known for the client's chain. */
export class DeploymentNotFoundError extends QuintetError {
  override name = 'DeploymentNotFoundError'
  readonly chainId: number | undefined

  constructor(chainId: number | undefined) {
    super(
      chainId === undefined
        ? 'The client has no chain, so no deployment can be chosen.'
        : `No deployment of Quintet is known for chain ${chainId}.`,
      {
        advice: [
          'Pass `deployment` to the action or to quintetActions({ deployment }).',
          'deployQuintet(client, options) makes one and returns it.',
        ],
        origin: 'input',
      },
    )
    this.chainId = chainId
  }
}

/** The deployment has no contract, market or token of this name. */
export class NotDeployedError extends QuintetError {
  override name = 'NotDeployedError'
  /** What was asked for. */
  readonly wanted: string
  /** What there is. */
  readonly known: readonly string[]

  constructor(wanted: string, known: readonly string[]) {
    super(`The deployment has no "${wanted}".`, {
      advice: [known.length > 0 ? `It has: ${known.join(', ')}.` : 'It has none of this kind.'],
      origin: 'input',
    })
    this.wanted = wanted
    this.known = known
  }
}

/** Fields of a decoded contract error, by name, in the contract's units. */
export type ContractErrorArgs = Readonly<Record<string, unknown>>

/** How a {@link ContractError} came about. */
export type ContractErrorOptions = {
  cause?: Error | undefined
  /** Set when the transaction was mined. */
  hash?: Hash | undefined
  /** `input` when the SDK found it before any request. */
  origin: 'input' | 'simulation' | 'transaction'
  advice?: readonly string[] | undefined
}

/**
 * A custom error of a contract. Each error of the suite has a class of its own that extends this one, so that
 * `instanceof` tells the cause and `args` holds the values.
 */
export class ContractError<
  args extends ContractErrorArgs = ContractErrorArgs,
> extends QuintetError {
  override name = 'ContractError'
  /** The error's arguments, in the contract's units. */
  readonly args: args
  /** Hash of the reverted transaction; undefined when a simulation found it. */
  readonly hash: Hash | undefined

  constructor(message: string, args: args, { hash, ...options }: ContractErrorOptions) {
    super(message, options)
    this.args = args
    this.hash = hash
  }
}

/** A revert whose selector is in no known set; `data` keeps the raw bytes. */
export class UnknownRevertError extends QuintetError {
  override name = 'UnknownRevertError'
  readonly data: Hex
  readonly hash: Hash | undefined

  constructor(data: Hex, { hash, ...options }: ContractErrorOptions) {
    super(
      data === '0x'
        ? 'The call reverted without a reason.'
        : `The call reverted with unknown data ${data}.`,
      {
        ...options,
        advice: options.advice ?? [
          'decodeQuintetError knows every error of the suite; this one comes from elsewhere.',
        ],
      },
    )
    this.data = data
    this.hash = hash
  }
}

/** The user or the wallet refused to sign. */
export class WalletRejectedError extends QuintetError {
  override name = 'WalletRejectedError'

  constructor(cause: Error) {
    super('The wallet rejected the request.', {
      advice: ['Nothing was sent. Ask again when the user is ready.'],
      cause,
      origin: 'wallet',
    })
  }
}

/** The account can't pay for gas and value. */
export class InsufficientFundsForGasError extends QuintetError {
  override name = 'InsufficientFundsForGasError'

  constructor(account: Address | undefined, cause: Error) {
    super(`${account ?? 'The account'} can't pay for the gas and the value of this transaction.`, {
      advice: ['Send it some of the native token first.'],
      cause,
      origin: 'wallet',
    })
  }
}

/** The node could not be reached, timed out, or answered with an error of its own. */
export class TransportError extends QuintetError {
  override name = 'TransportError'

  constructor(cause: Error) {
    super('The node did not answer the request.', {
      advice: ['Check the RPC URL and that the node is up, then try again.'],
      cause,
      origin: 'transport',
    })
  }
}
