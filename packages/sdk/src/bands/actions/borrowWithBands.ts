import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData, zeroAddress } from 'viem'
import type {
  AmountTooLowError,
  BandSlippageError,
  BandsOutOfRangeError,
  DebtCeilingExceededError,
  DebtTooHighError,
  DebtTooSmallError,
  LoanExistsError,
} from '../../abis/bandsErrors.js'
import { ZeroAmountError } from '../../abis/commonErrors.js'
import { bandLens_previewCreate, bandMarket_createLoan } from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { contractAddress } from '../../core/deployment.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { allowanceCall, marketPlan, writeContext } from '../context.js'
import type { MarketRef } from '../market.js'
import type { PositionState } from '../positionState.js'
import { decodePositionState } from '../positionState.js'
import { requireBandCount } from '../validation.js'

/** Parameters of {@link borrowWithBands}. */
export type BorrowWithBandsParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Collateral to put up, collateral units. */
  collateral: bigint
  /** Debt to take, borrowed units. */
  debt: bigint
  /** Number of bands, 4 to 50. More bands liquidate later and softer, and borrow less. Default 10. */
  bands?: number | undefined
  /** Least first band accepted; a smaller one is nearer to liquidation. Default: the quoted one less 1. */
  minN1?: number | undefined
  /** Whose loan it becomes; he must have approved the account. Default: the account. */
  onBehalf?: Address | undefined
} & WriteOptions

/** Where a loan's bands lie. */
export type LoanRange = {
  /** First band, with the highest price. */
  n1: number
  /** Last band. */
  n2: number
}

/** What {@link borrowWithBands} resolves to. */
export type BorrowWithBandsReturnType = LoanRange & {
  hash: Hash
  /** The loan as it stands. */
  position: PositionState
}

/** What {@link borrowWithBands} may throw. */
export type BorrowWithBandsErrorType =
  | AmountTooLowError
  | BandSlippageError
  | BandsOutOfRangeError
  | DebtCeilingExceededError
  | DebtTooHighError
  | DebtTooSmallError
  | LoanExistsError
  | ZeroAmountError
  | WriteErrorType

/**
 * Opens a loan: the collateral goes to price bands as low as the debt allows, the debt to the borrower.
 *
 * Reads: placement and allowance, one round trip. Sends: one transaction, after an approval where one is missing.
 * What a loan would look like `quoteBorrow` tells.
 * Errors: {@link DebtTooHighError} if the collateral does not carry the debt (its `maxBorrowable` does),
 * {@link BandsOutOfRangeError}, {@link LoanExistsError}, {@link DebtTooSmallError}, {@link DebtCeilingExceededError},
 * {@link BandSlippageError} if the price moved past `minN1` meanwhile.
 *
 * @example
 * const { n1, n2, position } = await borrowWithBands(client, {
 *   market: 'WETH',
 *   collateral: parseEther('10'),
 *   debt: parseEther('15000'),
 *   bands: 10,
 * })
 */
export const borrowWithBands: WriteAction<
  BorrowWithBandsParameters,
  LoanRange,
  BorrowWithBandsReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: BorrowWithBandsParameters,
): Promise<WritePlan<LoanRange, Omit<BorrowWithBandsReturnType, 'hash'>>> {
  const { collateral, debt, bands = 10 } = parameters
  const context = await writeContext(client, parameters)
  const { account, deployment, market, errors, format } = context
  if (collateral <= 0n || debt <= 0n) throw inputError(errors, ZeroAmountError, {})
  requireBandCount(errors, bands)
  const onBehalf = parameters.onBehalf ?? account.address

  const [[quotedN1], current] = await readMany(
    client,
    [
      {
        address: contractAddress(deployment, 'BandLens'),
        abi: [bandLens_previewCreate],
        functionName: 'previewCreate',
        args: [market.address, collateral, debt, BigInt(bands), onBehalf],
      },
      allowanceCall(market.collateral.address, account.address, market.address),
    ],
    errors,
    format,
  )

  const abi = [bandMarket_createLoan] as const
  const data = encodeFunctionData({
    abi,
    args: [
      {
        collateral,
        debt,
        N: bands,
        onBehalf,
        minN1: parameters.minN1 ?? quotedN1 - 1,
        cb: zeroAddress,
        data: '0x',
      },
    ],
  })
  return marketPlan(context, data, {
    allowances: [
      { token: market.collateral.address, spender: market.address, amount: collateral, current },
    ],
    decodeResult: (result) => {
      const [n1, n2] = decodeFunctionResult({ abi, data: result })
      return { n1, n2 }
    },
    decodeReceipt: (receipt) => {
      const position = decodePositionState(receipt, market.address, onBehalf)
      return { n1: position.n1, n2: position.n2, position }
    },
  })
}
