import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import {
  supplySchedule_mint,
  supplySchedule_mintableSupply,
  supplySchedule_minterReward,
  supplySchedule_SupplyMinted,
  supplySchedule_weeksMinted,
} from '../../abis/generated.js'
import type { NothingToMintError } from '../../abis/synthsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { contractPlan } from '../../core/contractPlan.js'
import { contractAddress } from '../../core/deployment.js'
import { requireEvent } from '../../core/events.js'
import { min } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { writeContext } from '../context.js'

/** What mintSupply takes. */
export type MintSupplyParameters = WriteOptions

/** What was minted. */
export type MintSupplyOutcome = {
  /** Units of SYN in all. */
  amount: bigint
  /** Part of it to the signer. */
  reward: bigint
  /** Last week that is minted, from 1. */
  week: bigint
}

/** What mintSupply resolves to. */
export type MintSupplyReturnType = { hash: Hash } & MintSupplyOutcome

/** What mintSupply may throw. */
export type MintSupplyErrorType = NothingToMintError | WriteErrorType

/**
 * Mints the supply of every week that has passed: a reward to the signer, the rest to the stakers. Anyone may.
 *
 * Reads: the schedule, one round trip. Sends: one transaction.
 * Errors: {@link NothingToMintError} before the end of the week.
 *
 * @example
 * const { reward } = await mintSupply(client, {})
 */
export const mintSupply: WriteAction<
  MintSupplyParameters,
  MintSupplyOutcome,
  MintSupplyReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: MintSupplyParameters,
): Promise<WritePlan<MintSupplyOutcome, MintSupplyOutcome>> {
  const context = writeContext(client, parameters)
  const { errors } = context
  const address = contractAddress(context.deployment, 'SupplySchedule')
  const [[, count], done, most] = await readMany(
    client,
    [
      { address, abi: [supplySchedule_mintableSupply], functionName: 'mintableSupply' },
      { address, abi: [supplySchedule_weeksMinted], functionName: 'weeksMinted' },
      { address, abi: [supplySchedule_minterReward], functionName: 'minterReward' },
    ],
    errors,
  )
  const abi = [supplySchedule_mint] as const
  return contractPlan(context, address, encodeFunctionData({ abi }), {
    decodeResult: (result) => {
      const amount = decodeFunctionResult({ abi, data: result })
      return { amount, reward: min(amount, most), week: done + count }
    },
    decodeReceipt: (receipt) => {
      const { amount, reward, week } = requireEvent(receipt, address, supplySchedule_SupplyMinted)
      return { amount, reward, week }
    },
  })
}
