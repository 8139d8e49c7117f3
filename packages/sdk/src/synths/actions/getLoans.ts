import type { Address } from 'viem'
import { collateralLoans_openLoans } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { readMany } from '../../core/read.js'
import { readContext, subject } from '../context.js'
import type { Loan } from '../loans.js'
import { loanCall, loansAddress } from '../loans.js'

/** What getLoans takes. */
export type GetLoansParameters = {
  /** Default: the client's account. */
  account?: Address | undefined
} & ActionOptions

/** The open loans of an account. */
export type GetLoansReturnType = readonly Loan[]

/**
 * The open loans of an account, in no order.
 *
 * Reads: two round trips.
 *
 * @example
 * const loans = await getLoans(client)
 */
export async function getLoans(
  client: QuintetClient,
  parameters: GetLoansParameters = {},
): Promise<GetLoansReturnType> {
  const context = readContext(client, parameters)
  const { errors } = context
  const address = loansAddress(context)
  const [ids] = await readMany(
    client,
    [
      {
        address,
        abi: [collateralLoans_openLoans],
        functionName: 'openLoans',
        args: [subject(client, parameters.account)],
      },
    ],
    errors,
  )
  if (ids.length === 0) return []
  const views = await readMany(
    client,
    ids.map((id) => loanCall(context, id)),
    errors,
  )
  return ids.map((id, i) => ({ id, ...(views[i] as Omit<Loan, 'id'>) }))
}
