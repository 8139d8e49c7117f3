import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { Address } from 'viem'
import { getRollupStatus } from '../../rollup/actions/getRollupStatus.js'
import type { RollupProcessParameters } from '../../rollup/node/runProducer.js'
import { runProducer } from '../../rollup/node/runProducer.js'
import { runRollupNode } from '../../rollup/node/runRollupNode.js'
import { runWatcher } from '../../rollup/node/runWatcher.js'
import { createRollupNodeClient } from '../../rollup/nodeClient.js'
import { address, integer } from '../arguments.js'
import type { ConnectedClient } from '../connect.js'
import { connect } from '../connect.js'
import { print, table } from '../output.js'
import { runUntilStopped, url, urls } from '../untilStopped.js'

type ProcessOptions = {
  rpcUrl: string
  deployment?: string
  rollup?: Address
  state: string
  fromBlock: number
  confirmations?: number
  interval: number
  port: number
  host: string
  rate: number
}

const help = `
Signs with the key in the environment variable QUINTET_PRIVATE_KEY: give each process an account and a directory of its own.
Answers JSON-RPC 2.0 over HTTP, GET /health and GET /metrics on its port.
Writes one line an event, with --json one JSON line. SIGINT or SIGTERM ends it after the round under way.
Kill and start it at will, with the same directory: it goes on where it was.
Exit codes: 0 stopped, 1 failed, 2 called wrongly.`

/** `quintet rollup`: the processes of the rollup. */
export function addRollupCommand(program: Command): void {
  const rollup = program
    .command('rollup')
    .description('run a process of the rollup until it is stopped, or look at its state')
  addProducer(rollup)
  addWatcher(rollup)
  addNode(rollup)
  addStatus(rollup)
}

function addProducer(rollup: Command): void {
  withProcessOptions(
    rollup
      .command('producer')
      .description('take transactions, make blocks and bring them to layer 1')
      .option('--bond', 'bond 32 ETH where the account is no producer', false)
      .option('--max-tx-age <seconds>', 'oldest transaction that waits for a block', integer, 60)
      .option('--max-item-age <seconds>', 'oldest queue item that waits for a block', integer, 600)
      .option('--max-plan-age <seconds>', 'oldest order that waits for a plan', integer, 3_600)
      .option('--max-block-bytes <bytes>', 'transactions that fill a block', integer, 60_000)
      .option(
        '--min-plan-value <strategy=units>',
        'orders that close a round at once, for each strategy',
        planValue,
        {},
      ),
    9_545,
  ).action(
    async (
      options: ProcessOptions & {
        bond: boolean
        maxTxAge: number
        maxItemAge: number
        maxPlanAge: number
        maxBlockBytes: number
        minPlanValue: Record<number, bigint>
      },
      command: Command,
    ) => {
      const client = await connect(options)
      const { maxTxAge, maxItemAge, maxPlanAge, maxBlockBytes, minPlanValue } = options
      await runUntilStopped(command, (handles) =>
        runProducer(client, {
          ...commonOf(client, options),
          ...handles,
          bond: options.bond,
          policy: { maxTxAge, maxItemAge, maxPlanAge, maxBlockBytes, minPlanValue },
        }),
      )
    },
  )
}

function addWatcher(rollup: Command): void {
  withProcessOptions(
    rollup
      .command('watcher')
      .description('replay every block, prove fraud, demand signatures, execute and finalise')
      .option('--source <url...>', 'nodes that serve signatures', urls, [])
      .option('--demand-after <seconds>', 'how long signatures may be missing', integer, 1_800)
      .option('--account <id...>', 'demand signatures of these accounts only', accountIds)
      .option('--no-duties', 'leave executing and finalising to others'),
    9_546,
  ).action(
    async (
      options: ProcessOptions & {
        source: string[]
        demandAfter: number
        account?: number[]
        duties: boolean
      },
      command: Command,
    ) => {
      const client = await connect(options)
      await runUntilStopped(command, (handles) =>
        runWatcher(client, {
          ...commonOf(client, options),
          ...handles,
          policy: {
            sources: options.source,
            demandAfter: options.demandAfter,
            accounts: options.account,
            doesDuties: options.duties,
          },
        }),
      )
    },
  )
}

function addNode(rollup: Command): void {
  withProcessOptions(
    rollup
      .command('node')
      .description('follow the chain and answer; needs no account')
      .option('--producer <url>', 'where transactions are passed on to', url),
    9_547,
  ).action(async (options: ProcessOptions & { producer?: string }, command: Command) => {
    const client = await connect(options)
    await runUntilStopped(command, (handles) =>
      runRollupNode(client, {
        ...commonOf(client, options),
        ...handles,
        producer: options.producer,
      }),
    )
  })
}

function addStatus(rollup: Command): void {
  rollup
    .command('status')
    .description('where the rollup stands on layer 1, and at a node')
    .option('-r, --rpc-url <url>', 'node of layer 1', 'http://127.0.0.1:8545')
    .option('-d, --deployment <file>', "a deployment's JSON (default: the built-in one)")
    .option('--node <url>', 'node of the rollup', url)
    .action(
      async (options: { rpcUrl: string; deployment?: string; node?: string }, command: Command) => {
        const { json } = command.optsWithGlobals<{ json: boolean }>()
        const client = await connect(options)
        const chain = await getRollupStatus(client, { deployment: client.deployment })
        const node = options.node
          ? await createRollupNodeClient(options.node).getBlock('latest')
          : undefined
        const rows: [string, string][] = [
          ['last block', String(chain.blockId)],
          ['executed', String(chain.executedId)],
          ['final', String(chain.finalId)],
          ['queue items open', String(chain.queueLength - chain.cursor)],
          ['accounts', String(chain.accountCount)],
          ['producers', chain.producers.join(', ') || 'none'],
          ['state', chain.isEscaped ? 'escape' : chain.isPaused ? 'deposits paused' : 'running'],
          ...(options.node
            ? ([['block of the node', String(node?.header.blockId ?? 0n)]] as [string, string][])
            : []),
        ]
        print({ ...chain, nodeBlockId: node?.header.blockId }, table(rows), json)
      },
    )
}

function withProcessOptions(command: Command, port: number): Command {
  return command
    .requiredOption('-s, --state <directory>', 'where the process keeps its state')
    .option('-r, --rpc-url <url>', 'node of layer 1', 'http://127.0.0.1:8545')
    .option('-d, --deployment <file>', "a deployment's JSON (default: the built-in one)")
    .option('--rollup <address>', "the rollup's contract (default: the deployment's)", address)
    .option('--from-block <number>', 'first block of layer 1 to read', integer, 0)
    .option(
      '--confirmations <blocks>',
      'blocks that must stand above a block before it is believed (default: 2, on a devnet 0)',
      integer,
    )
    .option('--interval <ms>', 'milliseconds between two looks', integer, 1_000)
    .option('-p, --port <number>', 'port to listen on, 0 for a free one', integer, port)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--rate <requests>', 'requests a second from one address', integer, 200)
    .addHelpText('after', help)
}

/** Options as the processes take them. */
function commonOf(
  client: ConnectedClient,
  options: ProcessOptions,
): RollupProcessParameters & {
  port: number
  host: string
  limits: { ratePerSecond: number }
} {
  return {
    deployment: client.deployment,
    rollupChain: options.rollup,
    stateDirectory: options.state,
    fromBlock: BigInt(options.fromBlock),
    confirmations: options.confirmations,
    intervalMs: options.interval,
    port: options.port,
    host: options.host,
    limits: { ratePerSecond: options.rate },
  }
}

/** Parses `strategy=units`, one of several. */
function planValue(text: string, others: Record<number, bigint>): Record<number, bigint> {
  const [, strategy, units] = /^(\d{1,3})=(\d+)$/.exec(text) ?? []
  if (strategy === undefined || units === undefined) {
    throw new InvalidArgumentError('It must be a strategy and units, as in 0=1000000.')
  }
  return { ...others, [Number(strategy)]: BigInt(units) }
}

/** Parses the id of an account, one of several. */
function accountIds(text: string, others: number[] | undefined): number[] {
  return [...(others ?? []), integer(text)]
}
