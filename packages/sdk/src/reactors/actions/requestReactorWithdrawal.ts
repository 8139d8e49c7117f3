import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { ZeroAmountError } from '../../abis/commonErrors.js'
import {
  cycleManager_nextCycleStart,
  reactor_convertToShares,
  reactor_RedeemRequest,
  reactor_requestRedeem,
} from '../../abis/generated.js'
import type { NotOperatorError, PreviousRequestUnfundedError } from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { InvalidParameterError } from '../../core/errors.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { ReactorRef } from '../context.js'
import { contractPlan, reactorAddress, tokenFormatter, writeContext } from '../context.js'

/** What requestReactorWithdrawal takes: shares, or the assets that they should be worth. */
export type RequestReactorWithdrawalParameters = {
  /** Reactor, by the symbol of its share or by address. */
  reactor: ReactorRef
  /** Units of share. */
  shares?: bigint | undefined
  /** Units of the asset, in place of `shares`: as many shares as are worth them now, rounded down. */
  assets?: bigint | undefined
  /** Who claims. Default: the account. */
  controller?: Address | undefined
} & WriteOptions

/** What requestReactorWithdrawal did. */
export type RequestReactorWithdrawalOutcome = {
  /** Batch of the request: `requestId` of ERC-7540. */
  batch: bigint
  /** Unix seconds from which a rollover can settle the batch. */
  claimableFrom: bigint
}

/** What requestReactorWithdrawal resolves to. */
export type RequestReactorWithdrawalReturnType = { hash: Hash } & RequestReactorWithdrawalOutcome

/** What requestReactorWithdrawal may throw. */
export type RequestReactorWithdrawalErrorType =
  | InvalidParameterError
  | NotOperatorError
  | PreviousRequestUnfundedError
  | ZeroAmountError
  | WriteErrorType

/**
 * Asks for the redemption of shares: they stop earning now, and the next rollover says what they are worth. Requests of
 * one batch add up. Never paused.
 *
 * Reads: the cycle and the share price, one round trip. Sends: one transaction.
 * Errors: {@link NotOperatorError}, {@link PreviousRequestUnfundedError}, {@link ZeroAmountError}, InsufficientBalanceError.
 *
 * @example
 * const { batch, claimableFrom } = await requestReactorWithdrawal(client, { reactor: 'tWETH', shares })
 */
export const requestReactorWithdrawal: WriteAction<
  RequestReactorWithdrawalParameters,
  RequestReactorWithdrawalOutcome,
  RequestReactorWithdrawalReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: RequestReactorWithdrawalParameters,
): Promise<WritePlan<RequestReactorWithdrawalOutcome, RequestReactorWithdrawalOutcome>> {
  const context = writeContext(client, parameters)
  const { account } = context
  const { controller = account.address, assets } = parameters
  if ((parameters.shares === undefined) === (assets === undefined)) {
    throw new InvalidParameterError(
      'shares',
      parameters.shares,
      'or assets must be given, not both',
    )
  }
  const reactor = reactorAddress(context, parameters.reactor)
  const [claimableFrom, converted] = await readMany(
    client,
    [
      {
        address: context.at('CycleManager'),
        abi: [cycleManager_nextCycleStart],
        functionName: 'nextCycleStart',
      },
      {
        address: reactor,
        abi: [reactor_convertToShares],
        functionName: 'convertToShares',
        args: [assets ?? 0n],
      },
    ],
    context.errors,
  )
  const shares = parameters.shares ?? converted
  const abi = [reactor_requestRedeem] as const
  const data = encodeFunctionData({ abi, args: [shares, controller, account.address] })
  return contractPlan(context, reactor, data, {
    format: tokenFormatter(context, reactor),
    decodeResult: (result) => ({
      batch: decodeFunctionResult({ abi, data: result }),
      claimableFrom,
    }),
    decodeReceipt: (receipt) => ({
      batch: requireEvent(receipt, reactor, reactor_RedeemRequest).requestId,
      claimableFrom,
    }),
  })
}
