import type { Address, Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import type { EntryPausedError, StalePriceError, ZeroAmountError } from '../../abis/commonErrors.js'
import {
  deGenesis_Pledged,
  deGenesis_pledge,
  deGenesis_pledgeETH,
  deGenesis_pledgeOf,
} from '../../abis/generated.js'
import type {
  HardCapError,
  NotAllowlistedError,
  SingleAssetError,
  UnknownPledgeAssetError,
  WalletCapError,
  WrongPhaseError,
} from '../../abis/reactorsErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import { allowanceCall } from '../../core/tokenCalls.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { TokenRef } from '../context.js'
import { chosen, contractPlan, tokenAddress, tokenFormatter, writeContext } from '../context.js'

/** What pledgeDeGenesis takes. */
export type PledgeDeGenesisParameters = {
  /** Asset, by symbol or address; `'ETH'` sends ether, which is wrapped. */
  asset: TokenRef
  /** Token units. */
  amount: bigint
  /** The sale. Default: the deployment's. */
  sale?: Address | undefined
} & WriteOptions

/** What pledgeDeGenesis did. */
export type PledgeDeGenesisOutcome = {
  /** All that the account has pledged now, token units. */
  pledged: bigint
}

/** What pledgeDeGenesis resolves to. */
export type PledgeDeGenesisReturnType = { hash: Hash } & PledgeDeGenesisOutcome

/** What pledgeDeGenesis may throw. */
export type PledgeDeGenesisErrorType =
  | EntryPausedError
  | HardCapError
  | NotAllowlistedError
  | SingleAssetError
  | StalePriceError
  | UnknownPledgeAssetError
  | WalletCapError
  | WrongPhaseError
  | ZeroAmountError
  | WriteErrorType

/**
 * Pledges an asset in the first sale of TOKE, on top of what was pledged before. Everybody pays the same price, which the
 * total of all pledges makes.
 *
 * Reads: the allowance and the pledge, one round trip. Sends: one transaction, after an approval where one is missing.
 * Errors: {@link EntryPausedError}, {@link HardCapError}, {@link NotAllowlistedError}, {@link SingleAssetError}, {@link StalePriceError}, {@link UnknownPledgeAssetError}, {@link WalletCapError}, {@link WrongPhaseError}, {@link ZeroAmountError}.
 *
 * @example
 * const { pledged } = await pledgeDeGenesis(client, { asset: 'USDC', amount: parseUnits('1000', 6) })
 */
export const pledgeDeGenesis: WriteAction<
  PledgeDeGenesisParameters,
  PledgeDeGenesisOutcome,
  PledgeDeGenesisReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: PledgeDeGenesisParameters,
): Promise<WritePlan<PledgeDeGenesisOutcome, PledgeDeGenesisOutcome>> {
  const context = writeContext(client, parameters)
  const account = context.account.address
  const { amount, asset } = parameters
  const sale = chosen(context, 'DeGenesis', parameters.sale)
  const isEther = asset === 'ETH'
  const token = isEther ? undefined : tokenAddress(context, asset)
  const [[, before], current] = await readMany(
    client,
    [
      { address: sale, abi: [deGenesis_pledgeOf], functionName: 'pledgeOf', args: [account] },
      allowanceCall(token ?? context.at('Toke'), account, sale),
    ],
    context.errors,
  )
  const data = token
    ? encodeFunctionData({ abi: [deGenesis_pledge], args: [token, amount] })
    : encodeFunctionData({ abi: [deGenesis_pledgeETH] })
  return contractPlan(context, sale, data, {
    value: isEther ? amount : 0n,
    allowances: token ? [{ token, spender: sale, amount, current }] : [],
    format: tokenFormatter(context, token ?? 'WETH'),
    decodeResult: () => ({ pledged: before + amount }),
    decodeReceipt: (receipt) => ({
      pledged: requireEvent(receipt, sale, deGenesis_Pledged).pledged,
    }),
  })
}
