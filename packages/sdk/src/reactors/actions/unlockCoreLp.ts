import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { NothingToClaimError } from '../../abis/commonErrors.js'
import { coreEvent_CoreLpUnlocked, coreEvent_unlockLp } from '../../abis/generated.js'
import type { WrongPhaseError } from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { TokenRef } from '../context.js'
import { chosen, contractPlan, tokenAddress, tokenFormatter, writeContext } from '../context.js'

/** What unlockCoreLp takes. */
export type UnlockCoreLpParameters = {
  /** LP token or tAsset that was locked, by symbol or address. */
  token: TokenRef
  /** The event. Default: the deployment's. */
  event?: Address | undefined
} & WriteOptions

/** What unlockCoreLp did. */
export type UnlockCoreLpOutcome = {
  /** Token units that came back. */
  amount: bigint
}

/** What unlockCoreLp resolves to. */
export type UnlockCoreLpReturnType = { hash: Hash } & UnlockCoreLpOutcome

/** What unlockCoreLp may throw. */
export type UnlockCoreLpErrorType = NothingToClaimError | WrongPhaseError | WriteErrorType

/**
 * Takes locked LP tokens back, after the last look of the event. Never paused.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link NothingToClaimError}, {@link WrongPhaseError}.
 *
 * @example
 * const { amount } = await unlockCoreLp(client, { token: lpToken })
 */
export const unlockCoreLp: WriteAction<
  UnlockCoreLpParameters,
  UnlockCoreLpOutcome,
  UnlockCoreLpReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: UnlockCoreLpParameters,
): Promise<WritePlan<UnlockCoreLpOutcome, UnlockCoreLpOutcome>> {
  const context = writeContext(client, parameters)
  const event = chosen(context, 'CoreEvent', parameters.event)
  const token = tokenAddress(context, parameters.token)
  const abi = [coreEvent_unlockLp] as const
  return contractPlan(context, event, encodeFunctionData({ abi, args: [token] }), {
    format: tokenFormatter(context, token),
    decodeResult: (data) => ({ amount: decodeFunctionResult({ abi, data }) }),
    decodeReceipt: (receipt) => ({
      amount: requireEvent(receipt, event, coreEvent_CoreLpUnlocked).amount,
    }),
  })
}
