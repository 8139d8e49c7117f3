import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { SlippageExceededError, ZeroAmountError } from '../../abis/commonErrors.js'
import {
  reactor_convertToAssets,
  reactor_InstantRedeem,
  reactor_instantRedeem,
} from '../../abis/generated.js'
import type { InstantExitUnavailableError } from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { ReactorRef } from '../context.js'
import { contractPlan, lessBps, reactorAddress, tokenFormatter, writeContext } from '../context.js'

/** What instantRedeem takes. */
export type InstantRedeemParameters = {
  /** Reactor, by the symbol of its share or by address. */
  reactor: ReactorRef
  /** Units of share. */
  shares: bigint
  /** Most that fee and rounding may cost, basis points. Default 50. */
  maxLossBps?: number | undefined
  /** Who gets the assets. Default: the account. */
  receiver?: Address | undefined
} & WriteOptions

/** What instantRedeem did. */
export type InstantRedeemOutcome = {
  /** Units of the asset, after the fee. */
  assets: bigint
  /** Fee to the treasury, units of the asset. */
  fee: bigint
}

/** What instantRedeem resolves to. */
export type InstantRedeemReturnType = { hash: Hash } & InstantRedeemOutcome

/** What instantRedeem may throw. */
export type InstantRedeemErrorType =
  | InstantExitUnavailableError
  | SlippageExceededError
  | ZeroAmountError
  | WriteErrorType

/**
 * Redeems shares on the spot out of what the reactor has idle, for a fee.
 *
 * Reads: the share price, one round trip. Sends: one transaction.
 * Errors: {@link InstantExitUnavailableError}, {@link SlippageExceededError}, {@link ZeroAmountError}.
 *
 * @example
 * const { assets, fee } = await instantRedeem(client, { reactor: 'tWETH', shares })
 */
export const instantRedeem: WriteAction<
  InstantRedeemParameters,
  InstantRedeemOutcome,
  InstantRedeemReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: InstantRedeemParameters,
): Promise<WritePlan<InstantRedeemOutcome, InstantRedeemOutcome>> {
  const context = writeContext(client, parameters)
  const { account } = context
  const { shares, maxLossBps = 50, receiver = account.address } = parameters
  const reactor = reactorAddress(context, parameters.reactor)
  const [gross] = await readMany(
    client,
    [
      {
        address: reactor,
        abi: [reactor_convertToAssets],
        functionName: 'convertToAssets',
        args: [shares],
      },
    ],
    context.errors,
  )
  const abi = [reactor_instantRedeem] as const
  const args = [shares, receiver, account.address, lessBps(gross, maxLossBps)] as const
  return contractPlan(context, reactor, encodeFunctionData({ abi, args }), {
    format: tokenFormatter(context, reactor),
    decodeResult: (data) => {
      const assets = decodeFunctionResult({ abi, data })
      return { assets, fee: gross - assets }
    },
    decodeReceipt: (receipt) => {
      const { assets, fee } = requireEvent(receipt, reactor, reactor_InstantRedeem)
      return { assets, fee }
    },
  })
}
