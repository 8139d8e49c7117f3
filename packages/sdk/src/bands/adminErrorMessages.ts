import type { BandsAdminErrorMessages } from '../abis/bandsAdminErrors.js'
import { formatPercent } from '../core/format.js'

/** What those errors of `bands` say that only its governance, its deployment or its contracts can meet. */
export const bandsAdminErrorMessages: BandsAdminErrorMessages = {
  BadA: ({ A }) => [`A band density of ${A} is not within 2 and 10,000.`],
  BadDiscount: ({ loanDiscount, liqDiscount }) => [
    `The discounts ${formatPercent(loanDiscount)} and ${formatPercent(liqDiscount)} don't fit.`,
    'They must be 1 % ≤ liquidation discount < loan discount ≤ 50 %.',
  ],
  BadFee: ({ fee }) => [`The fee or share of ${formatPercent(fee, 4)} is out of its bounds.`],
  BorrowedTokenMismatch: ({ borrowed, expected }) => [
    `The market lends ${borrowed}, where it must lend ${expected}.`,
  ],
  CeilingNotLower: ({ ceiling, present }) => [
    `The guardian may only lower the ceiling, now ${present}; got ${ceiling}.`,
  ],
  FlashMintRefused: ({ receiver }) => [
    `${receiver} did not answer the flash mint as EIP-3156 asks.`,
    'onFlashLoan must return keccak256("ERC3156FlashBorrower.onFlashLoan").',
  ],
  FlashMintUnasked: ({ caller }) => [
    `${caller} called the refinancer as if it were a flash mint that it had asked for.`,
  ],
  MarketAlreadyBound: ({ market }) => [`The vault funds the market ${market} already.`],
  MarketExists: ({ market }) => [`A market with these parameters exists: ${market}.`],
  NotFactory: ({ caller }) => [`Only the market factory may call this, not ${caller}.`],
  NotMarketFactory: ({ caller }) => [`Only the market factory may call this, not ${caller}.`],
  NotMarketMinter: ({ caller }) => [`${caller} is no market, so it can't mint fees.`],
  NotMinter: ({ caller }) => [`${caller} is no minter of the stablecoin.`],
  NotVaultMarket: ({ caller }) => [`Only the vault's market may call this, not ${caller}.`],
  PolicyUnanswered: ({ policy }) => [`The policy ${policy} gives no rate.`],
  RateRangeInvalid: ({ minRate, maxRate, limit }) => [
    `The rates ${minRate} and ${maxRate} a second make no range within ${limit}.`,
  ],
  SameTokens: ({ token }) => [`Collateral and borrowed token are both ${token}.`],
  UnknownMarket: ({ market }) => [`${market} is no market of this factory.`],
  WeightsSumWrong: ({ sumBps }) => [`The weights add up to ${sumBps} basis points, not 10,000.`],
}
