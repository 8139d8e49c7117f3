import type { Address, Hash, Hex } from 'viem'
import { decodeFunctionResult, encodeFunctionData, isAddressEqual, parseSignature } from 'viem'
import type {
  CapExceededError,
  EntryPausedError,
  ZeroAmountError as ZeroAmountErrorType,
} from '../../abis/commonErrors.js'
import { ZeroAmountError } from '../../abis/commonErrors.js'
import {
  rollupChain_Deposited,
  rollupChain_deposit,
  rollupChain_depositETH,
  rollupChain_depositFor,
  rollupChain_depositWithPermit,
} from '../../abis/generated.js'
import type { EscapeActiveError, UnknownAssetError } from '../../abis/rollupErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import type { InvalidParameterError as InvalidParameterErrorType } from '../../core/errors.js'
import { InvalidParameterError } from '../../core/errors.js'
import { requireEvent } from '../../core/events.js'
import { permitCalls, permitTypedData } from '../../core/permit.js'
import { readSettled } from '../../core/read.js'
import { allowanceCall } from '../../core/tokenCalls.js'
import type { PermitForm, WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import { noDeadline } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { readAsset } from '../assets.js'
import type { RollupAssetRef } from '../context.js'
import { assetFormatter, contractPlan, writeContext } from '../context.js'

/** What depositToRollup takes. */
export type DepositToRollupParameters = {
  /** Token that the rollup takes: `'USDC'`, or an address; `'ETH'` is wrapped on the way. */
  asset: RollupAssetRef | 'ETH'
  /** Token units. */
  amount: bigint
  /** Owner of the account that receives. Default: who deposits. Not with ETH. */
  owner?: Address | undefined
} & WriteOptions

/** What was queued. */
export type DepositToRollupOutcome = {
  /** Number of the deposit in the queue: a block takes it in the queue's order. */
  queueIndex: bigint
  /** Account of the rollup; new where the owner had none. */
  accountId: number
}

/** What depositToRollup resolves to. */
export type DepositToRollupReturnType = { hash: Hash } & DepositToRollupOutcome

/** What depositToRollup may throw. */
export type DepositToRollupErrorType =
  | CapExceededError
  | EntryPausedError
  | EscapeActiveError
  | InvalidParameterErrorType
  | UnknownAssetError
  | ZeroAmountErrorType
  | WriteErrorType

/**
 * Deposits into the rollup. The funds are idle in the account once a block has taken the deposit.
 *
 * Reads: assets, then allowance and permit data. Sends: one transaction; a missing allowance is a signed permit where the token
 * takes one, else an approval first.
 * Errors: {@link UnknownAssetError}, {@link CapExceededError}, {@link EntryPausedError}, {@link EscapeActiveError}.
 *
 * @example
 * const { queueIndex, accountId } = await depositToRollup(client, { asset: 'USDC', amount: 500_000_000n })
 */
export const depositToRollup: WriteAction<
  DepositToRollupParameters,
  DepositToRollupOutcome,
  DepositToRollupReturnType
> = /*#__PURE__*/ writeAction(plan)

type Plan = WritePlan<DepositToRollupOutcome, DepositToRollupOutcome>

async function plan(client: QuintetClient, parameters: DepositToRollupParameters): Promise<Plan> {
  const context = writeContext(client, parameters)
  const { account, errors, rollup } = context
  const { amount } = parameters
  if (amount <= 0n) throw inputError(errors, ZeroAmountError, {})
  if (parameters.asset === 'ETH') return ethPlan(context, parameters)

  const { id, token } = await readAsset(client, context, parameters.asset)
  const [current, nonce, separator, name] = await readSettled(
    client,
    [
      allowanceCall(token, account.address, rollup),
      ...permitCalls(token, account.address),
    ] as const,
    errors,
  )
  const owner = parameters.owner ?? account.address
  const isOwn = isAddressEqual(owner, account.address)
  const typedData =
    isOwn && nonce.ok && separator.ok && name.ok
      ? permitTypedData(token, {
          chainId: client.chain?.id,
          separator: separator.value,
          name: name.value,
          owner: account.address,
          spender: rollup,
          value: amount,
          nonce: nonce.value,
          deadline: noDeadline,
        })
      : undefined
  const permit: PermitForm | undefined = typedData && {
    typedData,
    toCall: (signature) => ({ to: rollup, value: 0n, data: withPermit(signature, id, amount) }),
  }
  const data = isOwn
    ? encodeFunctionData({ abi: [rollupChain_deposit], args: [id, amount] })
    : encodeFunctionData({ abi: [rollupChain_depositFor], args: [owner, id, amount] })
  return contractPlan(context, rollup, data, {
    allowances: [{ token, spender: rollup, amount, current: current.ok ? current.value : 0n }],
    permit,
    format: assetFormatter(context, parameters.asset),
    ...decoders(rollup),
  })
}

function ethPlan(
  context: ReturnType<typeof writeContext>,
  { amount, owner }: DepositToRollupParameters,
): Plan {
  const { rollup, account } = context
  if (owner !== undefined && !isAddressEqual(owner, account.address)) {
    throw new InvalidParameterError(
      'owner',
      owner,
      'can only be the depositor with ETH',
      'Deposit the wrapped token for somebody else.',
    )
  }
  const data = encodeFunctionData({ abi: [rollupChain_depositETH] })
  return contractPlan(context, rollup, data, { value: amount, ...decoders(rollup) })
}

function decoders(rollup: Address): Pick<Plan, 'decodeReceipt' | 'decodeResult'> {
  return {
    decodeResult: (data) => {
      const [queueIndex, accountId] = decodeFunctionResult({ abi: [rollupChain_deposit], data })
      return { queueIndex, accountId }
    },
    decodeReceipt: (receipt) => {
      const { index, account } = requireEvent(receipt, rollup, rollupChain_Deposited)
      return { queueIndex: index, accountId: account }
    },
  }
}

function withPermit(signature: Hex, asset: number, amount: bigint): Hex {
  const { r, s, yParity } = parseSignature(signature)
  return encodeFunctionData({
    abi: [rollupChain_depositWithPermit],
    args: [asset, amount, noDeadline, 27 + yParity, r, s],
  })
}
