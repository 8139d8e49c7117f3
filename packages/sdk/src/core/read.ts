import type { ContractFunctionParameters, MulticallParameters, MulticallReturnType } from 'viem'
import { multicall } from 'viem/actions'
import { getAction } from 'viem/utils'
import type { QuintetClient } from './client.js'
import type { AmountFormatter, ContractErrorSet } from './contractErrors.js'
import { toQuintetError } from './contractErrors.js'

/**
 * Reads several values of one block in one round trip: through Multicall3 where the client's chain names it,
 * else through a call that carries the code along.
 *
 * @throws ContractError of `errors` when a call reverts, TransportError when the node does not answer.
 */
export async function readMany<const contracts extends readonly ContractFunctionParameters[]>(
  client: QuintetClient,
  contracts: MulticallParameters<contracts, false>['contracts'],
  errors: ContractErrorSet,
  format?: AmountFormatter,
): Promise<MulticallReturnType<contracts, false>> {
  const results = await multicallOf(client, contracts, false, errors, format)
  return results as MulticallReturnType<contracts, false>
}

async function multicallOf(
  client: QuintetClient,
  contracts: unknown,
  allowFailure: boolean,
  errors: ContractErrorSet,
  format: AmountFormatter | undefined,
): Promise<unknown> {
  try {
    return await getAction(
      client,
      multicall,
      'multicall',
    )({
      allowFailure,
      batchSize: 0, // one round trip, however many calls
      contracts,
      deployless: client.chain?.contracts?.multicall3 === undefined,
    } as MulticallParameters)
  } catch (error) {
    throw toQuintetError(error, { errors, format })
  }
}

/** A read that may fail by itself: its value, or the typed error. */
export type Settled<value> = { ok: true; value: value } | { ok: false; error: Error }

/**
 * As {@link readMany}, but a call that reverts does not fail the others.
 *
 * @throws TransportError When the node does not answer.
 */
export async function readSettled<const contracts extends readonly ContractFunctionParameters[]>(
  client: QuintetClient,
  contracts: MulticallParameters<contracts, true>['contracts'],
  errors: ContractErrorSet,
  format?: AmountFormatter,
): Promise<SettledResults<MulticallReturnType<contracts, false>>> {
  const results = await multicallOf(client, contracts, true, errors, format)
  return (results as MulticallReturnType<readonly ContractFunctionParameters[], true>).map(
    (result) =>
      result.status === 'success'
        ? { ok: true, value: result.result }
        : { ok: false, error: toQuintetError(result.error, { errors, format }) },
  ) as SettledResults<MulticallReturnType<contracts, false>>
}

/** Results of {@link readSettled}, one a call. */
export type SettledResults<values extends readonly unknown[]> = {
  [index in keyof values]: Settled<values[index]>
}

/** The value of a settled read; throws its error where it failed. */
export function unwrap<value>(settled: Settled<value>): value {
  if (!settled.ok) throw settled.error
  return settled.value
}
