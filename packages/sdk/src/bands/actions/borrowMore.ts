import type { Address, Hash } from 'viem'
import { encodeFunctionData, zeroAddress } from 'viem'
import type {
  DebtCeilingExceededError,
  DebtTooHighError,
  NoLoanError,
  NotApprovedError,
  UnderwaterError,
} from '../../abis/bandsErrors.js'
import type { EntryPausedError } from '../../abis/commonErrors.js'
import { ZeroAmountError } from '../../abis/commonErrors.js'
import { bandMarket_borrowMore } from '../../abis/generated.js'
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

/** Parameters of {@link borrowMore}. */
export type BorrowMoreParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Further debt, borrowed units. {@link maxBorrowMore} tells how much is possible. */
  debt: bigint
  /** Collateral to add with it, collateral units. Default 0. */
  collateral?: bigint | undefined
  /** Whose loan, and who gets the debt; he must have approved the account. Default: the account. */
  onBehalf?: Address | undefined
} & WriteOptions

/** What {@link borrowMore} resolves to. */
export type BorrowMoreReturnType = LoanChange & { hash: Hash }

/** What {@link borrowMore} may throw. */
export type BorrowMoreErrorType =
  | DebtCeilingExceededError
  | DebtTooHighError
  | EntryPausedError
  | NoLoanError
  | NotApprovedError
  | UnderwaterError
  | ZeroAmountError
  | WriteErrorType

/**
 * Borrows more on a loan, with further collateral or without; the loan is placed anew.
 *
 * Reads: the allowance where collateral is added, one round trip. Sends: one transaction, after an approval where one is
 * missing.
 * Errors: {@link DebtTooHighError} if the collateral does not carry the debt, {@link UnderwaterError} in soft
 * liquidation, {@link NoLoanError}, {@link DebtCeilingExceededError}, {@link EntryPausedError}.
 *
 * @example
 * const { position } = await borrowMore(client, { market: 'WETH', debt: parseEther('1000') })
 */
export const borrowMore: WriteAction<BorrowMoreParameters, void, BorrowMoreReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: BorrowMoreParameters,
): Promise<WritePlan<void, LoanChange>> {
  const { debt, collateral = 0n } = parameters
  const context = await writeContext(client, parameters)
  const { account, market, errors, format } = context
  if (debt <= 0n || collateral < 0n) throw inputError(errors, ZeroAmountError, {})
  const onBehalf = parameters.onBehalf ?? account.address
  const token = market.collateral.address

  const [current] =
    collateral === 0n
      ? [0n]
      : await readMany(
          client,
          [allowanceCall(token, account.address, market.address)],
          errors,
          format,
        )

  const data = encodeFunctionData({
    abi: [bandMarket_borrowMore],
    args: [collateral, debt, onBehalf, zeroAddress, '0x'],
  })
  return marketPlan(context, data, {
    allowances: [{ token, spender: market.address, amount: collateral, current }],
    decodeReceipt: (receipt) => ({
      position: decodePositionState(receipt, market.address, onBehalf),
    }),
  })
}
