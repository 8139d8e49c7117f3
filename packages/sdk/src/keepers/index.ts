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
  CycleSkipReason,
  RunCycleKeeperErrorType,
  RunCycleKeeperParameters,
} from './runCycleKeeper.js'
export { runCycleKeeper } from './runCycleKeeper.js'
export type {
  Liquidation,
  LiquidationSkip,
  RunLiquidatorErrorType,
  RunLiquidatorParameters,
} from './runLiquidator.js'
export { runLiquidator } from './runLiquidator.js'
export type { RunPricerErrorType, RunPricerParameters } from './runPricer.js'
export { runPricer } from './runPricer.js'
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
