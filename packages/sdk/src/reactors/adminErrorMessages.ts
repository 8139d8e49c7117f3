import type { ReactorsAdminErrorMessages } from '../abis/reactorsAdminErrors.js'

/** What those errors of `reactors` say that only its governance or its contracts can meet. */
export const reactorsAdminErrorMessages: ReactorsAdminErrorMessages = {
  BadVenueConfig: () => ['The configuration of the venue does not fit its exchange.'],
  Unauthorized: () => ['Only another contract of the reactors may call this.'],
  VenueExists: ({ reactorId }) => [
    `The adapter has a position of reactor ${reactorId} already: one adapter, one venue.`,
  ],
}
