import { ContractError, UnknownRevertError } from '../../core/errors.js'

/** Whether an error is a revert of a contract, not a fault of the line. */
export function isReverting(error: unknown): boolean {
  return error instanceof ContractError || error instanceof UnknownRevertError
}
