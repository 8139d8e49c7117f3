import type { Hex } from 'viem'
import { allContractErrors } from '../abis/allErrors.js'
import type { AmountFormatter } from './contractErrors.js'
import { decodeRevert, toQuintetError } from './contractErrors.js'

/**
 * Decodes any failure against the errors of the whole suite and of the libraries under it: raw revert data, or
 * whatever viem threw. Unknown selectors keep their data in an {@link UnknownRevertError}.
 *
 * @param error Revert data, or something caught.
 * @param format Shows an amount with its token; default: the number of units.
 * @example
 * try { await client.writeContract(request) } catch (error) { throw decodeQuintetError(error) }
 */
export function decodeQuintetError(error: unknown, format?: AmountFormatter): Error {
  const options = { errors: allContractErrors, format }
  return typeof error === 'string' && error.startsWith('0x')
    ? decodeRevert(error as Hex, options)
    : toQuintetError(error, options)
}
