import type { Address, Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import type { AmountTooLargeError, ZeroAmountError } from '../../abis/commonErrors.js'
import {
  deGenesis_PledgeReduced,
  deGenesis_pledgeOf,
  deGenesis_reducePledge,
} from '../../abis/generated.js'
import type { WrongPhaseError } from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { chosen, contractPlan, writeContext } from '../context.js'

/** What reduceDeGenesisPledge takes. */
export type ReduceDeGenesisPledgeParameters = {
  /** Token units of the pledged asset. */
  amount: bigint
  /** The sale. Default: the deployment's. */
  sale?: Address | undefined
} & WriteOptions

/** What reduceDeGenesisPledge did. */
export type ReduceDeGenesisPledgeOutcome = {
  /** What is left of the pledge, token units. */
  pledged: bigint
}

/** What reduceDeGenesisPledge resolves to. */
export type ReduceDeGenesisPledgeReturnType = { hash: Hash } & ReduceDeGenesisPledgeOutcome

/** What reduceDeGenesisPledge may throw. */
export type ReduceDeGenesisPledgeErrorType =
  | AmountTooLargeError
  | WrongPhaseError
  | ZeroAmountError
  | WriteErrorType

/**
 * Takes back part of a pledge, before the sale or its last look ends. Ether comes back wrapped. Never paused.
 *
 * Reads: the pledge, one round trip. Sends: one transaction.
 * Errors: {@link AmountTooLargeError}, {@link WrongPhaseError}, {@link ZeroAmountError}.
 *
 * @example
 * const { pledged } = await reduceDeGenesisPledge(client, { amount })
 */
export const reduceDeGenesisPledge: WriteAction<
  ReduceDeGenesisPledgeParameters,
  ReduceDeGenesisPledgeOutcome,
  ReduceDeGenesisPledgeReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ReduceDeGenesisPledgeParameters,
): Promise<WritePlan<ReduceDeGenesisPledgeOutcome, ReduceDeGenesisPledgeOutcome>> {
  const context = writeContext(client, parameters)
  const { amount } = parameters
  const sale = chosen(context, 'DeGenesis', parameters.sale)
  const [[, before]] = await readMany(
    client,
    [
      {
        address: sale,
        abi: [deGenesis_pledgeOf],
        functionName: 'pledgeOf',
        args: [context.account.address],
      },
    ],
    context.errors,
  )
  const data = encodeFunctionData({ abi: [deGenesis_reducePledge], args: [amount] })
  return contractPlan(context, sale, data, {
    decodeResult: () => ({ pledged: before - amount }),
    decodeReceipt: (receipt) => ({
      pledged: requireEvent(receipt, sale, deGenesis_PledgeReduced).pledged,
    }),
  })
}
