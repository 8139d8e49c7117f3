import type { BoundActions } from '../core/bindAction.js'
import { bindActions } from '../core/bindAction.js'
import type { QuintetClient } from '../core/client.js'
import type { QuintetDeployment } from '../core/deployment.js'
import { addCollateral } from './actions/addCollateral.js'
import { amountForPrice } from './actions/amountForPrice.js'
import { borrowMore } from './actions/borrowMore.js'
import { borrowWithBands } from './actions/borrowWithBands.js'
import { collectFees } from './actions/collectFees.js'
import { findArbitrage } from './actions/findArbitrage.js'
import { findLiquidatable } from './actions/findLiquidatable.js'
import { getBandChart } from './actions/getBandChart.js'
import { getLendVault } from './actions/getLendVault.js'
import { getLossReport } from './actions/getLossReport.js'
import { getMarket } from './actions/getMarket.js'
import { getPosition } from './actions/getPosition.js'
import { getSavings } from './actions/getSavings.js'
import { lendDeposit } from './actions/lendDeposit.js'
import { lendRedeem } from './actions/lendRedeem.js'
import { lendWithdraw } from './actions/lendWithdraw.js'
import { liquidate } from './actions/liquidate.js'
import { listMarkets } from './actions/listMarkets.js'
import { maxBorrowMore } from './actions/maxBorrowMore.js'
import { maxRemovable } from './actions/maxRemovable.js'
import { permitOperator } from './actions/permitOperator.js'
import { previewHealth } from './actions/previewHealth.js'
import { quoteBorrow } from './actions/quoteBorrow.js'
import { quoteBorrowAllRanges } from './actions/quoteBorrowAllRanges.js'
import { quoteSwap } from './actions/quoteSwap.js'
import { refinance } from './actions/refinance.js'
import { removeCollateral } from './actions/removeCollateral.js'
import { repay } from './actions/repay.js'
import { saveRate } from './actions/saveRate.js'
import { savingsDeposit } from './actions/savingsDeposit.js'
import { savingsRedeem } from './actions/savingsRedeem.js'
import { savingsWithdraw } from './actions/savingsWithdraw.js'
import { selfLiquidate } from './actions/selfLiquidate.js'
import { setExtraHealth } from './actions/setExtraHealth.js'
import { setOperator } from './actions/setOperator.js'
import { signOperatorPermit } from './actions/signOperatorPermit.js'
import { swap } from './actions/swap.js'
import { watchSoftLiquidation } from './actions/watchSoftLiquidation.js'

const actions = {
  addCollateral,
  amountForPrice,
  borrowMore,
  borrowWithBands,
  collectFees,
  findArbitrage,
  findLiquidatable,
  getBandChart,
  getLendVault,
  getLossReport,
  getMarket,
  getPosition,
  getSavings,
  lendDeposit,
  lendRedeem,
  lendWithdraw,
  liquidate,
  listMarkets,
  maxBorrowMore,
  maxRemovable,
  permitOperator,
  previewHealth,
  quoteBorrow,
  quoteBorrowAllRanges,
  quoteSwap,
  refinance,
  removeCollateral,
  repay,
  saveRate,
  savingsDeposit,
  savingsRedeem,
  savingsWithdraw,
  selfLiquidate,
  setExtraHealth,
  setOperator,
  signOperatorPermit,
  swap,
  watchSoftLiquidation,
}

/** The actions of `bands`, bound to a client: `client.bands.*`. */
export type BandsActions = BoundActions<typeof actions>

/**
 * Binds the actions of `bands` to a client. `quintetActions` does it for every module.
 *
 * @example
 * const bands = bandsActions(client, undefined)
 * const { debt } = await bands.getPosition({ market: 'WETH' })
 */
export function bandsActions(
  client: QuintetClient,
  deployment: QuintetDeployment | undefined,
): BandsActions {
  return bindActions(actions, client, deployment)
}
