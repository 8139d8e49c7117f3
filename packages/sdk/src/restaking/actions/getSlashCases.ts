import type { Address } from 'viem'
import { isAddressEqual } from 'viem'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import type { LogRange } from '../../core/logs.js'
import type { SlashCase } from '../cases.js'
import { fetchCases } from '../cases.js'
import type { AvsRef } from '../context.js'
import { avsAddress, readContext } from '../context.js'

/** What getSlashCases takes. */
export type GetSlashCasesParameters = {
  /** Default: every operator. */
  operator?: Address | undefined
  /** Default: every service. */
  avs?: AvsRef | undefined
} & LogRange &
  ActionOptions

/**
 * Cases with their states, oldest first, from the slasher's events.
 *
 * Reads: one request.
 *
 * @example
 * const cases = await getSlashCases(client, { operator })
 * const open = cases.filter(({ state }) => state === 'open')
 */
export async function getSlashCases(
  client: QuintetClient,
  parameters: GetSlashCasesParameters = {},
): Promise<readonly SlashCase[]> {
  const context = readContext(client, parameters)
  const { operator, fromBlock } = parameters
  const avs = parameters.avs && avsAddress(context, parameters.avs)
  const cases = await fetchCases(client, context, { fromBlock })
  return cases.filter(
    ({ data }) =>
      (!operator || isAddressEqual(data.operator, operator)) &&
      (!avs || isAddressEqual(data.avs, avs)),
  )
}
