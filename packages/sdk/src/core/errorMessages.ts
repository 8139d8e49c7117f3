import type { CommonErrorMessages } from '../abis/commonErrors.js'

/** Unix seconds as a date, in messages. */
const date = (seconds: bigint): string => new Date(Number(seconds) * 1000).toISOString()

const lacksBalance = 'Get more of the token, or ask for less.'
const lacksAllowance = "Leave `approve` at 'auto', or approve the spender first."

/** What the errors that any action may meet say. */
export const commonErrorMessages: CommonErrorMessages = {
  AmountTooLarge: ({ amount, limit }) => [
    `${amount} is above the limit of ${limit}.`,
    `Use at most ${limit}.`,
  ],
  CapExceeded: ({ amount, available }, format) => [
    `${format(amount, 'amount')} is above what the cap leaves, ${format(available, 'amount')}.`,
    'Use less, or wait until room is made.',
  ],
  DeadlinePassed: ({ deadline }) => [
    `The deadline ${date(deadline)} has passed.`,
    'Send it again with a later deadline.',
  ],
  ERC20InsufficientAllowance: ({ spender, allowance, needed }) => [
    `${spender} may take ${allowance} units of the token, and needs ${needed}.`,
    lacksAllowance,
  ],
  ERC20InsufficientBalance: ({ sender, balance, needed }) => [
    `${sender} holds ${balance} units of the token, and needs ${needed}.`,
    lacksBalance,
  ],
  EntryPaused: () => [
    'The guardian has paused this entry.',
    'Exits, repayments and claims still work. Wait until governance opens it again.',
  ],
  InsufficientAllowance: () => ['The spender may not take that much of the token.', lacksAllowance],
  InsufficientBalance: () => ['The account holds too little of the token.', lacksBalance],
  InsufficientNativeBalance: ({ balance, needed }) => [
    `The contract holds ${balance} wei, and needs ${needed}.`,
  ],
  InvalidPrice: ({ asset }) => [
    `There is no valid price of ${asset}.`,
    'Its feed answers zero, or not at all. Exits that need no price still work.',
  ],
  InvalidSignature: () => [
    'The signature is not valid for this call.',
    'Sign again: the owner, nonce, deadline and chain must be those of this call.',
  ],
  Panic: ({ code }) => [`The contract met an internal error (panic code ${code}).`],
  RevertReason: ({ reason }) => [`The call reverted: ${reason}`],
  SlippageExceeded: ({ got, limit }, format) => [
    `The outcome of ${format(got, 'amount')} is worse than the limit of ${format(limit, 'amount')}.`,
    'The price moved. Quote again, or allow more slippage.',
  ],
  StalePrice: ({ asset, updatedAt, maxAge }) => [
    `The price of ${asset} is from ${date(updatedAt)}, older than the ${maxAge} s that are accepted.`,
    'Wait for the feed to update. On a devnet, call refreshPrices().',
  ],
  TransferFailed: () => ['A token transfer failed.', lacksBalance],
  TransferFromFailed: () => [
    'The token could not be taken from the account.',
    'Check its balance and its allowance to the contract.',
  ],
  UnsupportedToken: ({ token }) => [
    `${token} is not supported.`,
    'It charges a fee on transfer, changes balances by itself, or has more than 18 decimals.',
  ],
  ZeroAddress: () => ['An address that must be set is zero.'],
  ZeroAmount: () => ['An amount is zero, or would round to zero.', 'Use a larger amount.'],
  InsufficientGas: ({ available, needed }) => [
    `The call was left with ${available} gas and needs ${needed}.`,
    'Send it with a higher gas limit.',
  ],
  NothingToClaim: () => ['There is nothing to claim.'],
}
