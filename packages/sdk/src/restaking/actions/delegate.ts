import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type {
  DeadlinePassedError,
  EntryPausedError,
  InvalidSignatureError,
  ZeroAmountError,
} from '../../abis/commonErrors.js'
import { tokenPool_Delegated, tokenPool_delegateTo } from '../../abis/generated.js'
import type {
  ApprovalRequiredError,
  AssetNotListedError,
  InsufficientSharesError,
  OperatorIsFrozenError,
  OperatorNotRegisteredError,
  OperatorUnderCaseError,
  PoolDepletedError,
  SignatureUsedError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AssetRef } from '../context.js'
import { assetAddress, assetFormatter, contractPlan, writeContext } from '../context.js'
import type { DelegationApproval } from '../delegation.js'
import { approvalFor } from '../delegation.js'

/** What delegate takes. */
export type DelegateParameters = {
  /** Operator. */
  operator: Address
  /** Token that the pool lists: `'wqstETH'`, or an address. */
  asset: AssetRef
  /** Token units. */
  amount: bigint
  /** Consent of the operator's approver, where he has one. */
  approval?: DelegationApproval | undefined
} & WriteOptions

/** What delegate did. */
export type DelegateOutcome = {
  /** Shares of the operator's pool, rounded down. */
  shares: bigint
}

/** What delegate resolves to. */
export type DelegateReturnType = { hash: Hash } & DelegateOutcome

/** What delegate may throw. */
export type DelegateErrorType =
  | ApprovalRequiredError
  | AssetNotListedError
  | DeadlinePassedError
  | EntryPausedError
  | InsufficientSharesError
  | InvalidSignatureError
  | OperatorIsFrozenError
  | OperatorNotRegisteredError
  | OperatorUnderCaseError
  | PoolDepletedError
  | SignatureUsedError
  | ZeroAmountError
  | WriteErrorType

/**
 * Delegates stake that is with no operator yet. An operator with an approver wants the approver's signature.
 *
 * Reads: the operator's approver, one round trip where no approval is given. Sends: one transaction.
 * Errors: {@link ApprovalRequiredError}, {@link AssetNotListedError}, {@link DeadlinePassedError}, {@link EntryPausedError}, {@link InsufficientSharesError}, {@link InvalidSignatureError}, {@link OperatorIsFrozenError}, {@link OperatorNotRegisteredError}, {@link OperatorUnderCaseError}, {@link PoolDepletedError}, {@link SignatureUsedError}, {@link ZeroAmountError}.
 *
 * @example
 * const { shares } = await delegate(client, { operator, asset: 'wqstETH', amount: parseEther('10') })
 */
export const delegate: WriteAction<DelegateParameters, DelegateOutcome, DelegateReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: DelegateParameters,
): Promise<WritePlan<DelegateOutcome, DelegateOutcome>> {
  const context = writeContext(client, parameters)
  const { pool } = context
  const asset = assetAddress(context, parameters.asset)
  const { operator, amount } = parameters
  const approval = await approvalFor(client, context, operator, parameters.approval)
  const abi = [tokenPool_delegateTo] as const
  const data = encodeFunctionData({ abi, args: [operator, asset, amount, approval] })
  return contractPlan(context, pool, data, {
    format: assetFormatter(context, parameters.asset),
    decodeResult: (result) => ({ shares: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      shares: requireEvent(receipt, pool, tokenPool_Delegated).shares,
    }),
  })
}
