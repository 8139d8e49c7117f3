import type { Address } from 'viem'
import { collateralLoans_product, collateralLoans_productCount } from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { readMany } from '../../core/read.js'
import type { SynthRef } from '../context.js'
import { readContext } from '../context.js'
import { loansAddress } from '../loans.js'
import { synthSymbol } from '../units.js'

/** What is lent against what. */
export type LoanProduct = {
  /** Its number. */
  product: bigint
  /** Synth that is lent. */
  synth: SynthRef
  /** Token; the zero address for ether. */
  collateral: Address
  /** Least collateral of a loan, token units. */
  minCollateral: bigint
  /** Least value of collateral per loan at opening, WAD. */
  minRatioWad: bigint
  /** Ratio under which a loan can be liquidated, WAD. */
  liquidationRatioWad: bigint
  penaltyWad: bigint
  /** A year, WAD. */
  interestRateWad: bigint
  issueFeeRateWad: bigint
  /** Most that may be owed as principal, units of the synth. */
  cap: bigint
  /** What is owed as principal, units of the synth. */
  issued: bigint
  /** Last accepted price of collateral per price of the synth, WAD. */
  lastRateWad: bigint
}

/** What getLoanProducts takes. */
export type GetLoanProductsParameters = ActionOptions

/** What is lent against what. */
export type GetLoanProductsReturnType = readonly LoanProduct[]

/**
 * The products of the loans: what is lent against what, on which terms.
 *
 * Reads: two round trips.
 *
 * @example
 * const products = await getLoanProducts(client)
 */
export async function getLoanProducts(
  client: QuintetClient,
  parameters: GetLoanProductsParameters = {},
): Promise<GetLoanProductsReturnType> {
  const context = readContext(client, parameters)
  const { errors } = context
  const address = loansAddress(context)
  const [count] = await readMany(
    client,
    [{ address, abi: [collateralLoans_productCount], functionName: 'productCount' }],
    errors,
  )
  const numbers = Array.from({ length: Number(count) }, (_, i) => BigInt(i))
  if (numbers.length === 0) return []
  const products = await readMany(
    client,
    numbers.map((number) => ({
      address,
      abi: [collateralLoans_product] as const,
      functionName: 'product' as const,
      args: [number] as const,
    })),
    errors,
  )
  return products.map(([{ loanKey, ...terms }, issued, lastRateWad], i) => ({
    product: BigInt(i),
    synth: synthSymbol(loanKey),
    ...terms,
    issued,
    lastRateWad,
  }))
}
