import type { Hex } from 'viem'
import { hexToString } from 'viem'
import type { SynthsErrorMessages } from '../abis/synthsErrors.js'
import { formatPrice } from '../core/format.js'
import { formatRatio } from './units.js'

/** A synth's symbol out of the bytes32 that the contract gives. */
const symbol = (key: Hex): string => hexToString(key, { size: 32 })

/** Unix seconds as a date; a far future is never. */
const date = (seconds: bigint): string =>
  seconds < 1n << 40n ? new Date(Number(seconds) * 1000).toISOString() : 'never'

const permissions: Record<string, string> = { 1: 'issue', 2: 'burn', 4: 'claim', 8: 'exchange' }

/** What the errors of `synths` say. Amounts of the kinds `sUSD`, `SYN` and `loan` are formatted with their token. */
export const synthsErrorMessages: SynthsErrorMessages = {
  AccountNotLiquidatable: ({ account, cRatioWad, limitWad }) => [
    `${account} is collateralised at ${formatRatio(cRatioWad)}, which is not under ${formatRatio(limitWad)}.`,
    'Only an account whose collateral is worth less can be flagged or liquidated.',
  ],
  AlreadyAtTarget: ({ debt, maxIssuable }, format) => [
    `The debt of ${format(debt, 'sUSD')} is no more than the ${format(maxIssuable, 'sUSD')} that the collateral carries.`,
    'Use burn with an amount to burn more.',
  ],
  AlreadyFlagged: ({ account, deadline }) => [
    `${account} is flagged already, and can be liquidated after ${date(deadline)}.`,
    'Use liquidate then.',
  ],
  AmountTooSmall: ({ minimum }, format) => [
    `At least ${format(minimum, 'sUSD')} must be issued at once.`,
    'Issue more.',
  ],
  CRatioAboveIssuanceRatio: ({ cRatioWad, limitWad }) => [
    `The account is collateralised at ${formatRatio(cRatioWad)}, and the flag goes at ${formatRatio(limitWad)}.`,
    'Burn sUSD or add SYN first: burnToTarget burns exactly what is needed.',
  ],
  CRatioAboveThreshold: ({ cRatioWad, thresholdWad }) => [
    `Fees can be claimed at ${formatRatio(thresholdWad)} or more; the account is collateralised at ${formatRatio(cRatioWad)}.`,
    'Use burnToTarget, then claim. What is unclaimed keeps accruing.',
  ],
  CollateralPriceDeviation: ({ priceWad, lastPriceWad }) => [
    `The collateral's price of ${formatPrice(priceWad)} is too far from the last accepted ${formatPrice(lastPriceWad)}.`,
    'Burning, repaying and settling still work. Wait until the price is confirmed, by itself or by governance.',
  ],
  DebtPoolUnderwater: () => [
    'The pool is worth nothing but owned, so a new share of it has no price.',
    'Wait until the pool has a value again.',
  ],
  ExceedsMaxIssuable: ({ requested, max }, format) => [
    `${format(requested, 'sUSD')} is above the ${format(max, 'sUSD')} that the collateral allows.`,
    "Issue less, or 'max', or add SYN.",
  ],
  ExceedsTransferable: ({ requested, transferable }, format) => [
    `${format(requested, 'SYN')} can't be moved: the debt locks all but ${format(transferable, 'SYN')}.`,
    'Burn sUSD first to unlock more.',
  ],
  InvalidPrices: ({ marks }) => [
    `${marks} synth${marks === 1n ? ' has' : 's have'} no sound price, so the pool's value is not certain.`,
    'Burning, claiming, settling and transfers still work. takeDebtSnapshot reads the prices again.',
  ],
  InverseAtLimit: ({ key, priceWad }) => [
    `${symbol(key)} is at a limit of its price, ${formatPrice(priceWad)}, and can't be bought there.`,
    'It can be exchanged into any other synth.',
  ],
  InverseNotAtLimit: ({ key, priceWad }) => [
    `${symbol(key)} at ${formatPrice(priceWad)} is at no limit at which it freezes.`,
    'Freeze it once its price has reached a limit.',
  ],
  LiquidationDelayNotPassed: ({ until }) => [
    `The account has until ${date(until)} to mend its ratio.`,
    'Liquidate after that.',
  ],
  LoanCapExceeded: ({ requested, available }, format) => [
    `${format(requested, 'loan')} is above the ${format(available, 'loan')} that may still be lent.`,
    'Borrow less, or wait until others repay.',
  ],
  LoanHealthy: ({ ratioWad, liquidationRatioWad }) => [
    `The loan's collateral is worth ${formatPrice(ratioWad, 4)} times what is owed, not under ${formatPrice(liquidationRatioWad, 4)}.`,
    'Look again when the price has fallen or interest has grown.',
  ],
  LoanTooLarge: ({ requested, max }, format) => [
    `${format(requested, 'loan')} is above the ${format(max, 'loan')} that this collateral carries.`,
    'Borrow less, or add collateral.',
  ],
  MinimumStakeTime: ({ until }) => [
    `Burning is possible from ${date(until)} on.`,
    'burnToTarget is possible at any time.',
  ],
  NoDebt: ({ account }) => [
    `${account} owes nothing.`,
    'There is nothing to burn; issue with stakeAndMint first.',
  ],
  NotDelegate: ({ account, caller, permission }) => [
    `${account} has not allowed ${caller} to ${permissions[String(permission)] ?? permission}.`,
    'The account gives the permission with setDelegate.',
  ],
  NotFlagged: ({ account }) => [
    `${account} is not flagged, or the flag has lapsed.`,
    'Use flagForLiquidation first.',
  ],
  NotLoanOwner: ({ id, caller }) => [
    `Loan ${id} is not that of ${caller}.`,
    'Anyone may repay it or add collateral; only its borrower closes it or takes collateral out.',
  ],
  NothingToMint: ({ nextMintAt }) => [
    `The next week's supply can be minted at ${date(nextMintAt)}.`,
    'Call again then.',
  ],
  NothingToSettle: ({ account, key }) => [
    `${account} has no unsettled exchange into ${symbol(key)}.`,
    'Nothing is left to do: the synth can be moved.',
  ],
  PriceNotBroken: ({ key }) => [
    `The price of ${symbol(key)} does not trip the circuit breaker.`,
    'Nothing is left to do: the synth trades.',
  ],
  SameSynth: ({ key }) => [
    `${symbol(key)} can't be exchanged for itself.`,
    'Choose another synth to exchange into.',
  ],
  SynthCapExceeded: ({ key, value, limit }, format) => [
    `The supply of ${symbol(key)} would be worth ${format(value, 'USD')}, above its limit of ${format(limit, 'USD')}.`,
    'Exchange less, or wait until others leave it.',
  ],
  SynthIsDeprecated: ({ key }) => [
    `${symbol(key)} is deprecated.`,
    'Its holders get sUSD for it with redeem.',
  ],
  SynthNotDeprecated: ({ key }) => [
    `${symbol(key)} is not deprecated.`,
    'Use exchangeSynths instead.',
  ],
  SynthSuspended: ({ key, opensAt }) => [
    `Exchanges of ${symbol(key)} are stopped, because its price broke the circuit.`,
    `It can be transferred and settled. It opens into sUSD: ${date(opensAt)}.`,
  ],
  TooEarlyToClosePeriod: ({ closableAt }) => [
    `The fee period can be closed at ${date(closableAt)}.`,
    'Call again then.',
  ],
  TooLittleCollateral: ({ amount, minimum }, format) => [
    `${format(amount, 'collateral')} is less collateral than a loan needs, ${format(minimum, 'collateral')}.`,
    'Give more collateral.',
  ],
  TooManyEntries: ({ key, limit }) => [
    `${limit} exchanges into ${symbol(key)} wait for their settlement, as many as may.`,
    'Settle when the first is mature, or use another account.',
  ],
  UnknownLoan: ({ id }) => [`There is no open loan ${id}.`, 'getLoans shows the open ones.'],
  UnknownProduct: ({ product }) => [
    `There is no loan product ${product}.`,
    'getLoanProducts lists them.',
  ],
  UnknownSynth: ({ key }) => [
    `There is no synth ${symbol(key)}.`,
    'getPool lists those that exist.',
  ],
  WaitingPeriodActive: ({ key, until }) => [
    `What an exchange yielded of ${symbol(key)} can't leave the account before ${date(until)}.`,
    'Wait until then, or use less than the free balance.',
  ],
  WrongEtherAmount: ({ sent, expected }) => [
    `${sent} wei were sent and ${expected} wei are expected.`,
    'Send the collateral as the value of the call.',
  ],
}
