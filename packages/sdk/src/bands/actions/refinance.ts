import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type {
  BandSlippageError,
  BandsOutOfRangeError,
  DebtTooHighError,
  NotApprovedError,
} from '../../abis/bandsErrors.js'
import { NoLoanError } from '../../abis/bandsErrors.js'
import type { EntryPausedError } from '../../abis/commonErrors.js'
import { bandMarket_debt, loanRefinancer_refinance } from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { contractAddress } from '../../core/deployment.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { marketPlan, writeContext } from '../context.js'
import type { MarketRef } from '../market.js'
import { decodePositionState } from '../positionState.js'
import { requireBandCount } from '../validation.js'
import type { BorrowWithBandsReturnType, LoanRange } from './borrowWithBands.js'

/** Parameters of {@link refinance}. */
export type RefinanceParameters = {
  /** Market that mints QUSD, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Number of bands of the new loan, 4 to 50. */
  bands: number
  /** Least first band accepted; a smaller one is nearer to liquidation. Default: any. */
  minN1?: number | undefined
} & Omit<WriteOptions, 'approve'>

/** What {@link refinance} resolves to. */
export type RefinanceReturnType = BorrowWithBandsReturnType

/** What {@link refinance} may throw. */
export type RefinanceErrorType =
  | BandSlippageError
  | BandsOutOfRangeError
  | DebtTooHighError
  | EntryPausedError
  | NoLoanError
  | NotApprovedError
  | WriteErrorType

/** Lowest band that the contracts can name. */
const anyBand = -(2 ** 23)

/**
 * Opens the account's loan anew over another number of bands, in one transaction and without capital: a flash mint of
 * QUSD pays it back, its collateral opens the new loan, whose debt pays the flash mint back. In soft liquidation the QUSD
 * in the bands pays debt.
 *
 * The contract `LoanRefinancer` must be an operator of the account: `setOperator` once.
 *
 * Reads: the debt. Sends: one transaction.
 * Errors: {@link NoLoanError}, {@link NotApprovedError} if the contract is no operator, {@link DebtTooHighError} if the
 * collateral does not carry the debt over so many bands, {@link BandSlippageError}, {@link EntryPausedError}.
 *
 * @example
 * const { n1, n2 } = await refinance(client, { market: 'WETH', bands: 30 })
 */
export const refinance: WriteAction<RefinanceParameters, LoanRange, RefinanceReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: RefinanceParameters,
): Promise<WritePlan<LoanRange, Omit<RefinanceReturnType, 'hash'>>> {
  const { bands, minN1 = anyBand } = parameters
  const context = await writeContext(client, parameters)
  const { account, deployment, market, errors, format } = context
  requireBandCount(errors, bands)
  const user = account.address
  const [debt] = await readMany(
    client,
    [{ address: market.address, abi: [bandMarket_debt], functionName: 'debt', args: [user] }],
    errors,
    format,
  )
  if (debt === 0n) throw inputError(errors, NoLoanError, { user })

  const abi = [loanRefinancer_refinance] as const
  const plan = marketPlan(
    context,
    encodeFunctionData({ abi, args: [market.address, bands, minN1] }),
    {
      decodeResult: (result): LoanRange => {
        const [n1, n2] = decodeFunctionResult({ abi, data: result })
        return { n1, n2 }
      },
      decodeReceipt: (receipt) => {
        const position = decodePositionState(receipt, market.address, user)
        return { n1: position.n1, n2: position.n2, position }
      },
    },
  )
  return { ...plan, call: { ...plan.call, to: contractAddress(deployment, 'LoanRefinancer') } }
}
