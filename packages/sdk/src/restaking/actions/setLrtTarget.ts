import type { Address, Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import { liquidRestakingVault_setTarget } from '../../abis/generated.js'
import type { AccessManagedUnauthorizedError } from '../../abis/libraryErrors.js'
import type {
  AvsConcentrationError,
  AvsListIncompleteError,
  DuplicateServiceError,
  OperatorConcentrationError,
  TooManyServicesError,
  TooManyVaultOperatorsError,
  WeightsAboveWholeError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AvsRef, VaultRef } from '../context.js'
import { avsAddress, contractPlan, vaultAddress } from '../context.js'
import { privilegedContext } from '../privileged.js'

/** What setLrtTarget takes. */
export type SetLrtTargetParameters = {
  /** Vault, by the symbol of its share or by address. Default `'LRT'`. */
  vault?: VaultRef | undefined
  operator: Address
  /** Part of the vault that the operator should hold, 1e4. 0 drops an operator who holds nothing. */
  weightBps: bigint
  /** All services that the operator has promised stake of the vault's asset to: at most 8. */
  avss: readonly AvsRef[]
} & WriteOptions

/** What setLrtTarget resolves to. */
export type SetLrtTargetReturnType = { hash: Hash }

/** What setLrtTarget may throw. */
export type SetLrtTargetErrorType =
  | AccessManagedUnauthorizedError
  | AvsConcentrationError
  | AvsListIncompleteError
  | DuplicateServiceError
  | OperatorConcentrationError
  | TooManyServicesError
  | TooManyVaultOperatorsError
  | WeightsAboveWholeError
  | WriteErrorType

/**
 * Names an operator of a vault, its part, and all the services that may slash it, as the vault's curator.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link AvsListIncompleteError}, {@link OperatorConcentrationError}, {@link AvsConcentrationError}, {@link WeightsAboveWholeError}, {@link DuplicateServiceError}, {@link TooManyServicesError}, {@link TooManyVaultOperatorsError}, `AccessManagedUnauthorizedError`.
 *
 * @example
 * await setLrtTarget(client, { operator, weightBps: 2500n, avss: ['HashAttestationServiceManager'] })
 */
export const setLrtTarget: WriteAction<SetLrtTargetParameters, void, SetLrtTargetReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: SetLrtTargetParameters,
): Promise<WritePlan<void, object>> {
  const context = privilegedContext(client, parameters)
  const { operator, weightBps } = parameters
  const avss = parameters.avss.map((avs) => avsAddress(context, avs))
  const data = encodeFunctionData({
    abi: [liquidRestakingVault_setTarget],
    args: [operator, weightBps, avss],
  })
  const vault = vaultAddress(context, parameters.vault)
  return contractPlan(context, vault, data, { decodeReceipt: () => ({}) })
}
