import type { Address, Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import {
  liquidRestakingVault_Allocated,
  liquidRestakingVault_allocate,
} from '../../abis/generated.js'
import type { AccessManagedUnauthorizedError } from '../../abis/libraryErrors.js'
import type {
  AvsConcentrationError,
  AvsListIncompleteError,
  InsufficientIdleError,
  OperatorConcentrationError,
  OperatorIsFrozenError,
  OperatorNotTargetedError,
  OperatorUnderCaseError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { VaultRef } from '../context.js'
import { assetFormatter, contractPlan, vaultAddress } from '../context.js'
import { privilegedContext } from '../privileged.js'

/** What allocateLrt takes. */
export type AllocateLrtParameters = {
  /** Vault, by the symbol of its share or by address. Default `'LRT'`. */
  vault?: VaultRef | undefined
  /** Operator that setLrtTarget has named. */
  operator: Address
  /** Units of the vault's asset, at most what is idle and no batch waits for. */
  assets: bigint
} & WriteOptions

/** What allocateLrt did. */
export type AllocateLrtOutcome = {
  /** Shares of the operator's pool, rounded down. */
  shares: bigint
}

/** What allocateLrt resolves to. */
export type AllocateLrtReturnType = { hash: Hash } & AllocateLrtOutcome

/** What allocateLrt may throw. */
export type AllocateLrtErrorType =
  | AccessManagedUnauthorizedError
  | AvsConcentrationError
  | AvsListIncompleteError
  | InsufficientIdleError
  | OperatorConcentrationError
  | OperatorIsFrozenError
  | OperatorNotTargetedError
  | OperatorUnderCaseError
  | WriteErrorType

/**
 * Sends idle assets of a vault to an operator, as its curator.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link OperatorNotTargetedError}, {@link InsufficientIdleError}, {@link OperatorConcentrationError}, {@link AvsConcentrationError}, {@link AvsListIncompleteError}, {@link OperatorIsFrozenError}, {@link OperatorUnderCaseError}, `AccessManagedUnauthorizedError`.
 *
 * @example
 * const { shares } = await allocateLrt(client, { operator, assets: parseEther('10') })
 */
export const allocateLrt: WriteAction<AllocateLrtParameters, void, AllocateLrtReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: AllocateLrtParameters,
): Promise<WritePlan<void, AllocateLrtOutcome>> {
  const context = privilegedContext(client, parameters)
  const vault = vaultAddress(context, parameters.vault)
  const data = encodeFunctionData({
    abi: [liquidRestakingVault_allocate],
    args: [parameters.operator, parameters.assets],
  })
  return contractPlan(context, vault, data, {
    format: assetFormatter(context),
    decodeReceipt: (receipt) => ({
      shares: requireEvent(receipt, vault, liquidRestakingVault_Allocated).shares,
    }),
  })
}
