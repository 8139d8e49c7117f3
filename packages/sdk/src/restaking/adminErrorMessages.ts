import type { RestakingAdminErrorMessages } from '../abis/restakingAdminErrors.js'

/** What those errors of `restaking` say that only its governance, a service's owner or its contracts can meet. */
export const restakingAdminErrorMessages: RestakingAdminErrorMessages = {
  AssetAlreadyListed: ({ asset }) => [`The pool lists ${asset} already.`],
  AvsAlreadyRegistered: ({ avs }) => [
    `The service ${avs} is registered already.`,
    'Publish new terms with updateTerms.',
  ],
  EpochLengthOutOfRange: ({ epochLength, minimum, maximum }) => [
    `An epoch of ${epochLength} s is not within ${minimum} and ${maximum} s.`,
  ],
  InvalidTerms: () => [
    'The terms of the service are out of their bounds.',
    'maxWad lies above 0 and at most 1e18, slashDelay below an epoch, challengerBps at most 2,000.',
    'challengeWindow + responseWindow + slashDelay must fit one epoch.',
  ],
  NotAvsOwner: ({ avs, caller }) => [
    `${caller} does not own the service ${avs}.`,
    'Only the service or its owner publishes its terms and sends operators away.',
  ],
  NotDisputeResolution: ({ caller }) => [
    `Only the service's court may freeze an operator, not ${caller}.`,
    'Use challenge with evidence.',
  ],
  NotRegistry: ({ caller }) => [
    `Only the registry of services may call this, not ${caller}.`,
    'Use registerForAvs or deregisterFromAvs.',
  ],
  NotSlasher: ({ caller }) => [`Only the slasher may call this, not ${caller}.`],
  NotValidatorBook: ({ caller }) => [`Only the validator book may call this, not ${caller}.`],
  RegistrationNotRecorded: ({ avs, operator }) => [
    `The service ${avs} did not record the registration of ${operator}.`,
    'Its service manager must call Slasher.recordFirstRegistration.',
  ],
  ReportOutOfBounds: ({ delta, limit }) => [
    `A report of ${delta} wei is beyond the limit of ${limit} wei.`,
  ],
  ReportParameterTooHigh: ({ value, limit }) => [`${value} is above the limit of ${limit}.`],
  ReportTooSoon: ({ acceptedAt }) => [
    `The next report is accepted at ${new Date(Number(acceptedAt) * 1000).toISOString()}.`,
  ],
  ReportUnbacked: ({ total, held }) => [
    `The report makes ${total} wei of what the token and its validators hold, which is ${held} wei.`,
  ],
  SeedTooSmall: ({ value, minimum }) => [
    `The deployment pays ${value} wei, and must pay ${minimum} wei for the shares that nobody owns.`,
  ],
  SlashParameterTooHigh: ({ value, limit }) => [`${value} is above the limit of ${limit}.`],
  VaultParameterOutOfRange: ({ value, minimum, maximum }) => [
    `${value} is not within ${minimum} and ${maximum}.`,
  ],
}
