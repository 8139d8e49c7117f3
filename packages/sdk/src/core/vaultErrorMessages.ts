import type { VaultErrorMessages } from '../abis/vaultErrors.js'

/** What the errors of ERC-4626 vaults say. */
export const vaultErrorMessages: VaultErrorMessages = {
  DepositMoreThanMax: () => ['The deposit is above what the vault takes now.', 'Ask maxDeposit.'],
  MintMoreThanMax: () => ['The mint is above what the vault takes now.', 'Ask maxMint.'],
  RedeemMoreThanMax: () => ['More than the vault pays out now.', 'Ask maxRedeem.'],
  WithdrawMoreThanMax: () => ['More than the vault pays out now.', 'Ask maxWithdraw.'],
}
