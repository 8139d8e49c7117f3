import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { NothingToClaimError as NothingToClaimErrorType } from '../../abis/commonErrors.js'
import { NothingToClaimError } from '../../abis/commonErrors.js'
import { rollupChain_Claimed, rollupChain_claim } from '../../abis/generated.js'
import type {
  BadProofError,
  EscapeActiveError,
  UnknownAssetError,
} from '../../abis/rollupErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { readAsset } from '../assets.js'
import type { NodeOptions, RollupAssetRef } from '../context.js'
import { assetFormatter, contractPlan, writeContext } from '../context.js'
import { toWitnessStruct } from '../fraudProof.js'
import { proofReader } from '../proofReader.js'

/** What claimWithdrawal takes. */
export type ClaimWithdrawalParameters = {
  /** Token that the rollup takes: `'USDC'`, or an address. */
  asset: RollupAssetRef
  /** Owner of the account; anyone may claim for it. Default: who signs. */
  owner?: Address | undefined
  /** First block of layer 1 to read where no node answers. Default 0. */
  fromBlock?: bigint | undefined
} & NodeOptions &
  WriteOptions

/** What was paid. */
export type ClaimWithdrawalOutcome = {
  /** Token units paid to the owner. */
  paid: bigint
}

/** What claimWithdrawal resolves to. */
export type ClaimWithdrawalReturnType = { hash: Hash } & ClaimWithdrawalOutcome

/** What claimWithdrawal may throw. */
export type ClaimWithdrawalErrorType =
  | BadProofError
  | EscapeActiveError
  | NothingToClaimErrorType
  | UnknownAssetError
  | WriteErrorType

/**
 * Pays out what an account has withdrawn in final blocks. The proof comes from a node, or, where none answers, out of layer 1
 * itself.
 *
 * Reads: assets, and the proof. Sends: one transaction.
 * Errors: {@link NothingToClaimError} while nothing is final, {@link EscapeActiveError}.
 *
 * @example
 * const { paid } = await claimWithdrawal(client, { asset: 'USDC' })
 */
export const claimWithdrawal: WriteAction<
  ClaimWithdrawalParameters,
  ClaimWithdrawalOutcome,
  ClaimWithdrawalReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ClaimWithdrawalParameters,
): Promise<WritePlan<ClaimWithdrawalOutcome, ClaimWithdrawalOutcome>> {
  const context = writeContext(client, parameters)
  const { rollup, errors, account } = context
  const { id } = await readAsset(client, context, parameters.asset)
  const owner = parameters.owner ?? account.address
  const [proof] = await proofReader(client, context, parameters, owner)('asset', id)
  if (!proof) throw inputError(errors, NothingToClaimError, {})
  const abi = [rollupChain_claim] as const
  const args = [proof.account, id, toWitnessStruct(proof.witness)] as const
  return contractPlan(context, rollup, encodeFunctionData({ abi, args }), {
    format: assetFormatter(context, parameters.asset),
    decodeResult: (data) => ({ paid: decodeFunctionResult({ abi, data }) }),
    decodeReceipt: (receipt) => ({
      paid: requireEvent(receipt, rollup, rollupChain_Claimed).amount,
    }),
  })
}
