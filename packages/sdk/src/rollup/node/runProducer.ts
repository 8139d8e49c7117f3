import type { QuintetClient } from '../../core/client.js'
import type { WriteErrorType } from '../../core/write.js'
import { claimStateDirectory, type StateDirectoryError } from '../../service/files.js'
import type { NodeEvent, RunningNode } from '../../service/serviceLoop.js'
import { logOf, runLoop } from '../../service/serviceLoop.js'
import type { SealPolicy } from './blockMaker.js'
import { BlockMaker } from './blockMaker.js'
import type { RollupRef } from './createRollupL1.js'
import { createRollupL1 } from './createRollupL1.js'
import { Ledger } from './ledger.js'
import type { MempoolLimits } from './mempool.js'
import { defaultMempoolLimits } from './mempool.js'
import type { ListenOptions, Metrics } from './nodeHost.js'
import { preconfirmer, serveNode, startPulse } from './nodeHost.js'
import { ProducerCore } from './producerCore.js'
import { openPGliteStore } from './store/pgliteStore.js'
import type { RollupStore } from './store/rollupStore.js'

/** What every process of the rollup accepts. */
export type RollupProcessParameters = RollupRef & {
  /** Directory that the process keeps its state in; one for each process. */
  stateDirectory: string
  /** Another store than the database in that directory. */
  store?: RollupStore | undefined
  /** Milliseconds between two looks. Default 1,000. */
  intervalMs?: number | undefined
  /** Gets every event of the process. */
  logger?: ((event: NodeEvent) => void) | undefined
  /** Ends the process as `stop` does. */
  signal?: AbortSignal | undefined
}

/** What runProducer takes. */
export type RunProducerParameters = RollupProcessParameters &
  ListenOptions & {
    /** Bonds the account at the start where it is no producer: 32 ETH. Default false. */
    bond?: boolean | undefined
    /** When it seals blocks and closes rounds. */
    policy?: Partial<SealPolicy> | undefined
    mempool?: Partial<MempoolLimits> | undefined
    /** Milliseconds after which it offers more for a block that is not mined. Default 30,000. */
    bumpAfterMs?: number | undefined
    /** The present, Unix milliseconds. Default: the machine's clock. */
    now?: (() => number) | undefined
  }

/** A running process of the rollup. */
export type RunningRollupNode = RunningNode & {
  /** Where its JSON-RPC listens. */
  url: string
  /** Counters of the process, as `/metrics` shows them. */
  metrics: () => Metrics
}

/** What runProducer may throw. */
export type RunProducerErrorType = StateDirectoryError | WriteErrorType

/**
 * Runs a producer: takes transactions over JSON-RPC, seals blocks, publishes them, and executes and finalises what is due.
 * Kill it at any moment and start it with the same directory: what it has acknowledged is there, and a block that it had sealed is
 * published as it was.
 *
 * @example
 * const producer = await runProducer(client, { stateDirectory: './producer', port: 9545, bond: true })
 * process.once('SIGTERM', () => void producer.stop())
 */
export async function runProducer(
  client: QuintetClient,
  parameters: RunProducerParameters,
): Promise<RunningRollupNode> {
  const log = logOf('producer', parameters.logger)
  const l1 = await createRollupL1(client, parameters)
  const directory = claimStateDirectory(parameters.stateDirectory, {
    role: 'producer',
    chainId: l1.domain.chainId,
    service: l1.domain.rollupChain,
    account: l1.account,
  })
  try {
    const store = parameters.store ?? (await openPGliteStore(directory.path('database')))
    await l1.register()
    if (parameters.bond && (await l1.bond())) log('bonded', { account: l1.account })
    const ledger = await Ledger.open(store, l1)
    const core = await ProducerCore.open(
      l1,
      ledger,
      new BlockMaker(parameters.policy),
      { ...defaultMempoolLimits, ...parameters.mempool },
      log,
      { bumpAfterMs: parameters.bumpAfterMs, now: parameters.now },
    )
    await core.look() // what it had acknowledged is there before anybody asks
    const pulse = startPulse()
    const metrics = (): Metrics => ({
      pending_txs: core.pool.mempool.size,
      sealed_blocks_total: core.metrics.sealedBlocks,
      sealed_txs_total: core.metrics.sealedTxs,
      lost_blocks_total: core.metrics.lostBlocks,
    })
    const server = await serveNode(
      parameters,
      {
        ledger,
        submit: (bytes, signature) => core.pool.submit(bytes, signature),
        nextNonce: (account) => core.pool.mempool.nextNonce(account),
        preconfirm: preconfirmer(l1.signPlace),
        gasPrice: l1.gasPrice,
      },
      pulse,
      metrics,
      log,
    )
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
