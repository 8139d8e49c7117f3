import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type {
  InvalidPriceError,
  SlippageExceededError,
  StalePriceError,
  ZeroAmountError,
} from '../../abis/commonErrors.js'
import {
  cycleManager_Converted,
  cycleManager_convert,
  reactor_asset,
  reactor_baseAsset,
} from '../../abis/generated.js'
import type { ConversionLimitError, WrongPhaseError } from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import { allowanceCall } from '../../core/tokenCalls.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import { simulatePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, infoCall, lessBps, tokenFormatter, writeContext } from '../context.js'

/** What convertExcess takes. */
export type ConvertExcessParameters = {
  /** TOKEN reactor. */
  reactorId: bigint
  /** Which token the reactor is short of, and so takes: its asset, or the base asset. */
  giveToken: 'asset' | 'base'
  /** Units of it to give. */
  give: bigint
  /** Most that the outcome may be below what it is now, basis points. Default 10. */
  maxLossBps?: number | undefined
  /** Who gets the other token. Default: the account. */
  receiver?: Address | undefined
} & WriteOptions

/** What convertExcess did. */
export type ConvertExcessOutcome = {
  /** Units of the other token. */
  out: bigint
  /** Premium over the oracle's price, basis points; 0 in a simulation. */
  premiumBps: bigint
}

/** What convertExcess resolves to. */
export type ConvertExcessReturnType = { hash: Hash } & ConvertExcessOutcome

/** What convertExcess may throw. */
export type ConvertExcessErrorType =
  | ConversionLimitError
  | InvalidPriceError
  | SlippageExceededError
  | StalePriceError
  | WrongPhaseError
  | ZeroAmountError
  | WriteErrorType

/**
 * Gives a reactor the token that it is short of for the idle one that it is long of, at the oracle's price and a premium
 * that grows by time. That closes the open position which a move of the price left.
 *
 * Reads: the tokens, the allowance and the outcome now, four round trips. Sends: one transaction, after an approval where
 * one is missing.
 * Errors: {@link ConversionLimitError}, {@link SlippageExceededError}, {@link StalePriceError}, {@link WrongPhaseError}.
 *
 * @example
 * const { out, premiumBps } = await convertExcess(client, { reactorId: 2n, giveToken: 'asset', give: parseEther('5') })
 */
export const convertExcess: WriteAction<
  ConvertExcessParameters,
  ConvertExcessOutcome,
  ConvertExcessReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ConvertExcessParameters,
): Promise<WritePlan<ConvertExcessOutcome, ConvertExcessOutcome>> {
  const context = writeContext(client, parameters)
  const { account, errors } = context
  const { reactorId, give, giveToken, maxLossBps = 10, receiver = account.address } = parameters
  const manager = context.at('CycleManager')
  const [{ reactor }] = await readMany(client, [infoCall(context, reactorId)], errors)
  const [asset, base] = await readMany(
    client,
    [
      { address: reactor, abi: [reactor_asset], functionName: 'asset' },
      { address: reactor, abi: [reactor_baseAsset], functionName: 'baseAsset' },
    ],
    errors,
  )
  const token = giveToken === 'asset' ? asset : base
  const [current] = await readMany(client, [allowanceCall(token, account.address, manager)], errors)
  const abi = [cycleManager_convert] as const
  const planFor = (minOut: bigint): WritePlan<ConvertExcessOutcome, ConvertExcessOutcome> => {
    const data = encodeFunctionData({ abi, args: [reactorId, give, minOut, receiver] })
    return contractPlan(context, manager, data, {
      allowances: [{ token, spender: manager, amount: give, current }],
      format: tokenFormatter(context, token),
      decodeResult: (result) => ({
        out: decodeFunctionResult({ abi, data: result }),
        premiumBps: 0n,
      }),
      decodeReceipt: (receipt) => {
        const { out, premiumBps } = requireEvent(receipt, manager, cycleManager_Converted)
        return { out, premiumBps }
      },
    })
  }
  const { out } = await simulatePlan(client, planFor(0n))
  return planFor(lessBps(out, maxLossBps))
}
