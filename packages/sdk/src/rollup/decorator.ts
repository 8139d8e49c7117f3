import type { BoundActions } from '../core/bindAction.js'
import { bindActions } from '../core/bindAction.js'
import type { QuintetClient } from '../core/client.js'
import type { QuintetDeployment } from '../core/deployment.js'
import { buildFraudProof } from './actions/buildFraudProof.js'
import { claimWithdrawal } from './actions/claimWithdrawal.js'
import { commitAllocation } from './actions/commitAllocation.js'
import { depositToRollup } from './actions/depositToRollup.js'
import { escape as escapeRollup } from './actions/escape.js'
import { estimateL2Fee } from './actions/estimateL2Fee.js'
import { forceUncommit } from './actions/forceUncommit.js'
import { forceWithdraw } from './actions/forceWithdraw.js'
import { getRollupAccount } from './actions/getRollupAccount.js'
import { getRollupStatus } from './actions/getRollupStatus.js'
import { getStrategies } from './actions/getStrategies.js'
import { transferL2 } from './actions/transferL2.js'
import { transferStToken } from './actions/transferStToken.js'
import { uncommitAllocation } from './actions/uncommitAllocation.js'
import { watchAllocation } from './actions/watchAllocation.js'
import { withdraw } from './actions/withdraw.js'

const actions = {
  buildFraudProof,
  claimWithdrawal,
  commitAllocation,
  depositToRollup,
  escape: escapeRollup,
  estimateL2Fee,
  forceUncommit,
  forceWithdraw,
  getRollupAccount,
  getRollupStatus,
  getStrategies,
  transferL2,
  transferStToken,
  uncommitAllocation,
  watchAllocation,
  withdraw,
}

/** The actions of `rollup`, bound to a client: `client.rollup.*`. */
export type RollupActions = BoundActions<typeof actions>

/** Binds the actions of `rollup` to a client, and to a node where a call names none. */
export function rollupActions(
  client: QuintetClient,
  deployment: QuintetDeployment | undefined,
  rollupNode?: string | undefined,
): RollupActions {
  return bindActions(actions, client, deployment, { rollupNode })
}
