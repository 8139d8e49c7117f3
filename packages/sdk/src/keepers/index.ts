export { jsonLines } from './jsonLines.js'
export type { Keeper, KeeperEvent, KeeperOptions } from './loop.js'
export type {
  ArbitrageSkip,
  ArbitrageTrade,
  RunArbitrageBotErrorType,
  RunArbitrageBotParameters,
} from './runArbitrageBot.js'
export { runArbitrageBot } from './runArbitrageBot.js'
export type {
  Liquidation,
  LiquidationSkip,
  RunLiquidatorErrorType,
  RunLiquidatorParameters,
} from './runLiquidator.js'
export { runLiquidator } from './runLiquidator.js'
export type {
  RunSettlerErrorType,
  RunSettlerParameters,
  Settlement,
  SettleSkip,
} from './runSettler.js'
export { runSettler } from './runSettler.js'
export type {
  RunSnapshotRefresherErrorType,
  RunSnapshotRefresherParameters,
  SnapshotSkip,
} from './runSnapshotRefresher.js'
export { runSnapshotRefresher } from './runSnapshotRefresher.js'
export type {
  RunStakerLiquidatorErrorType,
  RunStakerLiquidatorParameters,
  StakerLiquidation,
  StakerLiquidationSkip,
} from './runStakerLiquidator.js'
export { runStakerLiquidator } from './runStakerLiquidator.js'
