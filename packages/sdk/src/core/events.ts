import type { AbiEvent, Address, ParseEventLogsReturnType, TransactionReceipt } from 'viem'
import { isAddressEqual, parseEventLogs } from 'viem'

/** Arguments of a decoded event. */
export type EventArgs<event extends AbiEvent> = ParseEventLogsReturnType<
  [event],
  undefined,
  true
>[number] extends { args: infer args }
  ? args
  : never

/** Arguments of the events of a kind that a contract emitted in a transaction, in their order. */
export function allEvents<const event extends AbiEvent>(
  { logs }: Pick<TransactionReceipt, 'logs'>,
  address: Address,
  event: event,
): EventArgs<event>[] {
  return parseEventLogs({ abi: [event as AbiEvent], logs })
    .filter((log) => isAddressEqual(log.address, address))
    .map(({ args }) => args as EventArgs<event>)
}

/** Arguments of the last event of a kind that a contract emitted in a transaction; undefined where there is none. */
export function lastEvent<const event extends AbiEvent>(
  receipt: Pick<TransactionReceipt, 'logs'>,
  address: Address,
  event: event,
): EventArgs<event> | undefined {
  return allEvents(receipt, address, event).at(-1)
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
