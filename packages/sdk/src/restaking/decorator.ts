import type { BoundActions } from '../core/bindAction.js'
import { bindActions } from '../core/bindAction.js'
import type { QuintetClient } from '../core/client.js'
import type { QuintetDeployment } from '../core/deployment.js'
import { acceptTerms } from './actions/acceptTerms.js'
import { allocateLrt } from './actions/allocateLrt.js'
import { cancelCase } from './actions/cancelCase.js'
import { cancelLrtRedeem } from './actions/cancelLrtRedeem.js'
import { challenge } from './actions/challenge.js'
import { claimBondCredit } from './actions/claimBondCredit.js'
import { claimCredit } from './actions/claimCredit.js'
import { claimLrt } from './actions/claimLrt.js'
import { claimLstWithdrawal } from './actions/claimLstWithdrawal.js'
import { completeRedelegation } from './actions/completeRedelegation.js'
import { completeUnstakeLrt } from './actions/completeUnstakeLrt.js'
import { completeWithdrawal } from './actions/completeWithdrawal.js'
import { completeWithdrawals } from './actions/completeWithdrawals.js'
import { deallocateLrt } from './actions/deallocateLrt.js'
import { delegate } from './actions/delegate.js'
import { delegateBySig } from './actions/delegateBySig.js'
import { deregisterFromAvs } from './actions/deregisterFromAvs.js'
import { ejectOperator } from './actions/ejectOperator.js'
import { executeSlash } from './actions/executeSlash.js'
import { executeSlashes } from './actions/executeSlashes.js'
import { expireCase } from './actions/expireCase.js'
import { finalizeLstWithdrawals } from './actions/finalizeLstWithdrawals.js'
import { forceUndelegate } from './actions/forceUndelegate.js'
import { forceUnstakeLrt } from './actions/forceUnstakeLrt.js'
import { getAllocations } from './actions/getAllocations.js'
import { getFreezeStatus } from './actions/getFreezeStatus.js'
import { getLrt } from './actions/getLrt.js'
import { getLrtPortfolio } from './actions/getLrtPortfolio.js'
import { getOperator } from './actions/getOperator.js'
import { getPositions } from './actions/getPositions.js'
import { getSlashCases } from './actions/getSlashCases.js'
import { getWithdrawals } from './actions/getWithdrawals.js'
import { instantRedeemLrt } from './actions/instantRedeemLrt.js'
import { joinAvs } from './actions/joinAvs.js'
import { mintLrt } from './actions/mintLrt.js'
import { modifyAllocations } from './actions/modifyAllocations.js'
import { optIntoSlashing } from './actions/optIntoSlashing.js'
import { queueWithdrawal } from './actions/queueWithdrawal.js'
import { queueWithdrawals } from './actions/queueWithdrawals.js'
import { quoteRedeemLrt } from './actions/quoteRedeemLrt.js'
import { redeemLrt } from './actions/redeemLrt.js'
import { redelegate } from './actions/redelegate.js'
import { registerAvs } from './actions/registerAvs.js'
import { registerForAvs } from './actions/registerForAvs.js'
import { registerOperator } from './actions/registerOperator.js'
import { releaseSlashed } from './actions/releaseSlashed.js'
import { requestLstWithdrawal } from './actions/requestLstWithdrawal.js'
import { resetFrozenStatus } from './actions/resetFrozenStatus.js'
import { resolveChallenge } from './actions/resolveChallenge.js'
import { respond } from './actions/respond.js'
import { retryFreeze } from './actions/retryFreeze.js'
import { setDepositor } from './actions/setDepositor.js'
import { setLrtTarget } from './actions/setLrtTarget.js'
import { settleAllocation } from './actions/settleAllocation.js'
import { settleLrtBatch } from './actions/settleLrtBatch.js'
import { signDelegation } from './actions/signDelegation.js'
import { signDelegationApproval } from './actions/signDelegationApproval.js'
import { stake } from './actions/stake.js'
import { stakeFor } from './actions/stakeFor.js'
import { submitEth } from './actions/submitEth.js'
import { undelegate } from './actions/undelegate.js'
import { unwrapSt } from './actions/unwrapSt.js'
import { updateTerms } from './actions/updateTerms.js'
import { watchOperator } from './actions/watchOperator.js'
import { watchWithdrawals } from './actions/watchWithdrawals.js'
import { withdrawUndelegated } from './actions/withdrawUndelegated.js'
import { wrapSt } from './actions/wrapSt.js'

const actions = {
  acceptTerms,
  allocateLrt,
  cancelCase,
  cancelLrtRedeem,
  challenge,
  claimBondCredit,
  claimCredit,
  claimLrt,
  claimLstWithdrawal,
  completeRedelegation,
  completeUnstakeLrt,
  completeWithdrawal,
  completeWithdrawals,
  deallocateLrt,
  delegate,
  delegateBySig,
  deregisterFromAvs,
  ejectOperator,
  executeSlash,
  executeSlashes,
  expireCase,
  finalizeLstWithdrawals,
  forceUndelegate,
  forceUnstakeLrt,
  getAllocations,
  getFreezeStatus,
  getLrt,
  getLrtPortfolio,
  getOperator,
  getPositions,
  getSlashCases,
  getWithdrawals,
  instantRedeemLrt,
  joinAvs,
  mintLrt,
  modifyAllocations,
  optIntoSlashing,
  queueWithdrawal,
  queueWithdrawals,
  quoteRedeemLrt,
  redeemLrt,
  redelegate,
  registerAvs,
  registerForAvs,
  registerOperator,
  releaseSlashed,
  requestLstWithdrawal,
  resetFrozenStatus,
  resolveChallenge,
  respond,
  retryFreeze,
  setDepositor,
  setLrtTarget,
  settleAllocation,
  settleLrtBatch,
  signDelegation,
  signDelegationApproval,
  stake,
  stakeFor,
  submitEth,
  undelegate,
  unwrapSt,
  updateTerms,
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
