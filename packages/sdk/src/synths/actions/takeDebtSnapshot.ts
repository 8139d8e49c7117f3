import type { Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { InsufficientGasError } from '../../abis/commonErrors.js'
import {
  synthRegistry_DebtCacheUpdated,
  synthRegistry_takeDebtSnapshot,
} from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import { contractPlan } from '../../core/contractPlan.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { writeContext } from '../context.js'

/** What takeDebtSnapshot takes. */
export type TakeDebtSnapshotParameters = WriteOptions

/** What a snapshot finds. */
export type TakeDebtSnapshotOutcome = {
  /** Value of the pool, USD. */
  totalDebt: bigint
  /** Synths whose price is not sound; undefined in a simulation. */
  marks: bigint | undefined
}

/** What takeDebtSnapshot resolves to. */
export type TakeDebtSnapshotReturnType = { hash: Hash } & TakeDebtSnapshotOutcome

/** What takeDebtSnapshot may throw. */
export type TakeDebtSnapshotErrorType = InsufficientGasError | WriteErrorType

/**
 * Reads every price again, so that debts are those of now. Anyone may; one bad feed stops nothing.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link InsufficientGasError} where a read could lack its gas.
 *
 * @example
 * const { totalDebt } = await takeDebtSnapshot(client, {})
 */
export const takeDebtSnapshot: WriteAction<
  TakeDebtSnapshotParameters,
  TakeDebtSnapshotOutcome,
  TakeDebtSnapshotReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: TakeDebtSnapshotParameters,
): Promise<WritePlan<TakeDebtSnapshotOutcome, TakeDebtSnapshotOutcome>> {
  const context = writeContext(client, parameters)
  const { registry } = context
  const abi = [synthRegistry_takeDebtSnapshot] as const
  return contractPlan(context, registry, encodeFunctionData({ abi }), {
    decodeResult: (result) => ({
      totalDebt: decodeFunctionResult({ abi, data: result }),
      marks: undefined,
    }),
    decodeReceipt: (receipt) => {
      const { totalDebt, marks } = requireEvent(receipt, registry, synthRegistry_DebtCacheUpdated)
      return { totalDebt, marks }
    },
  })
}
