import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType } from '../../core/write.js'
import { claimStateDirectory, type StateDirectoryError } from '../../service/files.js'
import { logOf, runLoop } from '../../service/serviceLoop.js'
import { createRollupL1 } from './createRollupL1.js'
import { Ledger } from './ledger.js'
import type { ListenOptions, Metrics } from './nodeHost.js'
import { serveNode, startPulse } from './nodeHost.js'
import type { RollupProcessParameters, RunningRollupNode } from './runProducer.js'
import { readOnlySource } from './runRollupNode.js'
import { openPGliteStore } from './store/pgliteStore.js'
import type { WatcherPolicy } from './watcherCore.js'
import { WatcherCore } from './watcherCore.js'

/** What runWatcher takes. */
export type RunWatcherParameters = RollupProcessParameters &
  ListenOptions & {
    /** What it looks after. */
    policy?: Partial<WatcherPolicy> | undefined
  }

/** What runWatcher may throw. */
export type RunWatcherErrorType = StateDirectoryError | WriteErrorType

/**
 * Runs a watcher: replays every block of the chain, proves fraud by itself, demands signatures that are withheld, executes and
 * finalises blocks, and opens the escape hatch when it is due. It never needs the producer. Serves reads and signatures over
 * JSON-RPC.
 *
 * @example
 * const watcher = await runWatcher(client, {
 *   stateDirectory: './watcher',
 *   port: 9546,
 *   policy: { sources: ['http://127.0.0.1:9545'] },
 * })
 */
export async function runWatcher(
  client: QuintetClient,
  parameters: RunWatcherParameters,
): Promise<RunningRollupNode> {
  const log = logOf('watcher', parameters.logger)
  const l1 = await createRollupL1(client, parameters)
  const directory = claimStateDirectory(parameters.stateDirectory, {
    role: 'watcher',
    chainId: l1.domain.chainId,
    service: l1.domain.rollupChain,
    account: l1.account,
  })
  try {
    const store = parameters.store ?? (await openPGliteStore(directory.path('database')))
    const ledger = await Ledger.open(store, l1)
    const core = await WatcherCore.open(l1, ledger, parameters.policy ?? {}, log)
    const pulse = startPulse()
    const metrics = (): Metrics => ({
      checked_blocks_total: core.metrics.checkedBlocks,
      proven_frauds_total: core.metrics.provenFrauds,
      demands_total: core.metrics.demands,
    })
    const [forward] = parameters.policy?.sources ?? []
    const source = readOnlySource(ledger, l1.gasPrice, forward)
    const server = await serveNode(parameters, source, pulse, metrics, log)
    log('listening', { url: server.url })
    const look = async () => {
      await core.look()
      pulse.beat()
    }
    const node = runLoop(log, l1.account, parameters, look, async () => {
      await server.close()
      await store.close()
      directory.release()
    })
    return { ...node, url: server.url, metrics }
  } catch (error) {
    directory.release()
    throw error
  }
}
