import type { Address, Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import type { UnsupportedTokenError, ZeroAmountError } from '../../abis/commonErrors.js'
import {
  coreEvent_CoreLpLocked,
  coreEvent_lockedLp,
  coreEvent_lockLp,
} from '../../abis/generated.js'
import type { UnknownLpTokenError, WrongPhaseError } from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import { allowanceCall } from '../../core/tokenCalls.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { TokenRef } from '../context.js'
import { chosen, contractPlan, tokenAddress, tokenFormatter, writeContext } from '../context.js'

/** What lockCoreLp takes. */
export type LockCoreLpParameters = {
  /** LP token or tAsset that the event counts, by symbol or address. */
  token: TokenRef
  /** Token units. */
  amount: bigint
  /** The event. Default: the deployment's. */
  event?: Address | undefined
} & WriteOptions

/** What lockCoreLp did. */
export type LockCoreLpOutcome = {
  /** What the account has locked of it, token units. */
  locked: bigint
}

/** What lockCoreLp resolves to. */
export type LockCoreLpReturnType = { hash: Hash } & LockCoreLpOutcome

/** What lockCoreLp may throw. */
export type LockCoreLpErrorType =
  | UnknownLpTokenError
  | UnsupportedTokenError
  | WrongPhaseError
  | ZeroAmountError
  | WriteErrorType

/**
 * Locks an LP token in a CoRE event for its votes; it comes back with `unlockCoreLp` once the event is over.
 *
 * Reads: the allowance and the lock, one round trip. Sends: one transaction, after an approval where one is missing.
 * Errors: {@link UnknownLpTokenError}, {@link UnsupportedTokenError}, {@link WrongPhaseError}, {@link ZeroAmountError}.
 *
 * @example
 * const { locked } = await lockCoreLp(client, { token: lpToken, amount })
 */
export const lockCoreLp: WriteAction<
  LockCoreLpParameters,
  LockCoreLpOutcome,
  LockCoreLpReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: LockCoreLpParameters,
): Promise<WritePlan<LockCoreLpOutcome, LockCoreLpOutcome>> {
  const context = writeContext(client, parameters)
  const account = context.account.address
  const { amount } = parameters
  const event = chosen(context, 'CoreEvent', parameters.event)
  const token = tokenAddress(context, parameters.token)
  const [before, current] = await readMany(
    client,
    [
      {
        address: event,
        abi: [coreEvent_lockedLp],
        functionName: 'lockedLp',
        args: [account, token],
      },
      allowanceCall(token, account, event),
    ],
    context.errors,
  )
  const data = encodeFunctionData({ abi: [coreEvent_lockLp], args: [token, amount] })
  return contractPlan(context, event, data, {
    allowances: [{ token, spender: event, amount, current }],
    format: tokenFormatter(context, token),
    decodeResult: () => ({ locked: before + amount }),
    decodeReceipt: (receipt) => ({
      locked: requireEvent(receipt, event, coreEvent_CoreLpLocked).locked,
    }),
  })
}
