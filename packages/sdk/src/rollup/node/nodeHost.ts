import type { Hex } from 'viem'
import type { NodeLog } from '../../service/serviceLoop.js'
import { logFailure } from '../../service/serviceLoop.js'
import type { ApiSource } from './apiMethods.js'
import { apiMethods } from './apiMethods.js'
import type { RpcLimits, RpcServer } from './jsonRpcServer.js'
import { serveJsonRpc } from './jsonRpcServer.js'
import type { Ledger } from './ledger.js'

/** Where a node listens. */
export type ListenOptions = {
  /** Default 127.0.0.1. */
  host?: string | undefined
  /** 0 for a free one. */
  port: number
  limits?: Partial<RpcLimits> | undefined
}

/** Numbers by name, for `/metrics`. */
export type Metrics = Readonly<Record<string, number>>

/** Milliseconds without a successful round after which a node is not well. */
const patience = 60_000

/** How a process is: when its last round succeeded. */
export type Pulse = { beat: () => void; isHealthy: () => boolean }

/** Begins well. */
export function startPulse(): Pulse {
  let last = performance.now()
  return {
    beat: () => {
      last = performance.now()
    },
    isHealthy: () => performance.now() - last < patience,
  }
}

/** Starts the JSON-RPC server of a node. */
export function serveNode(
  { host = '127.0.0.1', port, limits }: ListenOptions,
  source: ApiSource,
  pulse: Pulse,
  metrics: () => Metrics,
  log: NodeLog,
): Promise<RpcServer> {
  return serveJsonRpc({
    host,
    port,
    limits,
    methods: apiMethods(source),
    health: () => ({
      isHealthy: pulse.isHealthy(),
      blockId: source.ledger.replica.tip.blockId,
      nextL1Block: source.ledger.nextL1Block,
    }),
    metrics: () => metricsText({ ...ledgerMetrics(source.ledger), ...metrics() }),
    onError: (error) => logFailure(log, error),
  })
}

function ledgerMetrics({ replica, nextL1Block }: Ledger): Metrics {
  return {
    blocks: Number(replica.tip.blockId),
    executed_blocks: Number(replica.executedId),
    final_blocks: Number(replica.finalId),
    accounts: replica.accountCount,
    open_queue_items: replica.openItems.length,
    open_demands: replica.demands.length,
    next_l1_block: Number(nextL1Block),
    resident_bytes: process.memoryUsage.rss(),
  }
}

/** The text format of Prometheus. */
function metricsText(metrics: Metrics): string {
  return Object.entries(metrics)
    .map(([name, value]) => `quintet_rollup_${name} ${value}\n`)
    .join('')
}

/** Signatures of places in blocks, each made once, when somebody asks. */
export function preconfirmer(
  sign: (place: { blockId: bigint; segment: number; hash: Hex }) => Promise<Hex>,
): ApiSource['preconfirm'] {
  const made = new Map<string, Promise<Hex>>()
  return (place) => {
    const key = `${place.blockId} ${place.segment} ${place.hash}`
    const known = made.get(key) ?? sign(place)
    if (made.size > 10_000) made.clear()
    made.set(key, known)
    return known
  }
}
