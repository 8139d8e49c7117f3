import { collateralLoans_loanRatio } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { readSettled, unwrap } from '../../core/read.js'
import { readContext } from '../context.js'
import type { Loan } from '../loans.js'
import { loanCall, loansAddress, openLoanOf } from '../loans.js'

/** What getLoan takes. */
export type GetLoanParameters = {
  /** Number of the loan. */
  id: bigint
} & ActionOptions

/** A loan as it stands. */
export type GetLoanReturnType = Loan & {
  /** Value of the collateral per what is owed, WAD; undefined while a price is not sound. */
  ratioWad: bigint | undefined
}

/**
 * A loan: what is owed, its collateral, and how far it is from liquidation.
 *
 * Reads: one round trip.
 * Errors: {@link UnknownLoanError}.
 *
 * @example
 * const { principal, interest, ratioWad } = await getLoan(client, { id: 1n })
 */
export async function getLoan(
  client: QuintetClient,
  parameters: GetLoanParameters,
): Promise<GetLoanReturnType> {
  const context = readContext(client, parameters)
  const { id } = parameters
  const [view, ratio] = await readSettled(
    client,
    [
      loanCall(context, id),
      {
        address: loansAddress(context),
        abi: [collateralLoans_loanRatio],
        functionName: 'loanRatio',
        args: [id],
      },
    ],
    context.errors,
  )
  const loan = openLoanOf(context, id, unwrap(view))
  return { ...loan, ratioWad: ratio.ok ? ratio.value : undefined }
}
