import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData, maxUint256, zeroAddress } from 'viem'
import type {
  BandSlippageError,
  CannotShrinkError,
  DebtTooSmallError,
  NotApprovedError,
} from '../../abis/bandsErrors.js'
import { NoLoanError } from '../../abis/bandsErrors.js'
import { ZeroAmountError } from '../../abis/commonErrors.js'
import { bandMarket_debt, bandMarket_repay } from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { allowanceCall, marketPlan, writeContext } from '../context.js'
import type { MarketRef } from '../market.js'
import type { PositionState } from '../positionState.js'
import { decodePositionState } from '../positionState.js'
import { withInterestMargin } from '../units.js'

/** Parameters of {@link repay}. */
export type RepayParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Borrowed units, or `'max'` for the whole debt, which closes the loan. */
  amount: bigint | 'max'
  /** Whose loan; he must have approved the account. Default: the account. */
  onBehalf?: Address | undefined
  /**
   * Pay with the borrowed token in the position's bands too, and spread its collateral over the bands above the active
   * one: leaves soft liquidation without closing. Default false.
   */
  shrink?: boolean | undefined
  /** Highest active band accepted. Default: any. */
  maxActiveBand?: number | undefined
} & WriteOptions

/** What a repayment leaves. */
export type RepaySimulation = {
  /** Debt that remains, borrowed units, rounded up. Zero when the loan closed. */
  debtLeft: bigint
  /** True when nothing is owed any more and the collateral is back with its owner. */
  closed: boolean
}

/** What {@link repay} resolves to. */
export type RepayReturnType = RepaySimulation & {
  hash: Hash
  /** The loan as it stands; all zero when it closed. */
  position: PositionState
}

/** What {@link repay} may throw. */
export type RepayErrorType =
  | BandSlippageError
  | CannotShrinkError
  | DebtTooSmallError
  | NoLoanError
  | NotApprovedError
  | ZeroAmountError
  | WriteErrorType

const anyBand = 2 ** 23 - 1

/**
 * Repays part or all of a loan. A part moves a loan that is above water to lower, safer bands; the whole closes it and
 * returns the collateral.
 *
 * Reads: debt and allowance, one round trip. Sends: one transaction, after an approval where one is missing.
 * Errors: {@link NoLoanError} if there is no loan, {@link DebtTooSmallError} if less than the market's least debt would
 * stay, {@link CannotShrinkError}, {@link NotApprovedError}.
 *
 * @example
 * const { debtLeft } = await repay(client, { market: 'WETH', amount: parseEther('500') })
 */
export const repay: WriteAction<RepayParameters, RepaySimulation, RepayReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: RepayParameters,
): Promise<WritePlan<RepaySimulation, Omit<RepayReturnType, 'hash'>>> {
  const { amount, shrink = false, maxActiveBand = anyBand } = parameters
  const context = await writeContext(client, parameters)
  const { account, market, errors, format } = context
  if (amount !== 'max' && (amount < 0n || (amount === 0n && !shrink))) {
    throw inputError(errors, ZeroAmountError, {})
  }
  const onBehalf = parameters.onBehalf ?? account.address
  const token = market.borrowed.address

  const [debt, current] = await readMany(
    client,
    [
      { address: market.address, abi: [bandMarket_debt], functionName: 'debt', args: [onBehalf] },
      allowanceCall(token, account.address, market.address),
    ],
    errors,
    format,
  )
  if (debt === 0n) throw inputError(errors, NoLoanError, { user: onBehalf }, format)

  const abi = [bandMarket_repay] as const
  const data = encodeFunctionData({
    abi,
    args: [
      {
        amount: amount === 'max' ? maxUint256 : amount,
        onBehalf,
        maxActiveBand,
        cb: zeroAddress,
        data: '0x',
        shrink,
      },
    ],
  })
  // Debt grows until the transaction is mined, so closing needs a little more than the debt of this block.
  const most = withInterestMargin(debt)
  const needed = amount === 'max' || amount > most ? most : amount
  return marketPlan(context, data, {
    allowances: [{ token, spender: market.address, amount: needed, current }],
    decodeResult: (result) => {
      const debtLeft = decodeFunctionResult({ abi, data: result })
      return { debtLeft, closed: debtLeft === 0n }
    },
    decodeReceipt: (receipt) => {
      const state = decodePositionState(receipt, market.address, onBehalf)
      return { debtLeft: state.debt, closed: state.debt === 0n, position: state }
    },
  })
}
