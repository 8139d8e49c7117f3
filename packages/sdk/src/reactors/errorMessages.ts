import { hexToString } from 'viem'
import type { ReactorsErrorMessages } from '../abis/reactorsErrors.js'
import { formatAmount, formatPrice } from '../core/format.js'

/** Unix seconds as a date. */
const date = (seconds: bigint): string => new Date(Number(seconds) * 1000).toISOString()

const usd = (valueWad: bigint): string => `${formatPrice(valueWad)} USD`
const toke = (amount: bigint): string => formatAmount(amount, { symbol: 'TOKE' })
const votes = (amount: bigint): string => `${formatAmount(amount, { decimals: 6 })} votes`

const instantExitReasons = [
  'it is possible',
  'a rollover is under way',
  'the reactor has a deficit',
  'the reactor was skipped at the last rollover',
  "this cycle's volume of instant exits is used up",
  'too little of the reactor is idle',
] as const

/** What the errors of `reactors` say. */
export const reactorsErrorMessages: ReactorsErrorMessages = {
  AlreadyClaimed: ({ account }) => [
    `${account} has nothing to claim from the sale: it has claimed already, or never pledged.`,
    'claimDeGenesis pays once an account: look at the balance of TOKE, or use the account that pledged.',
  ],
  AlreadyDone: ({ id }) => [
    `Reactor ${id} is done already.`,
    'rolloverCycle does what is left, whatever that is.',
  ],
  AssetMismatch: () => [
    'The tokens are not those of the reactor, or fewer of them arrived than were sent.',
    'Tokens that take a fee on transfer, or rebase, cannot be used.',
  ],
  AsyncRedeem: () => [
    'Redemptions of a reactor are asynchronous: they have no preview.',
    'requestReactorWithdrawal asks for one; reactorWithdrawalStatus shows how far it is.',
  ],
  BadNonce: ({ given, expected }) => [
    `The signed vote has the nonce ${given}, and ${expected} is due.`,
    'Sign again: an earlier vote was relayed or is missing.',
  ],
  BadWeights: () => [
    'The weights do not sum to 10,000 basis points, or give to a venue that is missing or not active.',
    'listReactors shows the venues. Passive stake and PAIR reactors take no weights.',
  ],
  BondHeld: ({ cycle }) => [
    `The bond is held until cycle ${cycle}, one full cycle after the pricer ended.`,
    'Withdraw the bond once that cycle has begun.',
  ],
  BondTooSmall: ({ bond, minimum }) => [
    `A bond of ${toke(bond)} is below the least of ${toke(minimum)}.`,
    'Stake at least that much TOKE.',
  ],
  ConversionLimit: ({ give, out }) => [
    `Giving ${give} units for ${out} is more than the reactor is short of, or than it has idle.`,
    'Give less. reactorState shows what it is short and long of.',
  ],
  CycleNotEnded: ({ nextStart }) => [
    `The cycle runs until ${date(nextStart)}.`,
    'Anybody may roll over after that, and is paid more the later it is.',
  ],
  Duplicate: ({ id }) => [`The candidate or stake ${id} is named twice.`, 'Name each id once.'],
  HardCap: ({ value, limit }) => [
    `All pledges would be worth ${usd(value)}, above the sale's limit of ${usd(limit)}.`,
    'Pledge less, or wait until others reduce theirs.',
  ],
  InstantExitUnavailable: ({ reason }) => [
    `Shares can't be redeemed at once: ${instantExitReasons[reason] ?? `reason ${reason}`}.`,
    'requestReactorWithdrawal queues the redemption for the next rollover, without a fee.',
  ],
  InsufficientStake: ({ shares, active }) => [
    `${shares} shares of stake are asked for, and ${active} are active.`,
    'Ask for the active shares at most; those of an open request are not active.',
  ],
  LastLook: ({ used, before }) => [
    `In the last look votes may be moved or removed, but not grow: ${votes(used)} follow ${votes(before)}.`,
    'Lower the votes of a candidate, or leave them as they are.',
  ],
  NoPair: () => [
    'A TOKEN reactor needs an existing PAIR reactor of another asset, and a PAIR reactor has none and no venues.',
    'Create the PAIR reactor first, and name it.',
  ],
  NoPendingRequest: () => [
    'There is no request in the open batch: it has settled, or there was none.',
    'reactorWithdrawalStatus shows what can be claimed.',
  ],
  NotAllowlisted: ({ account }) => [
    `${account} is not on the list of this sale, or has not been proved to be.`,
    'Call DeGenesis.proveAllowed with the Merkle proof, once.',
  ],
  NotClaimOperator: () => [
    'The caller may not claim rewards for this account.',
    'The account calls RewardsEngine.setClaimOperator first.',
  ],
  NotClaimable: () => [
    'No unstake has settled.',
    'An unstake that was requested settles at the next rollover.',
  ],
  NotEnoughVotes: ({ used, power }) => [
    `The ballot casts ${votes(used)}, and the account has ${votes(power)} with the stakes named.`,
    'Name all its stakes, or cast fewer votes.',
  ],
  NotOperator: () => [
    'The caller is neither the owner or controller nor his operator.',
    'The owner calls setOperator on the reactor first.',
  ],
  NotPricer: ({ pricer }) => [
    `${pricer} is no active pricer.`,
    'A pricer needs a bond (PricerRegistry.registerPricer) and limits set by governance.',
  ],
  NotProposer: ({ project }) => [
    `Only the project ${project} may take its proposal back.`,
    "Send it from the project's account.",
  ],
  NotTokenReactor: ({ id }) => [
    `Reactor ${id} is no TOKEN reactor.`,
    'Choose a TOKEN reactor: listReactors shows the kinds.',
  ],
  NotVoteDelegate: () => [
    'The caller is not the vote delegate of this account.',
    'The account calls DirectorStaking.setVoteDelegate, or signs its vote for anybody to relay.',
  ],
  NotVoteLocker: ({ caller }) => [
    `${caller} is no registered CoRE event.`,
    'Vote through an event that governance has registered.',
  ],
  NothingClaimable: ({ requested, claimable }, format) => [
    `${format(requested, 'share')} are asked for, and ${format(claimable, 'share')} can be claimed now.`,
    'reactorWithdrawalStatus shows how much of the request is settled and funded.',
  ],
  NothingForAuction: ({ reactorId }) => [
    `No TOKE was slashed for reactor ${reactorId} beyond what its lot holds.`,
    'Bid once a rollover has slashed more.',
  ],
  NothingToDo: () => [
    'There is nothing to do: the call would change nothing.',
    'Call again after the next rollover.',
  ],
  OutOfBound: ({ vin, minIn }) => [
    `The fill brings in ${usd(vin)}; by the oracle it has to bring in ${usd(minIn)}.`,
    'The price has moved since the quote. Ask for a new one.',
  ],
  Overfilled: ({ left }) => [
    `The quote is good for ${left} units of the buy token more.`,
    'Fill that much at most: rfqQuoteState shows what is left.',
  ],
  ParamOutOfBounds: ({ key }) => [
    `The value of \`${hexToString(key, { size: 32 }).replace(/\0+$/, '')}\` is out of its bounds, or there is no such parameter.`,
    'Choose a value within the bounds that the documentation lists.',
  ],
  PoolEmpty: ({ sellOut, available }) => [
    `The fill takes ${sellOut} units of the sell token, and the pool has ${available}.`,
    'Fill less.',
  ],
  PreviousRequestUnfunded: ({ batch }) => [
    `The request of batch ${batch} is settled and not fully funded.`,
    'Claim what is funded; fundReactorExits may fund the rest.',
  ],
  PriceDeviation: ({ id, spot, oracle }) => [
    `The venues of reactor ${id} trade at ${formatPrice(spot, 6)}, too far from the oracle's ${formatPrice(oracle, 6)}.`,
    'Try again when they are back within their fee of it.',
  ],
  PricerIsActive: ({ pricer }) => [
    `${pricer} has to resign before it can take its bond back.`,
    'Deactivate the pricer, and wait for a full cycle.',
  ],
  PricerLimit: ({ value, limit }) => [
    `${usd(value)} is above the pricer's limit of ${usd(limit)}.`,
    'Fill less, or wait for the next cycle. Limits are bounded by what the bond is worth.',
  ],
  PrivatePeriod: ({ until }) => [
    `Until ${date(until)} only participants of the genesis sale may deposit in this pool.`,
    'Wait until then, or deposit in another reactor.',
  ],
  ProposalNotOpen: ({ id }) => [
    `Proposal ${id} does not exist, or was accepted or cancelled.`,
    'Propose anew with proposeFunding.',
  ],
  QuoteCancelled: ({ nonce }) => [
    `The pricer has cancelled the quote (nonce ${nonce}).`,
    'Ask the pricer for a new quote.',
  ],
  QuoteTooLong: ({ expiry, limit }) => [
    `The quote lives until ${date(expiry)}; none may live beyond ${date(limit)}.`,
    'Ask the pricer for a quote with a shorter life.',
  ],
  ReactorExists: () => [
    'There is a reactor of this asset and kind already.',
    'Use that one: listReactors shows it.',
  ],
  ReactorInsolvent: () => [
    'Holders of this reactor have lost everything, so its share has no price.',
    'Deposits are possible again after a recovery.',
  ],
  ReactorRetired: () => [
    'The reactor is being wound down or is closed: it takes no deposits and no stake.',
    'Choose another reactor; exits and claims of this one go on.',
  ],
  RolloverInProgress: () => [
    'A rollover is under way.',
    'Try again once it has ended; anybody may finish it with rolloverCycle.',
  ],
  RolloverUnfinished: ({ id }) => [
    `Reactor ${id} is not done yet.`,
    'Settle or deploy it first; rolloverCycle does what is left.',
  ],
  SingleAsset: ({ pledged, given }) => [
    `The account has pledged ${pledged}, so it can't pledge ${given}.`,
    'Reduce that pledge to nothing first.',
  ],
  StakeOverflow: () => [
    "The pool can't give shares any more, or a tally is full.",
    'Stake less, or in another reactor.',
  ],
  StakePriceMissing: ({ id }) => [
    `Reactor ${id} has a deficit and TOKE has no fresh price, so nobody can say what stake is worth.`,
    'It settles once TOKE has a price, with settleLate.',
  ],
  SupplyMissing: ({ held, supply }) => [
    `The sale holds ${toke(held)} of the ${toke(supply)} that it is to sell.`,
    'The treasury sends the rest first.',
  ],
  TooManyGrants: ({ limit }) => [
    `The account has ${limit} grants, the most that it may.`,
    'Grant to another account, or once some have ended.',
  ],
  TooManyReactors: ({ limit }) => [
    `There are ${limit} reactors, the most that there may be.`,
    'Use one of those that exist.',
  ],
  TooManyVenues: () => [
    'The reactor has as many venues as it may.',
    'Use one of those that it has.',
  ],
  UnknownCandidate: ({ id }) => [
    `There is no candidate ${id}.`,
    'coreStandings lists the candidates.',
  ],
  UnknownLpToken: ({ token }) => [
    `The event does not count ${token}.`,
    'Lock a token that the event names as a source.',
  ],
  UnknownPledgeAsset: ({ asset }) => [
    `The sale does not take ${asset}.`,
    'previewDeGenesis lists its assets.',
  ],
  UnknownReactor: ({ id }) => [`There is no reactor ${id}.`, 'listReactors lists them.'],
  UnknownVenue: ({ reactorId, index }) => [
    `Reactor ${reactorId} has no venue ${index}.`,
    'reactorState shows the venues.',
  ],
  UnsoldExceeded: ({ amount, unsold }) => [
    `${toke(amount)} are asked for, and ${toke(unsold)} of this reactor are unsold.`,
    'Ask for that much at most.',
  ],
  VestingPeriodInvalid: ({ cliff, duration }) => [
    `A cliff of ${cliff} s and a duration of ${duration} s make no vesting period.`,
    'The duration is positive, and the cliff not beyond it.',
  ],
  VoteLocked: ({ until }) => [
    `The TOKE has voted, or is a funding's, and stays until ${date(until)}.`,
    'Claim or restake after that; the request itself is never locked.',
  ],
  WalletCap: ({ value, limit }) => [
    `The account's pledge would be worth ${usd(value)}, above the limit of ${usd(limit)}.`,
    'Pledge less.',
  ],
  WrongPhase: ({ phase }) => [
    `The call does not fit phase ${phase}.`,
    'A rollover: 0 open, 1 settling, 2 deploying. The sale: 1 pledge, 2 last look, 3 ended, 4 final, 5 failed. A CoRE event: 1 vote, 2 last look, 3 ended, 4 final.',
  ],
  WrongTaker: ({ taker }) => [
    `Only ${taker} may fill this quote.`,
    'Send it from that account, or ask the pricer for a quote for anybody.',
  ],
  WrongTokens: ({ sellToken, buyToken }) => [
    `The pool does not trade ${sellToken} for ${buyToken}.`,
    'Quote the two tokens of the pool, one against the other.',
  ],
  ZeroShares: () => ['The deposit is worth less than one unit of share.', 'Deposit more.'],
}
