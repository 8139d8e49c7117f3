import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { wrappedStakingToken_redeem, wrappedStakingToken_Withdraw } from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import { contractAddress } from '../../core/deployment.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, writeContext } from '../context.js'

/** What unwrapSt takes. */
export type UnwrapStParameters = {
  /** wqstETH units. */
  wst: bigint
} & WriteOptions

/** What unwrapSt did. */
export type UnwrapStOutcome = {
  /** qstETH, rounded down. */
  amount: bigint
}

/** What unwrapSt resolves to. */
export type UnwrapStReturnType = { hash: Hash } & UnwrapStOutcome

/** What unwrapSt may throw. */
export type UnwrapStErrorType = WriteErrorType

/**
 * Unwraps wqstETH into qstETH.
 *
 * Reads: nothing. Sends: one transaction.
 *
 * @example
 * const { amount } = await unwrapSt(client, { wst: parseEther('10') })
 */
export const unwrapSt: WriteAction<UnwrapStParameters, UnwrapStOutcome, UnwrapStReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: UnwrapStParameters,
): Promise<WritePlan<UnwrapStOutcome, UnwrapStOutcome>> {
  const context = writeContext(client, parameters)
  const { address } = context.account
  const wrapped = contractAddress(context.deployment, 'WrappedStakingToken')
  const abi = [wrappedStakingToken_redeem] as const
  const data = encodeFunctionData({ abi, args: [parameters.wst, address, address] })
  return contractPlan(context, wrapped, data, {
    decodeResult: (result) => ({ amount: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      amount: requireEvent(receipt, wrapped, wrappedStakingToken_Withdraw).assets,
    }),
  })
}
