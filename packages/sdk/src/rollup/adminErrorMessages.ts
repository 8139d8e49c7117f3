import type { RollupAdminErrorMessages } from '../abis/rollupAdminErrors.js'

/** What those errors of `rollup` say that only its governance or its contracts among themselves can meet. */
export const rollupAdminErrorMessages: RollupAdminErrorMessages = {
  AssetIsRegistered: ({ token }) => [`${token} is an asset already.`],
  BadVault: ({ adapter }) => [
    `The adapter ${adapter} is not one of this chain and asset, or its vault can't be priced.`,
    'A whole unit must convert into at least 1e4 shares.',
  ],
  EtherNotAccepted: ({ sender }) => [`Ether of ${sender} is not taken.`, 'Use depositETH.'],
  InexactLeg: ({ taken, given }) => [`The vault took ${taken} units of ${given}.`],
  LegRefused: ({ got, limit }) => [`The vault gave ${got} units, where ${limit} is the limit.`],
  NotRollup: ({ caller }) => [`${caller} is not the chain.`],
  NotSelf: ({ caller }) => [`${caller} is not the chain itself.`],
  OnlyRollup: ({ caller }) => [`${caller} is not the rollup.`],
  ParameterOutOfBounds: ({ name, value }) => [
    `The parameter ${name} can't be ${value}: unknown, or out of its bounds.`,
  ],
  RegistryFull: ({ limit }) => [`The ids are used up: there are ${limit}.`],
  TokenInUse: ({ token }) => [`${token} belongs to the users.`],
}
