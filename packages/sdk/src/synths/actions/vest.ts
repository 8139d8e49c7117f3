import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { rewardEscrow_Vested, rewardEscrow_vestFor } from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import { contractPlan } from '../../core/contractPlan.js'
import { contractAddress } from '../../core/deployment.js'
import type { NotDeployedError } from '../../core/errors.js'
import { lastEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { writeContext } from '../context.js'

/** What vest takes. */
export type VestParameters = {
  /** Whose escrow; anyone may pay out to anyone. Default: the signer. */
  holder?: Address | undefined
  /** `reward`: claimed rewards, which vest after a year; `token`: schedules of the governor. Default `reward`. */
  escrow?: 'reward' | 'token' | undefined
} & WriteOptions

/** What vested. */
export type VestOutcome = {
  /** Units of SYN; 0 where nothing has matured. */
  amount: bigint
}

/** What vest resolves to. */
export type VestReturnType = { hash: Hash } & VestOutcome

/** What vest may throw. */
export type VestErrorType = NotDeployedError | WriteErrorType

/**
 * Pays out what of an escrow has matured. Never paused.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link NotDeployedError}.
 *
 * @example
 * const { amount } = await vest(client, {})
 */
export const vest: WriteAction<VestParameters, VestOutcome, VestReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: VestParameters,
): Promise<WritePlan<VestOutcome, VestOutcome>> {
  const context = writeContext(client, parameters)
  const { holder = context.account.address, escrow = 'reward' } = parameters
  const address = contractAddress(context.deployment, `${escrow}Escrow`)
  const abi = [rewardEscrow_vestFor] as const
  const data = encodeFunctionData({ abi, args: [holder] })
  return contractPlan(context, address, data, {
    decodeResult: (result) => ({ amount: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      amount: lastEvent(receipt, address, rewardEscrow_Vested)?.amount ?? 0n,
    }),
  })
}
