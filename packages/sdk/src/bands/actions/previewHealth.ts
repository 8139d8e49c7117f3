import type { Address } from 'viem'
import type {
  DebtTooHighError,
  FullyConvertedError,
  InsufficientCollateralError,
  NoLoanError,
  UnderwaterError,
} from '../../abis/bandsErrors.js'
import { bandLens_previewHealth } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import { contractAddress } from '../../core/deployment.js'
import { readMany } from '../../core/read.js'
import { readContext } from '../context.js'
import type { MarketRef } from '../market.js'
import { requireFraction } from '../validation.js'

/** What a loan is to be looked at after. */
export type LoanAction =
  | { kind: 'addCollateral' | 'removeCollateral' /** Collateral units. */; collateral: bigint }
  | {
      kind: 'borrowMore'
      /** Further debt, borrowed units. */
      debt: bigint
      /** Collateral added with it, collateral units. Default 0. */
      collateral?: bigint | undefined
    }
  | { kind: 'repay' /** Borrowed units. */; debt: bigint }
  | {
      kind: 'liquidate' /** Part of the debt that a third party liquidates, WAD. */
      fraction: bigint
    }

/** Parameters of {@link previewHealth}. */
export type PreviewHealthParameters = {
  /** Market, by key (`'WETH'`) or address. */
  market: MarketRef
  /** Whose loan. Default: the client's account. */
  user?: Address | undefined
} & LoanAction &
  ActionOptions

/** What {@link previewHealth} resolves to. */
export type PreviewHealthReturnType = {
  /** First and last band. */
  n1: number
  n2: number
  /** Debt that remains, borrowed units, rounded up; 0 where the loan closes. */
  debt: bigint
  /** Health without and with the value above the range, WAD; the highest number where the loan closes. */
  health: bigint
  healthFull: bigint
}

/** What {@link previewHealth} may throw. */
export type PreviewHealthErrorType =
  | DebtTooHighError
  | FullyConvertedError
  | InsufficientCollateralError
  | NoLoanError
  | UnderwaterError

const actionNumbers = {
  addCollateral: 0,
  removeCollateral: 1,
  borrowMore: 2,
  repay: 3,
  liquidate: 4,
} as const

/**
 * A loan as it would stand after an action: its bands, debt and health.
 *
 * Reads: one round trip. Errors: {@link NoLoanError}, and those that the action would meet: {@link UnderwaterError},
 * {@link DebtTooHighError}, {@link InsufficientCollateralError}, {@link FullyConvertedError}. Pauses, ceilings and the
 * least debt are not looked at.
 *
 * @example
 * const { health } = await previewHealth(client, { market: 'WETH', kind: 'repay', debt: parseEther('500') })
 */
export async function previewHealth(
  client: QuintetClient,
  parameters: PreviewHealthParameters,
): Promise<PreviewHealthReturnType> {
  const user = parameters.user ?? resolveAccount(client, undefined).address
  const { deployment, market, errors, format } = await readContext(client, parameters)
  const { kind } = parameters
  const collateral = 'collateral' in parameters ? (parameters.collateral ?? 0n) : 0n
  const debt = 'debt' in parameters ? parameters.debt : 0n
  const fraction = kind === 'liquidate' ? parameters.fraction : 0n
  if (kind === 'liquidate') requireFraction(errors, fraction)
  const [preview] = await readMany(
    client,
    [
      {
        address: contractAddress(deployment, 'BandLens'),
        abi: [bandLens_previewHealth],
        functionName: 'previewHealth',
        args: [market.address, actionNumbers[kind], user, collateral, debt, fraction],
      },
    ],
    errors,
    format,
  )
  return preview
}
