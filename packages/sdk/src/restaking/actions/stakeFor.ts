import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData, zeroAddress } from 'viem'
import type {
  CapExceededError,
  EntryPausedError,
  ZeroAmountError,
} from '../../abis/commonErrors.js'
import { tokenPool_Staked, tokenPool_stakeFor } from '../../abis/generated.js'
import type {
  ApprovalRequiredError,
  AssetNotListedError,
  DepositorNotAllowedError,
  OperatorIsFrozenError,
  OperatorNotRegisteredError,
  OperatorUnderCaseError,
  PoolDepletedError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import { allowanceCall } from '../../core/tokenCalls.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AssetRef } from '../context.js'
import { assetAddress, assetFormatter, contractPlan, writeContext } from '../context.js'

/** What stakeFor takes. */
export type StakeForParameters = {
  /** Whose position grows. He has allowed the account with setDepositor. */
  beneficiary: Address
  /** Token that the pool lists: `'wqstETH'`, or an address. */
  asset: AssetRef
  /** Token units, which the account pays. */
  amount: bigint
  /** Operator. Default: none, so that the stake can't be slashed and leaves at once. */
  operator?: Address | undefined
} & WriteOptions

/** What stakeFor did. */
export type StakeForOutcome = {
  /** Shares of the operator's pool, rounded down; without an operator the amount itself. */
  shares: bigint
}

/** What stakeFor resolves to. */
export type StakeForReturnType = { hash: Hash } & StakeForOutcome

/** What stakeFor may throw. */
export type StakeForErrorType =
  | ApprovalRequiredError
  | AssetNotListedError
  | CapExceededError
  | DepositorNotAllowedError
  | EntryPausedError
  | OperatorIsFrozenError
  | OperatorNotRegisteredError
  | OperatorUnderCaseError
  | PoolDepletedError
  | ZeroAmountError
  | WriteErrorType

/**
 * Puts the account's tokens into the pool for somebody else, who has allowed it.
 *
 * Reads: the allowance, one round trip. Sends: one transaction, after an approval where one is missing.
 * Errors: {@link DepositorNotAllowedError}, {@link AssetNotListedError}, {@link OperatorNotRegisteredError}, {@link ApprovalRequiredError}, {@link OperatorIsFrozenError}, {@link OperatorUnderCaseError}, {@link CapExceededError}.
 *
 * @example
 * const { shares } = await stakeFor(client, { beneficiary: staker, asset: 'wqstETH', amount: parseEther('10'), operator })
 */
export const stakeFor: WriteAction<StakeForParameters, StakeForOutcome, StakeForReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: StakeForParameters,
): Promise<WritePlan<StakeForOutcome, StakeForOutcome>> {
  const context = writeContext(client, parameters)
  const { account, errors, pool } = context
  const { beneficiary, amount, operator = zeroAddress } = parameters
  const asset = assetAddress(context, parameters.asset)
  const [current] = await readMany(client, [allowanceCall(asset, account.address, pool)], errors)
  const abi = [tokenPool_stakeFor] as const
  const data = encodeFunctionData({ abi, args: [beneficiary, asset, amount, operator] })
  return contractPlan(context, pool, data, {
    allowances: [{ token: asset, spender: pool, amount, current }],
    format: assetFormatter(context, parameters.asset),
    decodeResult: (result) => ({ shares: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({ shares: requireEvent(receipt, pool, tokenPool_Staked).shares }),
  })
}
