import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { reactor_maxRedeem, reactor_redeem, reactor_Withdraw } from '../../abis/generated.js'
import { NothingClaimableError, type NotOperatorError } from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { ReactorRef } from '../context.js'
import { contractPlan, reactorAddress, tokenFormatter, writeContext } from '../context.js'

/** What withdrawFromReactor takes. */
export type WithdrawFromReactorParameters = {
  /** Reactor, by the symbol of its share or by address. */
  reactor: ReactorRef
  /** Whose request. Default: the account. */
  controller?: Address | undefined
  /** Who gets the assets. Default: the controller. */
  receiver?: Address | undefined
} & WriteOptions

/** What withdrawFromReactor did. */
export type WithdrawFromReactorOutcome = {
  /** Units of the asset. */
  assets: bigint
}

/** What withdrawFromReactor resolves to. */
export type WithdrawFromReactorReturnType = { hash: Hash } & WithdrawFromReactorOutcome

/** What withdrawFromReactor may throw. */
export type WithdrawFromReactorErrorType = NothingClaimableError | NotOperatorError | WriteErrorType

/**
 * Claims all of a settled request that is funded. Never paused.
 *
 * Reads: what can be claimed, one round trip. Sends: one transaction.
 * Errors: {@link NothingClaimableError}, {@link NotOperatorError}.
 *
 * @example
 * const { assets } = await withdrawFromReactor(client, { reactor: 'tWETH' })
 */
export const withdrawFromReactor: WriteAction<
  WithdrawFromReactorParameters,
  WithdrawFromReactorOutcome,
  WithdrawFromReactorReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: WithdrawFromReactorParameters,
): Promise<WritePlan<WithdrawFromReactorOutcome, WithdrawFromReactorOutcome>> {
  const context = writeContext(client, parameters)
  const { controller = context.account.address } = parameters
  const { receiver = controller } = parameters
  const reactor = reactorAddress(context, parameters.reactor)
  const format = tokenFormatter(context, reactor)
  const [shares] = await readMany(
    client,
    [{ address: reactor, abi: [reactor_maxRedeem], functionName: 'maxRedeem', args: [controller] }],
    context.errors,
  )
  if (shares === 0n) {
    const nothing = { requested: 0n, claimable: 0n }
    throw inputError(context.errors, NothingClaimableError, nothing, format)
  }
  const abi = [reactor_redeem] as const
  const data = encodeFunctionData({ abi, args: [shares, receiver, controller] })
  return contractPlan(context, reactor, data, {
    format,
    decodeResult: (result) => ({ assets: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      assets: requireEvent(receipt, reactor, reactor_Withdraw).assets,
    }),
  })
}
