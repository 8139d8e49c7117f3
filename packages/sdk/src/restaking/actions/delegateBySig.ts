import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type {
  DeadlinePassedError,
  EntryPausedError,
  InvalidSignatureError,
  ZeroAmountError,
} from '../../abis/commonErrors.js'
import { tokenPool_Delegated, tokenPool_delegateBySig } from '../../abis/generated.js'
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

/** What delegateBySig takes. */
export type DelegateBySigParameters = {
  /** Whose undelegated stake goes to the operator. */
  staker: Address
  /** Operator. */
  operator: Address
  /** Token that the pool lists: `'wqstETH'`, or an address. */
  asset: AssetRef
  /** Token units. */
  amount: bigint
  /** Consent of the staker, as signDelegation gave it. */
  consent: DelegationApproval
  /** Consent of the operator's approver, where he has one. */
  approval?: DelegationApproval | undefined
} & WriteOptions

/** What delegateBySig did. */
export type DelegateBySigOutcome = {
  /** Shares of the operator's pool, rounded down. */
  shares: bigint
}

/** What delegateBySig resolves to. */
export type DelegateBySigReturnType = { hash: Hash } & DelegateBySigOutcome

/** What delegateBySig may throw. */
export type DelegateBySigErrorType =
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
 * Delegates a staker's undelegated stake with his signature, so that he needs no ether for it.
 *
 * Reads: the operator's approver, one round trip where no approval is given. Sends: one transaction.
 * Errors: {@link ApprovalRequiredError}, {@link AssetNotListedError}, {@link DeadlinePassedError}, {@link EntryPausedError}, {@link InsufficientSharesError}, {@link InvalidSignatureError}, {@link OperatorIsFrozenError}, {@link OperatorNotRegisteredError}, {@link OperatorUnderCaseError}, {@link PoolDepletedError}, {@link SignatureUsedError}, {@link ZeroAmountError}.
 *
 * @example
 * const consent = await signDelegation(client, { operator, asset: 'wqstETH', amount })
 * await delegateBySig(operatorClient, { staker, operator, asset: 'wqstETH', amount, consent })
 */
export const delegateBySig: WriteAction<
  DelegateBySigParameters,
  DelegateBySigOutcome,
  DelegateBySigReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: DelegateBySigParameters,
): Promise<WritePlan<DelegateBySigOutcome, DelegateBySigOutcome>> {
  const context = writeContext(client, parameters)
  const { pool } = context
  const asset = assetAddress(context, parameters.asset)
  const { staker, operator, amount, consent } = parameters
  const approval = await approvalFor(client, context, operator, parameters.approval)
  const abi = [tokenPool_delegateBySig] as const
  const data = encodeFunctionData({
    abi,
    args: [staker, operator, asset, amount, consent, approval],
  })
  return contractPlan(context, pool, data, {
    format: assetFormatter(context, parameters.asset),
    decodeResult: (result) => ({ shares: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      shares: requireEvent(receipt, pool, tokenPool_Delegated).shares,
    }),
  })
}
