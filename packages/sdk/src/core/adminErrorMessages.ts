import type { CommonAdminErrorMessages } from '../abis/commonAdminErrors.js'

/** What those shared errors say that only governance and deployment can meet. */
export const commonAdminErrorMessages: CommonAdminErrorMessages = {
  FeedDecimalsTooMany: (args) => [
    `The price feed has too many decimals: ${Object.values(args).map(String).join(', ')}.`,
  ],
  LengthsDiffer: (args) => [
    `Lists that belong together differ in length: ${Object.values(args).map(String).join(', ')}.`,
  ],
  NoSuchRound: ({ roundId }) => [`The feed has no round ${roundId}.`],
  UnknownEntryFlow: (args) => [
    `The contract has no such entry: ${Object.values(args).map(String).join(', ')}.`,
  ],
  UnsupportedName: () => ['A name or symbol is longer than 31 bytes.'],
}
