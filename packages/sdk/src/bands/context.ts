import type { Account, Hex, TransactionReceipt } from 'viem'
import { bandsErrors } from '../abis/bandsErrors.js'
import { actionErrors } from '../core/actionErrors.js'
import type { ActionOptions, QuintetClient } from '../core/client.js'
import { resolveAccount } from '../core/client.js'
import type { AmountFormatter, ContractErrorSet } from '../core/contractErrors.js'
import type { QuintetDeployment } from '../core/deployment.js'
import { resolveDeployment } from '../core/deployment.js'
import type { AllowanceNeed, WriteOptions, WritePlan } from '../core/write.js'
import type { MarketRef, ResolvedMarket } from './market.js'
import { marketFormatter, resolveMarket } from './market.js'

export { lastEvent, requireEvent } from '../core/events.js'
export { allowanceCall, balanceCall } from '../core/tokenCalls.js'

/** What an action on a market works with. */
export type MarketContext = {
  deployment: QuintetDeployment
  market: ResolvedMarket
  errors: ContractErrorSet
  format: AmountFormatter
}

/** As {@link MarketContext}, with who signs. */
export type MarketWriteContext = MarketContext & { account: Account }

/** The market, the errors and the formatter of a read. */
export async function readContext(
  client: QuintetClient,
  parameters: { market: MarketRef } & ActionOptions,
): Promise<MarketContext> {
  const deployment = resolveDeployment(client, parameters.deployment)
  const market = await resolveMarket(client, parameters.market, deployment)
  return {
    deployment,
    market,
    errors: actionErrors(bandsErrors),
    format: marketFormatter(market),
  }
}

/** As {@link readContext}, with the account of a write. */
export async function writeContext(
  client: QuintetClient,
  parameters: { market: MarketRef } & WriteOptions,
): Promise<MarketWriteContext> {
  const account = resolveAccount(client, parameters.account)
  return { account, ...(await readContext(client, parameters)) }
}

/** The plan of a call to the market. Calls that return nothing simulate to nothing. */
export function marketPlan<outcome, simulated = void>(
  { account, market, errors, format }: MarketWriteContext,
  data: Hex,
  parts: {
    allowances?: readonly AllowanceNeed[]
    decodeResult?: (data: Hex) => simulated
    decodeReceipt: (receipt: TransactionReceipt) => outcome
  },
): WritePlan<simulated, outcome> {
  return {
    account,
    call: { to: market.address, data, value: 0n },
    allowances: parts.allowances ?? [],
    errors,
    format,
    decodeResult: parts.decodeResult ?? (() => undefined as simulated),
    decodeReceipt: parts.decodeReceipt,
  }
}
