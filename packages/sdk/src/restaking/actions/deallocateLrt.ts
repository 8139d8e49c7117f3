import type { Address, ContractFunctionParameters, Hash } from 'viem'
import { encodeFunctionData, isAddressEqual } from 'viem'
import {
  liquidRestakingVault_asset,
  liquidRestakingVault_deallocate,
  liquidRestakingVault_UnstakeQueued,
  tokenPool_position,
} from '../../abis/generated.js'
import type { AccessManagedUnauthorizedError } from '../../abis/libraryErrors.js'
import type {
  DustWithdrawalError,
  InsufficientSharesError,
  OperatorIsFrozenError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { RestakingContext, VaultRef } from '../context.js'
import { contractPlan, vaultAddress } from '../context.js'
import { privilegedContext } from '../privileged.js'

/** What deallocateLrt takes. */
export type DeallocateLrtParameters = {
  /** Vault, by the symbol of its share or by address. Default `'LRT'`. */
  vault?: VaultRef | undefined
  operator: Address
  /** Shares of the operator's pool, or `'max'` for all that the vault has. */
  shares: bigint | 'max'
} & WriteOptions

/** What deallocateLrt did. */
export type DeallocateLrtOutcome = {
  /** Units of the vault's asset, rounded down; a slash before they mature lowers them. */
  assets: bigint
  /** Epoch of the withdrawal, which completeUnstakeLrt takes. */
  epoch: bigint
}

/** What deallocateLrt resolves to. */
export type DeallocateLrtReturnType = { hash: Hash } & DeallocateLrtOutcome

/** What deallocateLrt may throw. */
export type DeallocateLrtErrorType =
  | AccessManagedUnauthorizedError
  | DustWithdrawalError
  | InsufficientSharesError
  | OperatorIsFrozenError
  | WriteErrorType

/**
 * Queues stake of a vault for withdrawal from an operator, as its curator.
 *
 * Reads: the vault's position where `'max'` is asked for. Sends: one transaction.
 * Errors: {@link InsufficientSharesError}, {@link DustWithdrawalError}, {@link OperatorIsFrozenError}, `AccessManagedUnauthorizedError`.
 *
 * @example
 * const { assets, epoch } = await deallocateLrt(client, { operator, shares: 'max' })
 */
export const deallocateLrt: WriteAction<DeallocateLrtParameters, void, DeallocateLrtReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: DeallocateLrtParameters,
): Promise<WritePlan<void, DeallocateLrtOutcome>> {
  const context = privilegedContext(client, parameters)
  const vault = vaultAddress(context, parameters.vault)
  const { operator } = parameters
  const shares =
    parameters.shares === 'max'
      ? await sharesOf(client, context, vault, operator)
      : parameters.shares
  const data = encodeFunctionData({
    abi: [liquidRestakingVault_deallocate],
    args: [operator, shares],
  })
  return contractPlan(context, vault, data, {
    decodeReceipt: (receipt) => {
      const { assets, epoch } = requireEvent(receipt, vault, liquidRestakingVault_UnstakeQueued)
      return { assets, epoch }
    },
  })
}

/** All that the vault has with the operator: one round trip, since its asset is one of the deployment's tokens. */
async function sharesOf(
  client: QuintetClient,
  { deployment, errors, pool }: RestakingContext,
  vault: Address,
  operator: Address,
): Promise<bigint> {
  const tokens = Object.values(deployment.tokens).map(({ address }) => address)
  const calls: ContractFunctionParameters[] = [
    { address: vault, abi: [liquidRestakingVault_asset], functionName: 'asset' },
    ...tokens.map((token) => ({
      address: pool,
      abi: [tokenPool_position],
      functionName: 'position',
      args: [vault, operator, token],
    })),
  ]
  const [asset, ...positions] = (await readMany(client, calls, errors)) as readonly unknown[]
  const position = positions[tokens.findIndex((token) => isAddressEqual(token, asset as Address))]
  return (position as readonly [bigint, bigint] | undefined)?.[0] ?? 0n
}
