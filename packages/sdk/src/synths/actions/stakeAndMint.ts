import type { Address, Hash, Hex } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { EntryPausedError, StalePriceError } from '../../abis/commonErrors.js'
import { ZeroAmountError } from '../../abis/commonErrors.js'
import {
  debtPool_Issued,
  debtPool_issueMaxSynths,
  debtPool_issueMaxSynthsOnBehalf,
  debtPool_issueSynths,
  debtPool_issueSynthsOnBehalf,
} from '../../abis/generated.js'
import type {
  AmountTooSmallError,
  CollateralPriceDeviationError,
  DebtPoolUnderwaterError,
  ExceedsMaxIssuableError,
  InvalidPricesError,
  NotDelegateError,
} from '../../abis/synthsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { contractPlan } from '../../core/contractPlan.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { synthFormatter, writeContext } from '../context.js'
import { stakerCalls, standing } from '../staker.js'

/** What stakeAndMint takes. */
export type StakeAndMintParameters = {
  /** Units of sUSD (18 decimals), or 'max' for all that the collateral allows. */
  amount: bigint | 'max'
  /** Account that gets the sUSD and owes it, where the signer is its delegate. Default: the signer. */
  onBehalf?: Address | undefined
} & WriteOptions

/** What an issue leaves. */
export type StakeAndMintOutcome = {
  /** Units of sUSD. */
  issued: bigint
  /** What the account owes then, USD. */
  debt: bigint
  /** Debt per collateral value, WAD, rounded up, at the price that was read. */
  cRatioWad: bigint
  /** SYN that the debt locks, rounded up; escrowed SYN is locked first. */
  locked: bigint
}

/** What stakeAndMint resolves to. */
export type StakeAndMintReturnType = { hash: Hash } & StakeAndMintOutcome

/** What stakeAndMint may throw. */
export type StakeAndMintErrorType =
  | AmountTooSmallError
  | CollateralPriceDeviationError
  | DebtPoolUnderwaterError
  | EntryPausedError
  | ExceedsMaxIssuableError
  | InvalidPricesError
  | NotDelegateError
  | StalePriceError
  | ZeroAmountError
  | WriteErrorType

/**
 * Issues sUSD against SYN. Nothing is moved: SYN is staked by being held, and a debt locks a part of it.
 *
 * Reads: collateral, debt and price, one round trip. Sends: one transaction.
 * Errors: {@link ExceedsMaxIssuableError} above what the collateral allows, {@link AmountTooSmallError},
 * {@link InvalidPricesError}, {@link StalePriceError} or {@link CollateralPriceDeviationError} while a price is not sound,
 * {@link NotDelegateError}, {@link EntryPausedError}.
 *
 * @example
 * const { issued, cRatioWad } = await stakeAndMint(client, { amount: parseEther('1000') })
 */
export const stakeAndMint: WriteAction<
  StakeAndMintParameters,
  StakeAndMintOutcome,
  StakeAndMintReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: StakeAndMintParameters,
): Promise<WritePlan<StakeAndMintOutcome, StakeAndMintOutcome>> {
  const context = writeContext(client, parameters)
  const { debtPool, errors } = context
  const { amount, onBehalf } = parameters
  if (amount === 0n) throw inputError(errors, ZeroAmountError, {})
  const account = onBehalf ?? context.account.address
  const [collateral, owed, [priceWad], ratioWad] = await readMany(
    client,
    stakerCalls(context, account),
    errors,
  )
  const outcome = (issued: bigint, debt: bigint): StakeAndMintOutcome => ({
    issued,
    debt,
    ...standing({ collateral, priceWad, ratioWad }, debt),
  })
  return contractPlan(context, debtPool, issueCall(amount, onBehalf), {
    format: synthFormatter(),
    decodeResult: (data) => {
      const issued = decodeFunctionResult({ abi: [debtPool_issueSynths], data })
      return outcome(issued, owed + issued)
    },
    decodeReceipt: (receipt) => {
      const { amount: issued, debt } = requireEvent(receipt, debtPool, debtPool_Issued)
      return outcome(issued, debt)
    },
  })
}

function issueCall(amount: bigint | 'max', onBehalf: Address | undefined): Hex {
  if (amount === 'max') {
    return onBehalf
      ? encodeFunctionData({ abi: [debtPool_issueMaxSynthsOnBehalf], args: [onBehalf] })
      : encodeFunctionData({ abi: [debtPool_issueMaxSynths] })
  }
  return onBehalf
    ? encodeFunctionData({ abi: [debtPool_issueSynthsOnBehalf], args: [onBehalf, amount] })
    : encodeFunctionData({ abi: [debtPool_issueSynths], args: [amount] })
}
