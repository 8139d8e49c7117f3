import type { Account, Address } from 'viem'
import { synthsErrors } from '../abis/synthsErrors.js'
import { actionErrors } from '../core/actionErrors.js'
import type { ActionOptions, QuintetClient } from '../core/client.js'
import { resolveAccount } from '../core/client.js'
import type { AmountFormatter, ContractErrorSet } from '../core/contractErrors.js'
import type { QuintetDeployment } from '../core/deployment.js'
import { contractAddress, resolveDeployment } from '../core/deployment.js'
import { formatAmount } from '../core/format.js'
import type { WriteOptions } from '../core/write.js'

/** A synth by its symbol, which is its key: `'sUSD'`, `'sBTC'`, `'iETH'`. */
export type SynthRef = string

/** Contracts that a reading action of the synths works with. */
export type SynthsContext = {
  deployment: QuintetDeployment
  registry: Address
  exchanger: Address
  debtPool: Address
  /** The debt pool itself, or the fee periods where those were chosen. */
  feeDistributor: Address
  errors: ContractErrorSet
}

/** As {@link SynthsContext}, with who signs. */
export type SynthsWriteContext = SynthsContext & { account: Account }

/** The contracts and errors of a read. */
export function readContext(client: QuintetClient, parameters: ActionOptions): SynthsContext {
  const deployment = resolveDeployment(client, parameters.deployment)
  const debtPool = contractAddress(deployment, 'DebtPool')
  return {
    deployment,
    registry: contractAddress(deployment, 'SynthRegistry'),
    exchanger: contractAddress(deployment, 'Exchanger'),
    debtPool,
    feeDistributor: deployment.contracts.FeePeriods ?? debtPool,
    errors: actionErrors(synthsErrors),
  }
}

/** As {@link readContext}, with the account of a write. */
export function writeContext(client: QuintetClient, parameters: WriteOptions): SynthsWriteContext {
  const account = resolveAccount(client, parameters.account)
  return { account, ...readContext(client, parameters) }
}

/** The account that a read is about: the one given, else the client's. */
export function subject(client: QuintetClient, account: Address | undefined): Address {
  return account ?? resolveAccount(client, undefined).address
}

/** Shows amounts with the token that they count; of the kinds `amount` and `loan` with the token named here. */
export function synthFormatter(symbol: string = 'sUSD'): AmountFormatter {
  return (amount, kind) => {
    const named = kind === 'amount' || kind === 'loan' ? symbol : kind
    return named === 'collateral'
      ? `${amount} units`
      : formatAmount(amount, named === 'USD' ? { symbol: 'USD', digits: 2 } : { symbol: named })
  }
}
