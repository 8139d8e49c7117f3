import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import type { EntryPausedError, ZeroAmountError } from '../../abis/commonErrors.js'
import {
  liquidRestakingVault_asset,
  liquidRestakingVault_Deposit,
  liquidRestakingVault_deposit,
} from '../../abis/generated.js'
import type { OperatorUnderCaseError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import { allowanceCall } from '../../core/tokenCalls.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { VaultRef } from '../context.js'
import { assetFormatter, contractPlan, vaultAddress, writeContext } from '../context.js'

/** What mintLrt takes. */
export type MintLrtParameters = {
  /** Vault, by the symbol of its share or by address. Default `'LRT'`. */
  vault?: VaultRef | undefined
  /** Units of the vault's asset, wqstETH. */
  assets: bigint
  /** Who gets the shares. Default: the account. */
  to?: Address | undefined
} & WriteOptions

/** What mintLrt did. */
export type MintLrtOutcome = {
  /** Vault shares (18 decimals, a million to the first asset), rounded down. */
  shares: bigint
}

/** What mintLrt resolves to. */
export type MintLrtReturnType = { hash: Hash } & MintLrtOutcome

/** What mintLrt may throw. */
export type MintLrtErrorType =
  | EntryPausedError
  | OperatorUnderCaseError
  | ZeroAmountError
  | WriteErrorType

/**
 * Deposits into a restaking vault. Refused while an operator of the vault has an open case, so that nobody enters
 * at a stale price.
 *
 * Reads: the asset and the allowance, two round trips. Sends: one transaction, after an approval where one is missing.
 * Errors: {@link EntryPausedError}, {@link OperatorUnderCaseError}, {@link ZeroAmountError}.
 *
 * @example
 * const { shares } = await mintLrt(client, { assets: parseEther('10') })
 */
export const mintLrt: WriteAction<MintLrtParameters, MintLrtOutcome, MintLrtReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: MintLrtParameters,
): Promise<WritePlan<MintLrtOutcome, MintLrtOutcome>> {
  const context = writeContext(client, parameters)
  const { account, errors } = context
  const { assets, to = account.address } = parameters
  const vault = vaultAddress(context, parameters.vault)
  const [token] = await readMany(
    client,
    [{ address: vault, abi: [liquidRestakingVault_asset], functionName: 'asset' }],
    errors,
  )
  const [current] = await readMany(client, [allowanceCall(token, account.address, vault)], errors)
  const abi = [liquidRestakingVault_deposit] as const
  return contractPlan(context, vault, encodeFunctionData({ abi, args: [assets, to] }), {
    allowances: [{ token, spender: vault, amount: assets, current }],
    format: assetFormatter(context, token),
    decodeResult: (data) => ({ shares: decodeFunctionResult({ abi, data }) }),
    decodeReceipt: (receipt) => ({
      shares: requireEvent(receipt, vault, liquidRestakingVault_Deposit).shares,
    }),
  })
}
