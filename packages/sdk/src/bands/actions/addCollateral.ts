import type { Address, Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import type {
  AmountTooLowError,
  FullyConvertedError,
  NoLoanError,
  NotApprovedError,
} from '../../abis/bandsErrors.js'
import { ZeroAmountError } from '../../abis/commonErrors.js'
import { bandMarket_addCollateral } from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { allowanceCall, marketPlan, writeContext } from '../context.js'
import type { MarketRef } from '../market.js'
import type { LoanChange } from '../positionState.js'
import { decodePositionState } from '../positionState.js'

/** Parameters of {@link addCollateral}. */
export type AddCollateralParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Collateral units. */
  amount: bigint
  /** Whose loan; he must have approved the account. Default: the account. */
  onBehalf?: Address | undefined
} & WriteOptions

/** What {@link addCollateral} resolves to. */
export type AddCollateralReturnType = LoanChange & { hash: Hash }

/** What {@link addCollateral} may throw. */
export type AddCollateralErrorType =
  | AmountTooLowError
  | FullyConvertedError
  | NoLoanError
  | NotApprovedError
  | ZeroAmountError
  | WriteErrorType

/**
 * Adds collateral to a loan. Above water the loan moves to lower, safer bands; in soft liquidation the collateral is
 * spread over the bands not yet reached.
 *
 * Reads: the allowance, one round trip. Sends: one transaction, after an approval where one is missing.
 * Errors: {@link NoLoanError}, {@link FullyConvertedError} if the price is below all bands, {@link NotApprovedError},
 * {@link ZeroAmountError}.
 *
 * @example
 * const { position } = await addCollateral(client, { market: 'WETH', amount: parseEther('1') })
 */
export const addCollateral: WriteAction<AddCollateralParameters, void, AddCollateralReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: AddCollateralParameters,
): Promise<WritePlan<void, LoanChange>> {
  const { amount } = parameters
  const context = await writeContext(client, parameters)
  const { account, market, errors, format } = context
  if (amount <= 0n) throw inputError(errors, ZeroAmountError, {})
  const onBehalf = parameters.onBehalf ?? account.address
  const token = market.collateral.address

  const [current] = await readMany(
    client,
    [allowanceCall(token, account.address, market.address)],
    errors,
    format,
  )

  const data = encodeFunctionData({ abi: [bandMarket_addCollateral], args: [amount, onBehalf] })
  return marketPlan(context, data, {
    allowances: [{ token, spender: market.address, amount, current }],
    decodeReceipt: (receipt) => ({
      position: decodePositionState(receipt, market.address, onBehalf),
    }),
  })
}
