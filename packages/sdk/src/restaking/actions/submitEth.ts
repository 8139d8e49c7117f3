import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData, zeroAddress } from 'viem'
import type { EntryPausedError, ZeroAmountError } from '../../abis/commonErrors.js'
import { liquidStakingToken_Submitted, liquidStakingToken_submit } from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import { contractAddress } from '../../core/deployment.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, writeContext } from '../context.js'

/** What submitEth takes. */
export type SubmitEthParameters = {
  /** Wei. */
  amount: bigint
} & WriteOptions

/** What submitEth did. */
export type SubmitEthOutcome = {
  /** Shares of all staked ether, rounded down. */
  shares: bigint
}

/** What submitEth resolves to. */
export type SubmitEthReturnType = { hash: Hash } & SubmitEthOutcome

/** What submitEth may throw. */
export type SubmitEthErrorType = EntryPausedError | ZeroAmountError | WriteErrorType

/**
 * Stakes ether: sends it to the liquid staking token and gets qstETH for it.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link EntryPausedError}, {@link ZeroAmountError}.
 *
 * @example
 * const { shares } = await submitEth(client, { amount: parseEther('10') })
 */
export const submitEth: WriteAction<SubmitEthParameters, SubmitEthOutcome, SubmitEthReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: SubmitEthParameters,
): Promise<WritePlan<SubmitEthOutcome, SubmitEthOutcome>> {
  const context = writeContext(client, parameters)
  const token = contractAddress(context.deployment, 'LiquidStakingToken')
  const abi = [liquidStakingToken_submit] as const
  return contractPlan(context, token, encodeFunctionData({ abi, args: [zeroAddress] }), {
    value: parameters.amount,
    decodeResult: (data) => ({ shares: decodeFunctionResult({ abi, data }) }),
    decodeReceipt: (receipt) => ({
      shares: requireEvent(receipt, token, liquidStakingToken_Submitted).shares,
    }),
  })
}
