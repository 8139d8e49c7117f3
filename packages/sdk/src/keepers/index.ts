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
