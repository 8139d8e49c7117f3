import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import {
  disputeResolution_BondCreditClaimed,
  disputeResolution_claimBondCredit,
} from '../../abis/generated.js'
import type { NoCreditError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AssetRef, AvsRef } from '../context.js'
import { assetAddress, avsAddress, contractPlan, writeContext } from '../context.js'
import { readCourt } from '../court.js'

/** What claimBondCredit takes. */
export type ClaimBondCreditParameters = {
  /** Service: the name of its manager in the deployment, or its address. */
  avs: AvsRef
  /** Token: `'wqstETH'`, or an address. */
  asset: AssetRef
  /** Who gets it. Default: the account. */
  to?: Address | undefined
} & WriteOptions

/** What claimBondCredit did. */
export type ClaimBondCreditOutcome = {
  /** Token units. */
  amount: bigint
}

/** What claimBondCredit resolves to. */
export type ClaimBondCreditReturnType = { hash: Hash } & ClaimBondCreditOutcome

/** What claimBondCredit may throw. */
export type ClaimBondCreditErrorType = NoCreditError | WriteErrorType

/**
 * Pulls the account's part of the bonds of challenges that failed.
 *
 * Reads: the service's court, one round trip. Sends: one transaction.
 * Errors: {@link NoCreditError}.
 *
 * @example
 * const { amount } = await claimBondCredit(client, { avs, asset: 'USDC' })
 */
export const claimBondCredit: WriteAction<
  ClaimBondCreditParameters,
  ClaimBondCreditOutcome,
  ClaimBondCreditReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ClaimBondCreditParameters,
): Promise<WritePlan<ClaimBondCreditOutcome, ClaimBondCreditOutcome>> {
  const context = writeContext(client, parameters)
  const { to = context.account.address } = parameters
  const [court] = await readCourt(client, context, avsAddress(context, parameters.avs))
  const abi = [disputeResolution_claimBondCredit] as const
  const data = encodeFunctionData({ abi, args: [assetAddress(context, parameters.asset), to] })
  return contractPlan(context, court, data, {
    decodeResult: (result) => ({ amount: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      amount: requireEvent(receipt, court, disputeResolution_BondCreditClaimed).amount,
    }),
  })
}
