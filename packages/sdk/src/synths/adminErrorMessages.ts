import type { Hex } from 'viem'
import { hexToString } from 'viem'
import type { SynthsAdminErrorMessages } from '../abis/synthsAdminErrors.js'
import { formatPrice } from '../core/format.js'

const text = (bytes: Hex): string => hexToString(bytes, { size: 32 })

/** What those errors of `synths` say that only its governance or its contracts can meet. */
export const synthsAdminErrorMessages: SynthsAdminErrorMessages = {
  FeedIsSet: ({ asset }) => [
    `${asset} has a feed already.`,
    'A feed is set for good: rounds of different feeds can not be compared.',
  ],
  InvalidInverse: ({ entryWad, upperWad, lowerWad }) => [
    `Entry ${formatPrice(entryWad)} with the limits ${formatPrice(upperWad)} and ${formatPrice(lowerWad)} is no inverse price.`,
    'Keep 0 < lower < entry < upper < 2 · entry.',
  ],
  InvalidSynthsParameter: ({ name, value }) => [
    `The parameter ${text(name)} can't be ${value}.`,
    'Its name or its bounds stand in the documentation of the module.',
  ],
  InverseInUse: ({ key, supply }) => [
    `${text(key)} has a supply of ${supply} units, and can't be configured.`,
    'Freeze and purge it first.',
  ],
  InverseNotFrozen: ({ key }) => [`${text(key)} is not frozen.`],
  NotSynthsModule: ({ caller }) => [`Only a contract of the module may call this, not ${caller}.`],
  SynthKeyTaken: ({ key }) => [`${text(key)} is taken, or is not the key of this token.`],
  SynthNotSuspended: ({ key }) => [`${text(key)} is not suspended.`],
  TooManySynths: ({ limit }) => [`There are ${limit} synths already, as many as may be.`],
  VestingTimesNotAscending: ({ previous, vestAt }) => [
    `The time ${vestAt} does not come after ${previous}.`,
    'Times of a schedule ascend, from now and from the last entry of the account on.',
  ],
}
