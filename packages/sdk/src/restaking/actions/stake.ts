import type { Address, Hash, Hex } from 'viem'
import { decodeFunctionResult, encodeFunctionData, parseSignature, zeroAddress } from 'viem'
import type {
  CapExceededError,
  EntryPausedError,
  ZeroAmountError,
} from '../../abis/commonErrors.js'
import {
  tokenPool_pool,
  tokenPool_Staked,
  tokenPool_stake,
  tokenPool_stakeWithPermit,
} from '../../abis/generated.js'
import type {
  ApprovalRequiredError,
  AssetNotListedError,
  OperatorIsFrozenError,
  OperatorNotRegisteredError,
  OperatorUnderCaseError,
  PoolDepletedError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { WAD } from '../../core/fixedPoint.js'
import { permitCalls, permitTypedData } from '../../core/permit.js'
import { readSettled, unwrap } from '../../core/read.js'
import { allowanceCall } from '../../core/tokenCalls.js'
import type { PermitForm, WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { clockCalls, startOf } from '../clock.js'
import type { AssetRef } from '../context.js'
import { assetAddress, assetFormatter, contractPlan, writeContext } from '../context.js'

/** What stake takes. */
export type StakeParameters = {
  /** Token that the pool lists: `'wqstETH'`, or an address. */
  asset: AssetRef
  /** Token units. */
  amount: bigint
  /** Operator. Default: none, so that the stake can't be slashed and leaves at once. */
  operator?: Address | undefined
} & WriteOptions

/** What a stake is worth. */
export type StakeOutcome = {
  /** Shares of the operator's pool, rounded down; without an operator the amount itself. */
  shares: bigint
  /** Assets of a share before the stake, WAD: 1e18 until the pool is slashed. */
  poolPriceWad: bigint
}

/** What stake resolves to. */
export type StakeReturnType = { hash: Hash } & StakeOutcome

/** What stake may throw. */
export type StakeErrorType =
  | ApprovalRequiredError
  | AssetNotListedError
  | CapExceededError
  | EntryPausedError
  | OperatorIsFrozenError
  | OperatorNotRegisteredError
  | OperatorUnderCaseError
  | PoolDepletedError
  | ZeroAmountError
  | WriteErrorType

/**
 * Puts tokens into the pool, with an operator or without one.
 *
 * Reads: allowance, permit data and pool, one round trip. Sends: one transaction; a missing allowance is a signed permit
 * where the token takes one, else an approval first.
 * Errors: {@link AssetNotListedError}, {@link OperatorNotRegisteredError}, {@link ApprovalRequiredError} where the operator
 * has an approver, {@link OperatorIsFrozenError}, {@link OperatorUnderCaseError}, {@link CapExceededError}.
 *
 * @example
 * const { shares } = await stake(client, { asset: 'wqstETH', amount: parseEther('10'), operator })
 */
export const stake: WriteAction<StakeParameters, StakeOutcome, StakeReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: StakeParameters,
): Promise<WritePlan<StakeOutcome, StakeOutcome>> {
  const context = writeContext(client, parameters)
  const { account, errors, pool } = context
  const { amount, operator = zeroAddress } = parameters
  const asset = assetAddress(context, parameters.asset)
  const [current, state, genesis, epochLength, epoch, nonce, separator, name] = await readSettled(
    client,
    [
      allowanceCall(asset, account.address, pool),
      { address: pool, abi: [tokenPool_pool], functionName: 'pool', args: [operator, asset] },
      ...clockCalls(context),
      ...permitCalls(asset, account.address),
    ] as const,
    errors,
  )
  const { assets, shares: supply } = unwrap(state)
  const poolPriceWad = supply === 0n ? WAD : (assets * WAD) / supply
  const clock = {
    genesis: unwrap(genesis),
    epochLength: unwrap(epochLength),
    epoch: unwrap(epoch),
  }
  const typedData =
    nonce.ok && separator.ok && name.ok
      ? permitTypedData(asset, {
          chainId: client.chain?.id,
          separator: separator.value,
          name: name.value,
          owner: account.address,
          spender: pool,
          value: amount,
          nonce: nonce.value,
          deadline: startOf(clock, clock.epoch + 2n),
        })
      : undefined
  const permit: PermitForm | undefined = typedData && {
    typedData,
    toCall: (signature) => ({
      to: pool,
      value: 0n,
      data: encodeWithPermit(signature, [asset, amount, operator, typedData.message.deadline]),
    }),
  }
  const abi = [tokenPool_stake] as const
  return contractPlan(context, pool, encodeFunctionData({ abi, args: [asset, amount, operator] }), {
    allowances: [{ token: asset, spender: pool, amount, current: current.ok ? current.value : 0n }],
    permit,
    format: assetFormatter(context, parameters.asset),
    decodeResult: (data) => ({ shares: decodeFunctionResult({ abi, data }), poolPriceWad }),
    decodeReceipt: (receipt) => ({
      shares: requireEvent(receipt, pool, tokenPool_Staked).shares,
      poolPriceWad,
    }),
  })
}

function encodeWithPermit(
  signature: Hex,
  args: readonly [asset: Address, amount: bigint, operator: Address, deadline: bigint],
): Hex {
  const { r, s, yParity } = parseSignature(signature)
  return encodeFunctionData({
    abi: [tokenPool_stakeWithPermit],
    args: [...args, 27 + yParity, r, s],
  })
}
