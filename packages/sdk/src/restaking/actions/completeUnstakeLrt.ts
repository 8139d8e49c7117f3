import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import {
  liquidRestakingVault_completeUnstake,
  liquidRestakingVault_UnstakeCompleted,
} from '../../abis/generated.js'
import type {
  OperatorIsFrozenError,
  UnknownClaimError,
  WithdrawalNotMaturedError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { VaultRef } from '../context.js'
import { contractPlan, vaultAddress, writeContext } from '../context.js'

/** What completeUnstakeLrt takes. */
export type CompleteUnstakeLrtParameters = {
  /** Vault, by the symbol of its share or by address. Default `'LRT'`. */
  vault?: VaultRef | undefined
  operator: Address
  /** Epoch of the withdrawal; getLrtPortfolio lists them. */
  epoch: bigint
  /** Generation of the withdrawal. Default 0, which holds until a slash wipes the operator's pool. */
  generation?: bigint | undefined
} & WriteOptions

/** What completeUnstakeLrt did. */
export type CompleteUnstakeLrtOutcome = {
  /** Units of the vault's asset that are idle again, rounded down. */
  assets: bigint
}

/** What completeUnstakeLrt resolves to. */
export type CompleteUnstakeLrtReturnType = { hash: Hash } & CompleteUnstakeLrtOutcome

/** What completeUnstakeLrt may throw. */
export type CompleteUnstakeLrtErrorType =
  | OperatorIsFrozenError
  | UnknownClaimError
  | WithdrawalNotMaturedError
  | WriteErrorType

/**
 * Brings a matured withdrawal of a vault back as idle assets. Anyone may.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link UnknownClaimError}, {@link WithdrawalNotMaturedError}, {@link OperatorIsFrozenError}.
 *
 * @example
 * const { assets } = await completeUnstakeLrt(client, { operator, epoch })
 */
export const completeUnstakeLrt: WriteAction<
  CompleteUnstakeLrtParameters,
  CompleteUnstakeLrtOutcome,
  CompleteUnstakeLrtReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: CompleteUnstakeLrtParameters,
): Promise<WritePlan<CompleteUnstakeLrtOutcome, CompleteUnstakeLrtOutcome>> {
  const context = writeContext(client, parameters)
  const vault = vaultAddress(context, parameters.vault)
  const { operator, epoch, generation = 0n } = parameters
  const abi = [liquidRestakingVault_completeUnstake] as const
  const data = encodeFunctionData({ abi, args: [operator, epoch, generation] })
  return contractPlan(context, vault, data, {
    decodeResult: (result) => ({ assets: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      assets: requireEvent(receipt, vault, liquidRestakingVault_UnstakeCompleted).assets,
    }),
  })
}
