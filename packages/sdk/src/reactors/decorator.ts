import type { BoundActions } from '../core/bindAction.js'
import { bindActions } from '../core/bindAction.js'
import type { QuintetClient } from '../core/client.js'
import type { QuintetDeployment } from '../core/deployment.js'
import { acceptFunding } from './actions/acceptFunding.js'
import { bidSlashed } from './actions/bidSlashed.js'
import { cancelFunding } from './actions/cancelFunding.js'
import { cancelReactorWithdrawal } from './actions/cancelReactorWithdrawal.js'
import { cancelUnstake } from './actions/cancelUnstake.js'
import { claimDeGenesis } from './actions/claimDeGenesis.js'
import { claimReactorRewards } from './actions/claimReactorRewards.js'
import { claimUnstake } from './actions/claimUnstake.js'
import { convertExcess } from './actions/convertExcess.js'
import { coreStandings } from './actions/coreStandings.js'
import { depositToReactor } from './actions/depositToReactor.js'
import { fillRfq } from './actions/fillRfq.js'
import { finalizeCore } from './actions/finalizeCore.js'
import { finalizeDeGenesis } from './actions/finalizeDeGenesis.js'
import { fundReactorExits } from './actions/fundReactorExits.js'
import { ilReport } from './actions/ilReport.js'
import { instantRedeem } from './actions/instantRedeem.js'
import { listReactors } from './actions/listReactors.js'
import { lockCoreLp } from './actions/lockCoreLp.js'
import { pledgeDeGenesis } from './actions/pledgeDeGenesis.js'
import { previewDeGenesis } from './actions/previewDeGenesis.js'
import { previewRollover } from './actions/previewRollover.js'
import { proposeFunding } from './actions/proposeFunding.js'
import { quoteAsPricer } from './actions/quoteAsPricer.js'
import { reactorApy } from './actions/reactorApy.js'
import { reactorState } from './actions/reactorState.js'
import { reactorWithdrawalStatus } from './actions/reactorWithdrawalStatus.js'
import { rebalanceReactor } from './actions/rebalanceReactor.js'
import { reduceDeGenesisPledge } from './actions/reduceDeGenesisPledge.js'
import { relayVote } from './actions/relayVote.js'
import { requestReactorWithdrawal } from './actions/requestReactorWithdrawal.js'
import { requestUnstake } from './actions/requestUnstake.js'
import { restake } from './actions/restake.js'
import { rfqQuoteState } from './actions/rfqQuoteState.js'
import { rolloverCycle } from './actions/rolloverCycle.js'
import { settleLate } from './actions/settleLate.js'
import { signVote } from './actions/signVote.js'
import { singularityView } from './actions/singularityView.js'
import { stakeDirector } from './actions/stakeDirector.js'
import { stakePassive } from './actions/stakePassive.js'
import { treasuryView } from './actions/treasuryView.js'
import { unlockCoreLp } from './actions/unlockCoreLp.js'
import { voteAllocation } from './actions/voteAllocation.js'
import { voteCore } from './actions/voteCore.js'
import { watchReactor } from './actions/watchReactor.js'
import { withdrawFromReactor } from './actions/withdrawFromReactor.js'

const actions = {
  acceptFunding,
  bidSlashed,
  cancelFunding,
  cancelReactorWithdrawal,
  cancelUnstake,
  claimDeGenesis,
  claimReactorRewards,
  claimUnstake,
  convertExcess,
  coreStandings,
  depositToReactor,
  fillRfq,
  finalizeCore,
  finalizeDeGenesis,
  fundReactorExits,
  ilReport,
  instantRedeem,
  listReactors,
  lockCoreLp,
  pledgeDeGenesis,
  previewDeGenesis,
  previewRollover,
  proposeFunding,
  quoteAsPricer,
  reactorApy,
  reactorState,
  reactorWithdrawalStatus,
  rebalanceReactor,
  reduceDeGenesisPledge,
  relayVote,
  requestReactorWithdrawal,
  requestUnstake,
  restake,
  rfqQuoteState,
  rolloverCycle,
  settleLate,
  signVote,
  singularityView,
  stakeDirector,
  stakePassive,
  treasuryView,
  unlockCoreLp,
  voteAllocation,
  voteCore,
  watchReactor,
  withdrawFromReactor,
}

/** The actions of `reactors`, bound to a client: `client.reactors.*`. */
export type ReactorsActions = BoundActions<typeof actions>

/** Binds the actions of `reactors` to a client. */
export function reactorsActions(
  client: QuintetClient,
  deployment: QuintetDeployment | undefined,
): ReactorsActions {
  return bindActions(actions, client, deployment)
}
