import type {
  AbiEvent,
  Account,
  Address,
  Hex,
  ParseEventLogsReturnType,
  TransactionReceipt,
} from 'viem'
import { erc20Abi, isAddressEqual, parseEventLogs } from 'viem'
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

/** The call that reads an allowance. */
export function allowanceCall(
  token: Address,
  owner: Address,
  spender: Address,
): {
  address: Address
  abi: typeof erc20Abi
  functionName: 'allowance'
  args: readonly [Address, Address]
} {
  return { address: token, abi: erc20Abi, functionName: 'allowance', args: [owner, spender] }
}

/** The call that reads a balance. */
export function balanceCall(
  token: Address,
  owner: Address,
): {
  address: Address
  abi: typeof erc20Abi
  functionName: 'balanceOf'
  args: readonly [Address]
} {
  return { address: token, abi: erc20Abi, functionName: 'balanceOf', args: [owner] }
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

/** Arguments of a decoded event. */
type EventArgs<event extends AbiEvent> = ParseEventLogsReturnType<
  [event],
  undefined,
  true
>[number] extends { args: infer args }
  ? args
  : never

/** Arguments of the last event of a kind that a contract emitted in a transaction; undefined where there is none. */
export function lastEvent<const event extends AbiEvent>(
  { logs }: TransactionReceipt,
  address: Address,
  event: event,
): EventArgs<event> | undefined {
  const events = parseEventLogs({ abi: [event as AbiEvent], logs }).filter((log) =>
    isAddressEqual(log.address, address),
  )
  return events[events.length - 1]?.args as EventArgs<event> | undefined
}

/** As {@link lastEvent}; throws where there is none. */
export function requireEvent<const event extends AbiEvent>(
  receipt: TransactionReceipt,
  address: Address,
  event: event,
): EventArgs<event> {
  const found = lastEvent(receipt, address, event)
  if (!found) throw new Error(`The transaction reports no ${event.name} of ${address}.`)
  return found
}
