import type { BoundActions } from '../core/bindAction.js'
import { bindActions } from '../core/bindAction.js'
import type { QuintetClient } from '../core/client.js'
import type { QuintetDeployment } from '../core/deployment.js'
import { adjustCollateral } from './actions/adjustCollateral.js'
import { burn } from './actions/burn.js'
import { burnToTarget } from './actions/burnToTarget.js'
import { claimFees } from './actions/claimFees.js'
import { closeFeePeriod } from './actions/closeFeePeriod.js'
import { closeLoan } from './actions/closeLoan.js'
import { exchangeSynths } from './actions/exchangeSynths.js'
import { findLiquidatable } from './actions/findLiquidatable.js'
import { flagForLiquidation } from './actions/flagForLiquidation.js'
import { freezeRate } from './actions/freezeRate.js'
import { getDebtHistory } from './actions/getDebtHistory.js'
import { getEscrowSchedule } from './actions/getEscrowSchedule.js'
import { getLoan } from './actions/getLoan.js'
import { getLoanProducts } from './actions/getLoanProducts.js'
import { getLoans } from './actions/getLoans.js'
import { getPool } from './actions/getPool.js'
import { getPortfolio } from './actions/getPortfolio.js'
import { getSynth } from './actions/getSynth.js'
import { liquidate } from './actions/liquidate.js'
import { liquidateLoan } from './actions/liquidateLoan.js'
import { mintSupply } from './actions/mintSupply.js'
import { openLoan } from './actions/openLoan.js'
import { projectSupply } from './actions/projectSupply.js'
import { quoteClaim } from './actions/quoteClaim.js'
import { quoteExchange } from './actions/quoteExchange.js'
import { quoteLiquidation } from './actions/quoteLiquidation.js'
import { redeem } from './actions/redeem.js'
import { removeFlag } from './actions/removeFlag.js'
import { repayLoan } from './actions/repayLoan.js'
import { setDelegate } from './actions/setDelegate.js'
import { settle } from './actions/settle.js'
import { stakeAndMint } from './actions/stakeAndMint.js'
import { suspendSynth } from './actions/suspendSynth.js'
import { takeDebtSnapshot } from './actions/takeDebtSnapshot.js'
import { vest } from './actions/vest.js'
import { watchLiquidatable } from './actions/watchLiquidatable.js'

const actions = {
  adjustCollateral,
  burn,
  burnToTarget,
  claimFees,
  closeFeePeriod,
  closeLoan,
  exchangeSynths,
  findLiquidatable,
  flagForLiquidation,
  freezeRate,
  getDebtHistory,
  getEscrowSchedule,
  getLoan,
  getLoanProducts,
  getLoans,
  getPool,
  getPortfolio,
  getSynth,
  liquidate,
  liquidateLoan,
  mintSupply,
  openLoan,
  projectSupply,
  quoteClaim,
  quoteExchange,
  quoteLiquidation,
  redeem,
  removeFlag,
  repayLoan,
  setDelegate,
  settle,
  stakeAndMint,
  suspendSynth,
  takeDebtSnapshot,
  vest,
  watchLiquidatable,
}

/** The actions of `synths`, bound to a client: `client.synths.*`. */
export type SynthsActions = BoundActions<typeof actions>

/**
 * Binds the actions of `synths` to a client.
 *
 * @example const { getPool } = synthsActions(client, undefined)
 */
export function synthsActions(
  client: QuintetClient,
  deployment: QuintetDeployment | undefined,
): SynthsActions {
  return bindActions(actions, client, deployment)
}
