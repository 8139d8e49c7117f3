import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { EntryPausedError, ZeroAmountError } from '../../abis/commonErrors.js'
import { reactor_asset, reactor_Deposit, reactor_deposit } from '../../abis/generated.js'
import type {
  AssetMismatchError,
  PrivatePeriodError,
  ReactorInsolventError,
  ReactorRetiredError,
  ZeroSharesError,
} from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import { allowanceCall } from '../../core/tokenCalls.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { ReactorRef } from '../context.js'
import { contractPlan, reactorAddress, tokenFormatter, writeContext } from '../context.js'

/** What depositToReactor takes. */
export type DepositToReactorParameters = {
  /** Reactor, by the symbol of its share or by address. */
  reactor: ReactorRef
  /** Units of its asset. */
  assets: bigint
  /** Who gets the shares. Default: the account. */
  receiver?: Address | undefined
} & WriteOptions

/** What depositToReactor did. */
export type DepositToReactorOutcome = {
  /** Units of share, with the asset's decimals, rounded down. */
  shares: bigint
}

/** What depositToReactor resolves to. */
export type DepositToReactorReturnType = { hash: Hash } & DepositToReactorOutcome

/** What depositToReactor may throw. */
export type DepositToReactorErrorType =
  | AssetMismatchError
  | EntryPausedError
  | PrivatePeriodError
  | ReactorInsolventError
  | ReactorRetiredError
  | ZeroAmountError
  | ZeroSharesError
  | WriteErrorType

/**
 * Deposits an asset in its reactor. Rewards stream from this block on; the asset comes back in kind.
 *
 * Reads: the asset and the allowance, two round trips. Sends: one transaction, after an approval where one is missing.
 * Errors: {@link EntryPausedError}, {@link PrivatePeriodError}, {@link ReactorInsolventError}, {@link ReactorRetiredError},
 * {@link ZeroAmountError}, {@link ZeroSharesError}, {@link AssetMismatchError}.
 *
 * @example
 * const { shares } = await depositToReactor(client, { reactor: 'tWETH', assets: parseEther('10') })
 */
export const depositToReactor: WriteAction<
  DepositToReactorParameters,
  DepositToReactorOutcome,
  DepositToReactorReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: DepositToReactorParameters,
): Promise<WritePlan<DepositToReactorOutcome, DepositToReactorOutcome>> {
  const context = writeContext(client, parameters)
  const { account, errors } = context
  const { assets, receiver = account.address } = parameters
  const reactor = reactorAddress(context, parameters.reactor)
  const [token] = await readMany(
    client,
    [{ address: reactor, abi: [reactor_asset], functionName: 'asset' }],
    errors,
  )
  const [current] = await readMany(client, [allowanceCall(token, account.address, reactor)], errors)
  const abi = [reactor_deposit] as const
  return contractPlan(context, reactor, encodeFunctionData({ abi, args: [assets, receiver] }), {
    allowances: [{ token, spender: reactor, amount: assets, current }],
    format: tokenFormatter(context, token),
    decodeResult: (data) => ({ shares: decodeFunctionResult({ abi, data }) }),
    decodeReceipt: (receipt) => ({
      shares: requireEvent(receipt, reactor, reactor_Deposit).shares,
    }),
  })
}
