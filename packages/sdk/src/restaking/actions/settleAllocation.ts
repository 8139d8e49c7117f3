import type { Address, Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import { slasher_AllocationSettled, slasher_settleAllocations } from '../../abis/generated.js'
import type { OpenCaseError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { allEvents } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AssetRef, AvsRef } from '../context.js'
import { assetAddress, avsAddress, contractPlan, writeContext } from '../context.js'

/** What settleAllocation takes. */
export type SettleAllocationParameters = {
  operator: Address
  /** Service: the name of its manager in the deployment, or its address. */
  avs: AvsRef
  /** Tokens whose promises are settled. */
  assets: readonly AssetRef[]
} & WriteOptions

/** A promise whose change has come into force in the books. */
export type SettledAllocation = {
  asset: Address
  /** Promise now, WAD. */
  current: bigint
  /** All promises of the pool, WAD. */
  encumbered: bigint
}

/** What settleAllocation did. */
export type SettleAllocationOutcome = {
  /** Those that were due. */
  settled: readonly SettledAllocation[]
}

/** What settleAllocation resolves to. */
export type SettleAllocationReturnType = { hash: Hash } & SettleAllocationOutcome

/** What settleAllocation may throw. */
export type SettleAllocationErrorType = OpenCaseError | WriteErrorType

/**
 * Enters changes of promises that are due into the books, which frees what was lowered. Anyone may; modifyAllocations does
 * it by itself.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link OpenCaseError}.
 *
 * @example
 * const { settled } = await settleAllocation(client, { operator, avs, assets: ['wqstETH'] })
 */
export const settleAllocation: WriteAction<
  SettleAllocationParameters,
  void,
  SettleAllocationReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: SettleAllocationParameters,
): Promise<WritePlan<void, SettleAllocationOutcome>> {
  const context = writeContext(client, parameters)
  const { slasher } = context
  const assets = parameters.assets.map((asset) => assetAddress(context, asset))
  const data = encodeFunctionData({
    abi: [slasher_settleAllocations],
    args: [parameters.operator, avsAddress(context, parameters.avs), assets],
  })
  return contractPlan(context, slasher, data, {
    decodeReceipt: (receipt) => ({
      settled: allEvents(receipt, slasher, slasher_AllocationSettled).map(
        ({ asset, current, encumbered }) => ({ asset, current, encumbered }),
      ),
    }),
  })
}
