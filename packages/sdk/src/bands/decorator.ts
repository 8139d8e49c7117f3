import type { BoundActions } from '../core/bindAction.js'
import { bindActions } from '../core/bindAction.js'
import type { QuintetClient } from '../core/client.js'
import type { QuintetDeployment } from '../core/deployment.js'
import { amountForPrice } from './actions/amountForPrice.js'
import { borrowWithBands } from './actions/borrowWithBands.js'
import { getBandChart } from './actions/getBandChart.js'
import { getPosition } from './actions/getPosition.js'
import { quoteBorrow } from './actions/quoteBorrow.js'
import { quoteSwap } from './actions/quoteSwap.js'
import { repay } from './actions/repay.js'
import { swap } from './actions/swap.js'
import { watchSoftLiquidation } from './actions/watchSoftLiquidation.js'

const actions = {
  amountForPrice,
  borrowWithBands,
  getBandChart,
  getPosition,
  quoteBorrow,
  quoteSwap,
  repay,
  swap,
  watchSoftLiquidation,
}

/** The actions of `bands`, bound to a client: `client.bands.*`. */
export type BandsActions = BoundActions<typeof actions>

/** Binds the actions of `bands` to a client. */
export function bandsActions(
  client: QuintetClient,
  deployment: QuintetDeployment | undefined,
): BandsActions {
  return bindActions(actions, client, deployment)
}
