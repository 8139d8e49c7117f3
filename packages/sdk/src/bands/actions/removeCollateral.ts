import type { Address, Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import type {
  DebtTooHighError,
  InsufficientCollateralError,
  NoLoanError,
  NotApprovedError,
  UnderwaterError,
} from '../../abis/bandsErrors.js'
import type { EntryPausedError } from '../../abis/commonErrors.js'
import { ZeroAmountError } from '../../abis/commonErrors.js'
import { bandMarket_removeCollateral } from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { marketPlan, writeContext } from '../context.js'
import type { MarketRef } from '../market.js'
import type { LoanChange } from '../positionState.js'
import { decodePositionState } from '../positionState.js'

/** Parameters of {@link removeCollateral}. */
export type RemoveCollateralParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Collateral units. {@link maxRemovable} tells how much can go. */
  amount: bigint
  /** Whose loan; he must have approved the account. Default: the account. */
  onBehalf?: Address | undefined
  /** Receiver. Default: the account. */
  to?: Address | undefined
} & Omit<WriteOptions, 'approve'>

/** What {@link removeCollateral} resolves to. */
export type RemoveCollateralReturnType = LoanChange & { hash: Hash }

/** What {@link removeCollateral} may throw. */
export type RemoveCollateralErrorType =
  | DebtTooHighError
  | EntryPausedError
  | InsufficientCollateralError
  | NoLoanError
  | NotApprovedError
  | UnderwaterError
  | ZeroAmountError
  | WriteErrorType

/**
 * Takes collateral out of a loan; the rest moves to higher bands, nearer to liquidation.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link DebtTooHighError} if the rest would not carry the debt, {@link InsufficientCollateralError} for more than
 * the loan holds, {@link UnderwaterError} in soft liquidation, {@link NoLoanError}, {@link EntryPausedError}.
 *
 * @example
 * const amount = await maxRemovable(client, { market: 'WETH' })
 * await removeCollateral(client, { market: 'WETH', amount: amount / 2n })
 */
export const removeCollateral: WriteAction<
  RemoveCollateralParameters,
  void,
  RemoveCollateralReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: RemoveCollateralParameters,
): Promise<WritePlan<void, LoanChange>> {
  const { amount } = parameters
  const context = await writeContext(client, parameters)
  const { account, market, errors } = context
  if (amount <= 0n) throw inputError(errors, ZeroAmountError, {})
  const onBehalf = parameters.onBehalf ?? account.address

  const data = encodeFunctionData({
    abi: [bandMarket_removeCollateral],
    args: [amount, onBehalf, parameters.to ?? account.address],
  })
  return marketPlan(context, data, {
    decodeReceipt: (receipt) => ({
      position: decodePositionState(receipt, market.address, onBehalf),
    }),
  })
}
