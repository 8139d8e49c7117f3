import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { ZeroAmountError } from '../../abis/commonErrors.js'
import { wrappedStakingToken_Deposit, wrappedStakingToken_deposit } from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import { contractAddress } from '../../core/deployment.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import { allowanceCall } from '../../core/tokenCalls.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, writeContext } from '../context.js'

/** What wrapSt takes. */
export type WrapStParameters = {
  /** qstETH units. */
  amount: bigint
} & WriteOptions

/** What wrapSt did. */
export type WrapStOutcome = {
  /** wqstETH, rounded down. */
  wst: bigint
}

/** What wrapSt resolves to. */
export type WrapStReturnType = { hash: Hash } & WrapStOutcome

/** What wrapSt may throw. */
export type WrapStErrorType = ZeroAmountError | WriteErrorType

/**
 * Wraps qstETH into wqstETH, which does not rebase: one wqstETH is one share of qstETH.
 *
 * Reads: the allowance, one round trip. Sends: one transaction, after an approval where one is missing.
 * Errors: {@link ZeroAmountError}.
 *
 * @example
 * const { wst } = await wrapSt(client, { amount: parseEther('10') })
 */
export const wrapSt: WriteAction<WrapStParameters, WrapStOutcome, WrapStReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: WrapStParameters,
): Promise<WritePlan<WrapStOutcome, WrapStOutcome>> {
  const context = writeContext(client, parameters)
  const { account, deployment, errors } = context
  const token = contractAddress(deployment, 'LiquidStakingToken')
  const wrapped = contractAddress(deployment, 'WrappedStakingToken')
  const { amount } = parameters
  const [current] = await readMany(client, [allowanceCall(token, account.address, wrapped)], errors)
  const abi = [wrappedStakingToken_deposit] as const
  const data = encodeFunctionData({ abi, args: [amount, account.address] })
  return contractPlan(context, wrapped, data, {
    allowances: [{ token, spender: wrapped, amount, current }],
    decodeResult: (result) => ({ wst: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      wst: requireEvent(receipt, wrapped, wrappedStakingToken_Deposit).shares,
    }),
  })
}
