import type { Address, Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import type { InvalidPriceError, StalePriceError } from '../../abis/commonErrors.js'
import { deGenesis_DeGenesisFinalized, deGenesis_finalize } from '../../abis/generated.js'
import type { WrongPhaseError } from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { chosen, contractPlan, writeContext } from '../context.js'

/** What finalizeDeGenesis takes. */
export type FinalizeDeGenesisParameters = {
  /** The sale. Default: the deployment's. */
  sale?: Address | undefined
} & WriteOptions

/** What finalizeDeGenesis did. */
export type FinalizeDeGenesisOutcome = {
  /** USD of all pledges, WAD; 0 in a simulation. */
  totalWad: bigint
  /** USD per TOKE, WAD; 0 in a simulation. */
  priceWad: bigint
}

/** What finalizeDeGenesis resolves to. */
export type FinalizeDeGenesisReturnType = { hash: Hash } & FinalizeDeGenesisOutcome

/** What finalizeDeGenesis may throw. */
export type FinalizeDeGenesisErrorType =
  | InvalidPriceError
  | StalePriceError
  | WrongPhaseError
  | WriteErrorType

/**
 * Fixes the price of the sale at the prices now. Anyone, within seven days of the last look.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link InvalidPriceError}, {@link StalePriceError}, {@link WrongPhaseError}.
 *
 * @example
 * const { priceWad } = await finalizeDeGenesis(client, {})
 */
export const finalizeDeGenesis: WriteAction<
  FinalizeDeGenesisParameters,
  FinalizeDeGenesisOutcome,
  FinalizeDeGenesisReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: FinalizeDeGenesisParameters,
): Promise<WritePlan<FinalizeDeGenesisOutcome, FinalizeDeGenesisOutcome>> {
  const context = writeContext(client, parameters)
  const sale = chosen(context, 'DeGenesis', parameters.sale)
  return contractPlan(context, sale, encodeFunctionData({ abi: [deGenesis_finalize] }), {
    decodeResult: () => ({ totalWad: 0n, priceWad: 0n }),
    decodeReceipt: (receipt) => {
      const { total, price } = requireEvent(receipt, sale, deGenesis_DeGenesisFinalized)
      return { totalWad: total, priceWad: price }
    },
  })
}
