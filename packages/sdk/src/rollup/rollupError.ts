import { QuintetError } from '../core/errors.js'
import type { NodeRefusal } from './nodeApi.js'

const messages: Readonly<Record<NodeRefusal, readonly [string, string]>> = {
  UnknownOpcode: [
    'The transaction is of no known kind.',
    'Make it with the actions of this package.',
  ],
  UnknownAccount: [
    'The account is not registered on layer 1, or no block knows it yet.',
    'A deposit registers it; so does registerAccount.',
  ],
  BadNonce: [
    'The nonce is not the next one of the account.',
    'Read the account again and sign anew.',
  ],
  BadSignature: [
    'The signature is not that of the account on this chain and contract.',
    'Sign with the key that owns the account. Contracts cannot sign here: they deposit and force.',
  ],
  AmountNotPackable: [
    'The amount has more than 35 significant bits.',
    'Round it down with toPackable.',
  ],
  FeeNotPackable: [
    'The fee has more than 11 significant bits.',
    'Round it down with toPackableFee.',
  ],
  ZeroAmount: ['The amount is zero.', 'Name an amount, or "all".'],
  UnknownAsset: ['There is no such asset.', 'Assets have the ids that registration gave them.'],
  UnknownStrategy: ['There is no such strategy.', 'getStrategies lists them.'],
  UnknownRecipient: ['The recipient is not registered.', 'registerAccount registers anybody.'],
  SelfTransfer: ['Sender and recipient are the same account.', 'Name another recipient.'],
  InsufficientBalance: [
    'The account has less than the amount and the fee.',
    'What is committed, or deposited and in no block yet, cannot be spent.',
  ],
  AmountOverflow: ['The amount does not fit the balances.', 'Name a smaller one.'],
  NothingToSettle: ['There is no result to settle.', 'Settlements are made by the producer.'],
  BadPlan: ['The plan is not that of the open rounds.', 'Only a producer makes plans.'],
  BadSegment: ['The bytes are too few or too many.', 'Make them with the actions of this package.'],
  MempoolFull: ['The node has no room at this fee.', 'Offer a higher fee, or try again later.'],
  AccountQueueFull: [
    'Too many transactions of this account wait at the node.',
    'Wait for a block, then go on.',
  ],
  FeeTooLow: [
    'Another transaction with this nonce waits, with a fee less than a tenth lower.',
    'A replacement pays at least a tenth more.',
  ],
}

/** A node of the rollup refused a transaction; nothing has changed. `code` says why. */
export class RollupError extends QuintetError {
  override name = 'RollupError'
  readonly code: NodeRefusal

  constructor(code: NodeRefusal) {
    const [message, advice] = messages[code]
    super(message, { advice: [advice], origin: 'simulation' })
    this.code = code
  }
}

/** Whether a text is a code of {@link RollupError}. */
export function isNodeRefusal(code: unknown): code is NodeRefusal {
  return typeof code === 'string' && Object.hasOwn(messages, code)
}

/** The rollup's node could not be reached, or answered with an error of its own. */
export class RollupNodeError extends QuintetError {
  override name = 'RollupNodeError'
  readonly url: string
  /** Status of HTTP, or code of JSON-RPC; undefined when nothing came back. */
  readonly status: number | undefined

  constructor(url: string, problem: string, status?: number, cause?: Error) {
    super(`The rollup node ${url} ${problem}.`, {
      advice: ['Check the URL and that the node is up. Exits need no node: see forceWithdraw.'],
      cause,
      origin: 'transport',
    })
    this.url = url
    this.status = status
  }
}
