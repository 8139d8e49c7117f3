import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { EntryPausedError } from '../../abis/commonErrors.js'
import { deGenesis_claim, deGenesis_DeGenesisClaimed } from '../../abis/generated.js'
import type { AlreadyClaimedError, WrongPhaseError } from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { chosen, contractPlan, writeContext } from '../context.js'

/** What claimDeGenesis takes. */
export type ClaimDeGenesisParameters = {
  /** Deposits what was not swapped in the genesis pool, rather than taking it back. */
  toGenesis: boolean
  /** The sale. Default: the deployment's. */
  sale?: Address | undefined
} & WriteOptions

/** What claimDeGenesis did. */
export type ClaimDeGenesisOutcome = {
  /** TOKE wei bought. */
  toke: bigint
  /** What was not swapped: units deposited in the genesis pool, or paid back. */
  genesisOrRefund: bigint
}

/** What claimDeGenesis resolves to. */
export type ClaimDeGenesisReturnType = { hash: Hash } & ClaimDeGenesisOutcome

/** What claimDeGenesis may throw. */
export type ClaimDeGenesisErrorType =
  | AlreadyClaimedError
  | EntryPausedError
  | WrongPhaseError
  | WriteErrorType

/**
 * Takes the TOKE of a pledge, and the rest of it to its genesis pool or back. When the sale has failed, the whole pledge
 * comes back.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link AlreadyClaimedError}, {@link EntryPausedError}, {@link WrongPhaseError}.
 *
 * @example
 * const { toke, genesisOrRefund } = await claimDeGenesis(client, { toGenesis: true })
 */
export const claimDeGenesis: WriteAction<
  ClaimDeGenesisParameters,
  ClaimDeGenesisOutcome,
  ClaimDeGenesisReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ClaimDeGenesisParameters,
): Promise<WritePlan<ClaimDeGenesisOutcome, ClaimDeGenesisOutcome>> {
  const context = writeContext(client, parameters)
  const sale = chosen(context, 'DeGenesis', parameters.sale)
  const abi = [deGenesis_claim] as const
  const data = encodeFunctionData({ abi, args: [parameters.toGenesis] })
  return contractPlan(context, sale, data, {
    decodeResult: (result) => {
      const [toke, genesisOrRefund] = decodeFunctionResult({ abi, data: result })
      return { toke, genesisOrRefund }
    },
    decodeReceipt: (receipt) => {
      const { toke, rest } = requireEvent(receipt, sale, deGenesis_DeGenesisClaimed)
      return { toke, genesisOrRefund: rest }
    },
  })
}
