import type { HDAccount } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'

/** Roles of the devnet's accounts, in the order of anvil's test mnemonic. */
export const accountNames = [
  'owner',
  'guardian',
  'alice',
  'bob',
  'carol',
  'dave',
  'keeper',
  'operator1',
  'operator2',
  'producer',
] as const

/** Name of a funded account of the devnet. */
export type DevnetAccountName = (typeof accountNames)[number]

/** The devnet's accounts by name. */
export type DevnetAccounts = Readonly<Record<DevnetAccountName, HDAccount>>

// Public knowledge: never send real money to these accounts.
const mnemonic = 'test test test test test test test test test test test junk'

/**
 * The devnet's accounts: anvil's ten, under names.
 *
 * @example const { alice } = devnetAccounts()
 */
export function devnetAccounts(): DevnetAccounts {
  return Object.fromEntries(
    accountNames.map((name, addressIndex) => [name, mnemonicToAccount(mnemonic, { addressIndex })]),
  ) as Record<DevnetAccountName, HDAccount>
}
