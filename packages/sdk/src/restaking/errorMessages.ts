import type { RestakingErrorMessages } from '../abis/restakingErrors.js'
import { formatPercent } from '../core/format.js'

/** Unix seconds as a date. */
const date = (seconds: bigint): string => new Date(Number(seconds) * 1000).toISOString()

const bps = (value: bigint): string => formatPercent(value * 10n ** 14n)

const caseStates = ['unknown', 'open', 'executed', 'released', 'cancelled', 'expired'] as const
const challengeStates = ['unknown', 'open', 'upheld', 'refuted'] as const

/** What the errors of `restaking` say. */
export const restakingErrorMessages: RestakingErrorMessages = {
  AlreadyOptedIn: ({ operator, avs }) => [
    `${operator} has opted into slashing by ${avs} already.`,
    'Go on with registerForAvs; joinAvs does what is missing.',
  ],
  AlreadyRegistered: ({ operator }) => [
    `${operator} is registered already.`,
    'Nothing is left to do: getOperator shows the registration.',
  ],
  AnswerWindowOpen: ({ until }) => [
    `Operators may answer this task until ${date(until)}.`,
    'Challenge a withheld answer after that time.',
  ],
  ApprovalRequired: ({ operator, approver }) => [
    `The operator ${operator} takes only stake that ${approver} approves.`,
    'Stake without an operator, then delegate with the `approval` that the approver signed.',
  ],
  AssetNotListed: ({ asset }) => [
    `The pool does not take ${asset}.`,
    'Governance lists assets. Wrap qstETH into wqstETH first.',
  ],
  AssetsNotAscending: ({ previous, asset }) => [
    `The assets of a slash must ascend: ${asset} follows ${previous}.`,
    'Order them by address, each once.',
  ],
  AvsConcentration: ({ avs, bps: part, limitBps }) => [
    `The service ${avs} could take ${bps(part)} of the vault, above its cap of ${bps(limitBps)}.`,
    'Allocate less, or to an operator that promises less to this service.',
  ],
  AvsListIncomplete: ({ operator, named, encumbered }) => [
    `The services named take ${formatPercent(named)} of ${operator}'s stake, and it has promised ${formatPercent(encumbered)}.`,
    'Set the target again with every service that the operator has promised stake to.',
  ],
  AvsNotRegistered: ({ avs }) => [
    `No service is registered at ${avs}.`,
    'Its owner calls registerAvs first.',
  ],
  BatchNotReady: ({ batchId, available, needed }, format) => [
    `Batch ${batchId} is not ready: ${format(available, 'stake')} are idle, and it needs ${format(needed, 'stake')}.`,
    'Batches settle in order, after their epoch. forceUnstakeLrt queues what is missing, a day after it.',
  ],
  CaseAlreadyOpen: ({ avs, operator }) => [
    `The service ${avs} has an open case against ${operator}.`,
    'Execute it first, then call retryFreeze.',
  ],
  CaseDataMismatch: ({ caseId }) => [
    `The case ${caseId} has moved on, or does not exist.`,
    'Fetch it again with getSlashCases.',
  ],
  CaseExpired: ({ deadline }) => [
    `The case could be executed until ${date(deadline)}.`,
    'expireCase closes it.',
  ],
  CaseNotExecuted: ({ caseId, state }) => [
    `The case ${caseId} is ${caseStates[state] ?? state}, so it holds nothing to release.`,
    'getSlashCases shows where it stands.',
  ],
  CaseNotExpired: ({ deadline }) => [
    `The case is open until ${date(deadline)}.`,
    'Execute it until then, or close it after that time.',
  ],
  CaseNotOpen: ({ caseId, state }) => [
    `The case ${caseId} is ${caseStates[state] ?? state}, not open.`,
    'getSlashCases shows where it stands.',
  ],
  ChallengeExists: ({ faultId }) => [
    `The fault ${faultId} is under an open challenge already.`,
    'Wait for its end.',
  ],
  ChallengeNotOpen: ({ challengeId, status }) => [
    `The challenge ${challengeId} is ${challengeStates[status] ?? status}, not open.`,
    'An upheld challenge without a case can be taken up by retryFreeze.',
  ],
  DepositorNotAllowed: ({ staker, depositor }) => [
    `${staker} has not allowed ${depositor} to stake for it.`,
    'The beneficiary calls setDepositor first.',
  ],
  DuplicateService: ({ avs }) => [`The service ${avs} is named twice.`, 'Name each service once.'],
  DustWithdrawal: ({ shares }) => [
    `${shares} shares of the pool are worth nothing.`,
    'Withdraw more shares at once.',
  ],
  EmptySlash: () => [
    'A slash must name at least one asset.',
    'Name the assets and what to take of each.',
  ],
  ExceedsClaimable: ({ available, needed }) => [
    `${available} can be claimed, and ${needed} are asked for.`,
    'A request can be claimed once its batch is settled: getLrt shows the queue.',
  ],
  FaultAlreadyPunished: ({ faultId }) => [
    `The fault ${faultId} has been punished already.`,
    'Nothing is left to do: getSlashCases shows its case.',
  ],
  FaultTooOld: ({ faultAt, oldest }) => [
    `The fault is of ${date(faultAt)}; none before ${date(oldest)} is heard.`,
    'Stake of that time may have left. Challenge within the challenge window of the terms.',
  ],
  FeeTooHigh: ({ feeBps, limitBps }) => [
    `A fee of ${bps(feeBps)} is above the limit of ${bps(limitBps)}.`,
    'Ask for a lower fee.',
  ],
  FreezeCooldown: ({ until }) => [
    `After a case that ended without a slash the service may not freeze this operator until ${date(until)}.`,
    'Call retryFreeze after that time.',
  ],
  InputTooLong: ({ length, limit }) => [
    `The input has ${length} bytes, above ${limit}.`,
    'Send its hash as the input instead.',
  ],
  InsufficientBuffer: ({ available, needed }, format) => [
    `${format(available, 'ETH')} are at hand, and ${format(needed, 'ETH')} are needed.`,
    'Wait until the validator book has withdrawn more.',
  ],
  InsufficientIdle: ({ available, needed }, format) => [
    `${format(available, 'stake')} are free in the vault, and ${format(needed, 'stake')} are needed.`,
    'Redeem less at once, or use redeemLrt, which waits for an epoch and costs no fee.',
  ],
  InsufficientMagnitude: ({ available, needed }) => [
    `${formatPercent(available)} of the stake are free to promise, and ${formatPercent(needed)} are needed.`,
    'Lower the promise to another service first; it frees its part two epochs later.',
  ],
  InsufficientShares: ({ available, needed }) => [
    `${available} are there, and ${needed} are asked for.`,
    'getPositions shows what can be moved. A pool that was wiped leaves no shares.',
  ],
  InsufficientStakeSigned: ({ signedStake, totalStake }, format) => [
    `The signers stand for ${format(signedStake, 'stake')} of ${format(totalStake, 'stake')}; two thirds are needed.`,
    'Gather attestations of more operators.',
  ],
  InvalidResponse: ({ challengeId }) => [
    `The answer does not refute challenge ${challengeId}.`,
    'Answer with a signature over the right result, of a time within the answer window.',
  ],
  InvalidWad: ({ wad }) => [
    `A slash of ${formatPercent(wad)} is not above 0 % and at most 100 %.`,
    'Give a part above 0 and at most 1e18.',
  ],
  MagnitudeTooSmall: ({ magnitude, minimum }) => [
    `A promise of ${magnitude} is below the least of ${minimum}.`,
    'Promise 0, or more.',
  ],
  ModificationPending: ({ effectiveEpoch }) => [
    `A change of this promise takes effect in epoch ${effectiveEpoch}.`,
    'Change it again after that.',
  ],
  NoCredit: ({ party, asset }) => [
    `There is no credit of ${asset} for ${party}.`,
    'Only a payment that its token refused leaves a credit.',
  ],
  NotApprover: ({ operator, caller }) => [
    `${caller} is not the approver of the operator ${operator}.`,
    'Have the approver call it: getOperator names him.',
  ],
  NotCancellable: ({ batchId }) => [
    `The request in batch ${batchId} can't be taken back.`,
    'That is possible while an open case blocks its settlement.',
  ],
  NotController: ({ controller, caller }) => [
    `${caller} may not claim for ${controller}.`,
    'The controller calls setOperator first, or claims by itself.',
  ],
  NotLiquidStakingToken: ({ caller }) => [
    `Only the liquid staking token may call this, not ${caller}.`,
    'Deposit by submitEth.',
  ],
  NotOptedIn: ({ operator, avs }) => [
    `${operator} has not opted into slashing by ${avs}.`,
    'Call optIntoSlashing first; joinAvs does what is missing.',
  ],
  NotRedelegated: ({ staker, asset, epoch }) => [
    `${staker}'s withdrawal of ${asset} in epoch ${epoch} is not on its way to another operator.`,
    'The staker completes it by itself.',
  ],
  NotRegistered: ({ operator, avs }) => [
    `${operator} does not serve ${avs}.`,
    'Call registerForAvs first; joinAvs does what is missing.',
  ],
  NotRequestOwner: ({ requestId, caller }) => [
    `The request ${requestId} does not belong to ${caller}.`,
    'Its owner claims it.',
  ],
  NotResolver: ({ caller, resolver }) => [
    `Only the resolver ${resolver} of the service may veto the case, not ${caller}.`,
    'Have the resolver call it.',
  ],
  NotSlashable: ({ avs, operator }) => [
    `The service ${avs} can't slash ${operator}.`,
    'It serves it not, or has left it for more than an epoch.',
  ],
  NothingQueued: ({ operator, asset, generation, epoch }) => [
    `There is no withdrawal of ${asset} from ${operator} in epoch ${epoch} of generation ${generation}.`,
    'getWithdrawals lists what is queued.',
  ],
  NothingToRetry: ({ challengeId, status }) => [
    `The challenge ${challengeId} is ${challengeStates[status] ?? status} and waits for no freeze.`,
    'Only an upheld challenge whose freeze was put off can be retried.',
  ],
  NothingToUnstake: ({ batchId }) => [
    `Batch ${batchId} is covered by what is idle and on its way.`,
    'Complete the withdrawals on their way, then settle the batch.',
  ],
  OpenCase: ({ operator, openCases }) => [
    `${operator} has ${openCases} open cases, so its promises can't be changed.`,
    'Wait until they are executed, cancelled or expired.',
  ],
  OperatorConcentration: ({ operator, bps: part, limitBps }) => [
    `${operator} would hold ${bps(part)} of the vault, above the cap of ${bps(limitBps)}.`,
    'Allocate less, or to another operator.',
  ],
  OperatorIsFrozen: ({ operator }) => [
    `The operator ${operator} is frozen, so no stake may come or go.`,
    'getFreezeStatus tells until when; a freeze lasts 14 days at most.',
  ],
  OperatorNotRegistered: ({ operator }) => [
    `${operator} is no registered operator.`,
    'It calls registerOperator first.',
  ],
  OperatorNotTargeted: ({ operator }) => [
    `The vault has no target for the operator ${operator}.`,
    'The curator calls setLrtTarget first.',
  ],
  OperatorUnderCase: ({ operator }) => [
    `A case is open against the operator ${operator}, so no stake may enter.`,
    'Exits work. Wait until the case is executed, cancelled or expired.',
  ],
  OtherOperator: ({ caseId, operator }) => [
    `The case ${caseId} is not about ${operator}.`,
    'Leave it out, or name its operator.',
  ],
  OutsideAnswerWindow: ({ timestamp, from, until }) => [
    `The attestation is of ${date(timestamp)}, outside ${date(from)} to ${date(until)}.`,
    'Sign with a time within that window.',
  ],
  PoolDepleted: ({ operator, asset }) => [
    `Slashes have worn down ${operator}'s pool of ${asset}: it takes no stake.`,
    'Choose another operator.',
  ],
  PreviewNotAvailable: () => [
    'The price of a redemption is fixed at its settlement, so there is no preview.',
    'quoteRedeemLrt gives the price of this moment.',
  ],
  RedistributionDelayNotElapsed: ({ releaseAt }) => [
    `What was slashed is released at ${date(releaseAt)}.`,
    'Release it after that time.',
  ],
  ReportPending: ({ requestId }) => [
    `Request ${requestId} waits for the next report of the validators, or for three days.`,
    'Finalize it after that.',
  ],
  RequestFinalized: ({ requestId }) => [
    `Request ${requestId} is finalized already.`,
    'Claim it with claimLstWithdrawal.',
  ],
  RequestNotFinalized: ({ requestId }) => [
    `Request ${requestId} is not finalized yet.`,
    'Anyone may finalize requests, in their order, after the next report.',
  ],
  ResponseWindowOpen: ({ respondBy }) => [
    `The challenge may be answered until ${date(respondBy)}.`,
    'Resolve it after that time.',
  ],
  ResponseWindowOver: ({ respondBy }) => [
    `The challenge could be answered until ${date(respondBy)}.`,
    'resolveChallenge upholds it now.',
  ],
  RoundsOutOfRange: ({ rounds, limit }) => [
    `${rounds} rounds are not within 1 and ${limit}.`,
    'Choose a number within them.',
  ],
  SameMagnitude: ({ magnitude }) => [
    `The promise is ${formatPercent(magnitude)} already.`,
    'Leave this change out.',
  ],
  SharesExceedBalance: ({ available, needed }) => [
    `${available} shares are there, and ${needed} are asked for.`,
    'Ask for no more than that.',
  ],
  SignatureUsed: ({ signer, salt }) => [
    `${signer} has used the salt ${salt} already.`,
    'Ask for a signature with a new salt.',
  ],
  SignersNotAscending: ({ previous, signer }) => [
    `Signers must ascend: ${signer} follows ${previous}.`,
    'Order the attestations by signer, each once.',
  ],
  SlashDelayNotElapsed: ({ executableAt }) => [
    `The case can be executed from ${date(executableAt)}; until then the resolver may veto it.`,
    'Execute it at that second, so that no stake matures before.',
  ],
  TaskAlreadyFulfilled: ({ taskId }) => [
    `Task ${taskId} is fulfilled already.`,
    'Nothing is left to do: its result is on chain.',
  ],
  TermsNotNewer: ({ version, boundVersion }) => [
    `Version ${version} is not newer than version ${boundVersion}, which binds the operator.`,
    'Accept a later version, if there is one.',
  ],
  TooManyOperators: ({ limit }) => [
    `The service has ${limit} operators, and takes no more.`,
    'Join once another has left.',
  ],
  TooManyServices: ({ given, limit }) => [
    `${given} services are named, above ${limit}.`,
    'Name fewer, or choose an operator with fewer services.',
  ],
  TooManyVaultOperators: ({ limit }) => [
    `The vault has ${limit} operators, and takes no more.`,
    'Drop one that holds nothing, with a weight of 0.',
  ],
  UnknownClaim: ({ operator, epoch, generation }) => [
    `The vault has queued nothing with ${operator} in epoch ${epoch} of generation ${generation}.`,
    'getLrtPortfolio lists what is on its way.',
  ],
  UnknownFaultKind: ({ faultKind }) => [
    `The service knows no fault of kind ${faultKind}.`,
    'The service numbers its kinds of faults from 0.',
  ],
  UnknownRequest: ({ requestId, latest }) => [
    `There is no request ${requestId}; the latest is ${latest}.`,
    'requestLstWithdrawal gives the number of a request.',
  ],
  UnknownTask: ({ taskId }) => [
    `There is no task ${taskId}.`,
    'requestAttestation gives the number of a task.',
  ],
  UnknownTermsVersion: ({ avs, version }) => [
    `The service ${avs} has no version ${version} of its terms that is open.`,
    'New terms open two epochs after they are published.',
  ],
  UnstakeTooEarly: ({ from }) => [
    `Anyone may unstake for this batch from ${date(from)}.`,
    'Until then it is up to the curator.',
  ],
  ValidatorBalanceTooLow: ({ available, needed }, format) => [
    `The validators hold ${format(available, 'ETH')}, and ${format(needed, 'ETH')} are asked for.`,
    'Ask for no more than that.',
  ],
  WadAboveTerms: ({ keptWad, minimumWad }) => [
    `The slash would leave ${formatPercent(keptWad)} of this epoch's promise; the terms keep ${formatPercent(minimumWad)}.`,
    'Slash less, or in the next epoch.',
  ],
  WeightsAboveWhole: ({ totalBps }) => [
    `The targets sum to ${bps(totalBps)}, above 100 %.`,
    'Lower the weight of another operator first.',
  ],
  WithdrawalNotMatured: ({ maturesAt }) => [
    `The withdrawal matures at ${date(maturesAt)}.`,
    'Complete it after that time.',
  ],
}
