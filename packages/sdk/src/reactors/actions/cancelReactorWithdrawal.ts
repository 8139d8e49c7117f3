import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import {
  reactor_cancelRedeemRequest,
  reactor_RedeemRequestCancelled,
} from '../../abis/generated.js'
import type {
  NoPendingRequestError,
  NotOperatorError,
  RolloverInProgressError,
} from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { ReactorRef } from '../context.js'
import { contractPlan, reactorAddress, writeContext } from '../context.js'

/** What cancelReactorWithdrawal takes. */
export type CancelReactorWithdrawalParameters = {
  /** Reactor, by the symbol of its share or by address. */
  reactor: ReactorRef
  /** Whose request. Default: the account. */
  controller?: Address | undefined
  /** Who gets the shares back. Default: the controller. */
  receiver?: Address | undefined
} & WriteOptions

/** What cancelReactorWithdrawal did. */
export type CancelReactorWithdrawalOutcome = {
  /** Units of share that earn again. */
  shares: bigint
}

/** What cancelReactorWithdrawal resolves to. */
export type CancelReactorWithdrawalReturnType = { hash: Hash } & CancelReactorWithdrawalOutcome

/** What cancelReactorWithdrawal may throw. */
export type CancelReactorWithdrawalErrorType =
  | NoPendingRequestError
  | NotOperatorError
  | RolloverInProgressError
  | WriteErrorType

/**
 * Takes back a request that no rollover has settled.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link NoPendingRequestError}, {@link NotOperatorError}, {@link RolloverInProgressError}.
 *
 * @example
 * const { shares } = await cancelReactorWithdrawal(client, { reactor: 'tWETH' })
 */
export const cancelReactorWithdrawal: WriteAction<
  CancelReactorWithdrawalParameters,
  CancelReactorWithdrawalOutcome,
  CancelReactorWithdrawalReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: CancelReactorWithdrawalParameters,
): Promise<WritePlan<CancelReactorWithdrawalOutcome, CancelReactorWithdrawalOutcome>> {
  const context = writeContext(client, parameters)
  const { controller = context.account.address } = parameters
  const { receiver = controller } = parameters
  const reactor = reactorAddress(context, parameters.reactor)
  const abi = [reactor_cancelRedeemRequest] as const
  return contractPlan(context, reactor, encodeFunctionData({ abi, args: [controller, receiver] }), {
    decodeResult: (data) => ({ shares: decodeFunctionResult({ abi, data }) }),
    decodeReceipt: (receipt) => ({
      shares: requireEvent(receipt, reactor, reactor_RedeemRequestCancelled).shares,
    }),
  })
}
