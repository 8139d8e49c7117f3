import { QuintetError } from '../core/errors.js'

/** Events of the debt ledger are missing, so that its history can't be told. */
export class DebtHistoryIncompleteError extends QuintetError {
  override name = 'DebtHistoryIncompleteError'
  /** Index of the entry at which it shows. */
  readonly index: bigint

  constructor(index: bigint) {
    super(`The events of the debt ledger do not lead to its entry ${index}.`, {
      advice: ['Begin at the block of the deployment, and ask a node that keeps all events.'],
      origin: 'environment',
    })
    this.index = index
  }
}
