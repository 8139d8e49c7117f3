import type { Account, Address, Hash, Hex, TransactionReceipt } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { bandsErrors } from '../abis/bandsErrors.js'
import { ZeroAmountError } from '../abis/commonErrors.js'
import {
  savingsVault_balanceOf,
  savingsVault_Deposit,
  savingsVault_deposit,
  savingsVault_redeem,
  savingsVault_Withdraw,
  savingsVault_withdraw,
} from '../abis/generated.js'
import { vaultErrors } from '../abis/vaultErrors.js'
import { actionErrors } from '../core/actionErrors.js'
import type { QuintetClient } from '../core/client.js'
import type { AmountFormatter, ContractErrorSet } from '../core/contractErrors.js'
import { inputError } from '../core/contractErrors.js'
import type { DeployedToken } from '../core/deployment.js'
import { fullMulDiv } from '../core/fixedPoint.js'
import { formatAmount } from '../core/format.js'
import { readMany } from '../core/read.js'
import type { AllowanceNeed, WritePlan } from '../core/write.js'
import { allowanceCall, requireEvent } from './context.js'

/** An ERC-4626 vault of the suite and who acts on it. */
export type VaultContext = {
  vault: Address
  /** What it takes and pays. */
  asset: DeployedToken
  account: Account
}

/** Assets and shares that changed hands, units of each. */
export type VaultAmounts = {
  /** Asset units. */
  assets: bigint
  /** Share units; a share has 6 decimals more than the asset. */
  shares: bigint
}

/** What a transaction with a vault did. */
export type VaultOutcome = VaultAmounts & { hash: Hash }

/** The errors of a vault's actions. */
export function vaultActionErrors(): ContractErrorSet {
  return { ...actionErrors(bandsErrors), ...vaultErrors }
}

/** Shows amounts in a vault's errors with the asset. */
export function vaultFormatter(asset: DeployedToken): AmountFormatter {
  return (amount, kind) => (kind === 'debt' ? formatAmount(amount, asset) : `${amount} units`)
}

/** Plans a deposit of `amount` asset units for `to`; reads the allowance, one round trip. */
export async function planDeposit(
  client: QuintetClient,
  { vault, asset, account }: VaultContext,
  amount: bigint,
  to: Address,
): Promise<WritePlan<VaultAmounts, VaultAmounts>> {
  const errors = vaultActionErrors()
  if (amount <= 0n) throw inputError(errors, ZeroAmountError, {})
  const format = vaultFormatter(asset)
  const [current] = await readMany(
    client,
    [allowanceCall(asset.address, account.address, vault)],
    errors,
    format,
  )
  const abi = [savingsVault_deposit] as const
  return {
    ...base({ vault, asset, account }, encodeFunctionData({ abi, args: [amount, to] })),
    allowances: [{ token: asset.address, spender: vault, amount, current }],
    decodeResult: (data) => ({ assets: amount, shares: decodeFunctionResult({ abi, data }) }),
    decodeReceipt: (receipt) => amountsOf(requireEvent(receipt, vault, savingsVault_Deposit)),
  }
}

/** Plans a withdrawal of `amount` asset units to `to`; burns the account's shares. */
export function planWithdraw(
  context: VaultContext,
  amount: bigint,
  to: Address,
): WritePlan<VaultAmounts, VaultAmounts> {
  if (amount <= 0n) throw inputError(vaultActionErrors(), ZeroAmountError, {})
  const abi = [savingsVault_withdraw] as const
  return {
    ...base(context, encodeFunctionData({ abi, args: [amount, to, context.account.address] })),
    decodeResult: (data) => ({ assets: amount, shares: decodeFunctionResult({ abi, data }) }),
    decodeReceipt: decodeWithdraw(context.vault),
  }
}

/** Plans the redemption of `shares`, or all of the account's, to `to`. Reads their number for `'max'`. */
export async function planRedeem(
  client: QuintetClient,
  context: VaultContext,
  given: bigint | 'max',
  to: Address,
): Promise<WritePlan<VaultAmounts, VaultAmounts>> {
  const owner = context.account.address
  const errors = vaultActionErrors()
  const [shares] =
    given === 'max'
      ? await readMany(
          client,
          [
            {
              address: context.vault,
              abi: [savingsVault_balanceOf],
              functionName: 'balanceOf',
              args: [owner],
            },
          ],
          errors,
        )
      : [given]
  if (shares <= 0n) throw inputError(errors, ZeroAmountError, {})
  const abi = [savingsVault_redeem] as const
  return {
    ...base(context, encodeFunctionData({ abi, args: [shares, to, owner] })),
    decodeResult: (data) => ({ assets: decodeFunctionResult({ abi, data }), shares }),
    decodeReceipt: decodeWithdraw(context.vault),
  }
}

/** What shares are worth: as ERC-4626 with virtual shares of 6 decimals, rounded down. */
export function assetsOf(shares: bigint, totalAssets: bigint, totalSupply: bigint): bigint {
  return fullMulDiv(shares, totalAssets + 1n, totalSupply + 1_000_000n)
}

function base({ vault, asset, account }: VaultContext, data: Hex) {
  return {
    account,
    call: { to: vault, data, value: 0n },
    allowances: [] as readonly AllowanceNeed[],
    errors: vaultActionErrors(),
    format: vaultFormatter(asset),
  }
}

const decodeWithdraw = (vault: Address) => (receipt: TransactionReceipt) =>
  amountsOf(requireEvent(receipt, vault, savingsVault_Withdraw))

const amountsOf = ({ assets, shares }: VaultAmounts): VaultAmounts => ({ assets, shares })
