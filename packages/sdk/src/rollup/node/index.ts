export { jsonLines } from '../../keepers/jsonLines.js'
export { StateDirectoryError } from '../../service/files.js'
export type { NodeEvent, RunningNode } from '../../service/serviceLoop.js'
export type { SealPolicy, SealReason } from './blockMaker.js'
export { DisputableBlockError } from './blockMaker.js'
export type { RollupRef } from './createRollupL1.js'
export type { RpcLimits } from './jsonRpcServer.js'
export type { MempoolErrorCode, MempoolLimits } from './mempool.js'
export { MempoolError } from './mempool.js'
export type { ListenOptions, Metrics } from './nodeHost.js'
export type {
  RollupProcessParameters,
  RunningRollupNode,
  RunProducerErrorType,
  RunProducerParameters,
} from './runProducer.js'
export { runProducer } from './runProducer.js'
export type { RunRollupNodeErrorType, RunRollupNodeParameters } from './runRollupNode.js'
export { runRollupNode } from './runRollupNode.js'
export type { RunWatcherErrorType, RunWatcherParameters } from './runWatcher.js'
export { runWatcher } from './runWatcher.js'
export { createMemoryStore } from './store/memoryStore.js'
export { openPGliteStore } from './store/pgliteStore.js'
export type {
  BlockStatus,
  RollupStore,
  RollupWriter,
  StoredAccountWords,
  StoredBlock,
  StoredItem,
  StoredOwner,
  StoredTx,
  TxPlacement,
} from './store/rollupStore.js'
export type { WatcherPolicy } from './watcherCore.js'
