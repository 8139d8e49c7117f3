import { QuintetError } from '../core/errors.js'

/** The evidence proves no fault, so the challenge would lose its bond. Nothing was sent. */
export class UnfoundedChallengeError extends QuintetError {
  override name = 'UnfoundedChallengeError'
  /** Units of the bond's token that would be lost. */
  readonly bond: bigint

  constructor(bond: bigint) {
    super(`The evidence proves no fault: the challenge would lose its bond of ${bond} units.`, {
      advice: ['Check the evidence, or pass `force: true` to send it all the same.'],
      origin: 'simulation',
    })
    this.bond = bond
  }
}
