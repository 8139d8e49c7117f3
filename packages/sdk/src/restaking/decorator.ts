import type { BoundActions } from '../core/bindAction.js'
import { bindActions } from '../core/bindAction.js'
import type { QuintetClient } from '../core/client.js'
import type { QuintetDeployment } from '../core/deployment.js'
import { acceptTerms } from './actions/acceptTerms.js'
import { cancelCase } from './actions/cancelCase.js'
import { cancelLrtRedeem } from './actions/cancelLrtRedeem.js'
import { challenge } from './actions/challenge.js'
import { claimBondCredit } from './actions/claimBondCredit.js'
import { claimCredit } from './actions/claimCredit.js'
import { claimLrt } from './actions/claimLrt.js'
import { claimLstWithdrawal } from './actions/claimLstWithdrawal.js'
import { completeRedelegation } from './actions/completeRedelegation.js'
import { completeWithdrawal } from './actions/completeWithdrawal.js'
import { delegate } from './actions/delegate.js'
import { deregisterFromAvs } from './actions/deregisterFromAvs.js'
import { executeSlash } from './actions/executeSlash.js'
import { expireCase } from './actions/expireCase.js'
import { finalizeLstWithdrawals } from './actions/finalizeLstWithdrawals.js'
import { forceUnstakeLrt } from './actions/forceUnstakeLrt.js'
import { getAllocations } from './actions/getAllocations.js'
import { getFreezeStatus } from './actions/getFreezeStatus.js'
import { getLrt } from './actions/getLrt.js'
import { getOperator } from './actions/getOperator.js'
import { getSlashCases } from './actions/getSlashCases.js'
import { getStaker } from './actions/getStaker.js'
import { getWithdrawals } from './actions/getWithdrawals.js'
import { instantRedeemLrt } from './actions/instantRedeemLrt.js'
import { joinAvs } from './actions/joinAvs.js'
import { mintLrt } from './actions/mintLrt.js'
import { modifyAllocations } from './actions/modifyAllocations.js'
import { optIntoSlashing } from './actions/optIntoSlashing.js'
import { queueWithdrawal } from './actions/queueWithdrawal.js'
import { redeemLrt } from './actions/redeemLrt.js'
import { redelegate } from './actions/redelegate.js'
import { registerForAvs } from './actions/registerForAvs.js'
import { registerOperator } from './actions/registerOperator.js'
import { releaseSlashed } from './actions/releaseSlashed.js'
import { requestLstWithdrawal } from './actions/requestLstWithdrawal.js'
import { resolveChallenge } from './actions/resolveChallenge.js'
import { respond } from './actions/respond.js'
import { retryFreeze } from './actions/retryFreeze.js'
import { settleLrtBatch } from './actions/settleLrtBatch.js'
import { signDelegationApproval } from './actions/signDelegationApproval.js'
import { stake } from './actions/stake.js'
import { submitEth } from './actions/submitEth.js'
import { undelegate } from './actions/undelegate.js'
import { unwrapSt } from './actions/unwrapSt.js'
import { watchOperator } from './actions/watchOperator.js'
import { watchWithdrawals } from './actions/watchWithdrawals.js'
import { withdrawUndelegated } from './actions/withdrawUndelegated.js'
import { wrapSt } from './actions/wrapSt.js'

const actions = {
  acceptTerms,
  cancelCase,
  cancelLrtRedeem,
  challenge,
  claimBondCredit,
  claimCredit,
  claimLrt,
  claimLstWithdrawal,
  completeRedelegation,
  completeWithdrawal,
  delegate,
  deregisterFromAvs,
  executeSlash,
  expireCase,
  finalizeLstWithdrawals,
  forceUnstakeLrt,
  getAllocations,
  getFreezeStatus,
  getLrt,
  getOperator,
  getSlashCases,
  getStaker,
  getWithdrawals,
  instantRedeemLrt,
  joinAvs,
  mintLrt,
  modifyAllocations,
  optIntoSlashing,
  queueWithdrawal,
  redeemLrt,
  redelegate,
  registerForAvs,
  registerOperator,
  releaseSlashed,
  requestLstWithdrawal,
  resolveChallenge,
  respond,
  retryFreeze,
  settleLrtBatch,
  signDelegationApproval,
  stake,
  submitEth,
  undelegate,
  unwrapSt,
  watchOperator,
  watchWithdrawals,
  withdrawUndelegated,
  wrapSt,
}

/** The actions of `restaking`, bound to a client: `client.restaking.*`. */
export type RestakingActions = BoundActions<typeof actions>

/** Binds the actions of `restaking` to a client. */
export function restakingActions(
  client: QuintetClient,
  deployment: QuintetDeployment | undefined,
): RestakingActions {
  return bindActions(actions, client, deployment)
}
