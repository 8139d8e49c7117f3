import type { Command } from 'commander'
import { Option } from 'commander'
import type { Address } from 'viem'
import { runAggregator } from '../../restaking/node/runAggregator.js'
import type { OperatorFault } from '../../restaking/node/runOperatorNode.js'
import { runOperatorNode } from '../../restaking/node/runOperatorNode.js'
import { runWatcher } from '../../restaking/node/runWatcher.js'
import type { NodeOptions } from '../../service/serviceLoop.js'
import { address, integer } from '../arguments.js'
import { connect } from '../connect.js'
import { runUntilStopped, urls } from '../untilStopped.js'

type CommonOptions = {
  rpcUrl: string
  deployment?: string
  service?: Address
  state: string
  fromBlock: number
  confirmations?: number
  interval: number
}

const help = `
Signs with the key in the environment variable QUINTET_PRIVATE_KEY: give each process an account and a directory of its own.
Writes one line an event, with --json one JSON line. SIGINT or SIGTERM ends it after the transaction under way.
Kill and start it at will, with the same directory: it goes on where it was.
Exit codes: 0 stopped, 1 failed, 2 called wrongly.`

/** `quintet restaking`: the processes of the hash-attestation service. */
export function addRestakingCommand(program: Command): void {
  const restaking = program
    .command('restaking')
    .description('run a process of the hash-attestation service until it is stopped')

  withCommonOptions(
    restaking
      .command('operator')
      .description('sign the result of every task, and answer challenges')
      .requiredOption('-a, --aggregator <url...>', 'aggregators that get the attestations', urls)
      .addOption(
        new Option('--fault <kind>', 'misbehave on purpose, for drills on a devnet').choices([
          'wrong',
          'equivocate',
          'withhold',
        ]),
      ),
  ).action(
    async (
      options: CommonOptions & { aggregator: string[]; fault?: OperatorFault },
      command: Command,
    ) => {
      const client = await connect(options)
      await runUntilStopped(command, (handles) =>
        runOperatorNode(client, {
          ...commonOf(options, client.deployment),
          ...handles,
          aggregators: options.aggregator,
          fault: options.fault,
        }),
      )
    },
  )

  withCommonOptions(
    restaking
      .command('aggregator')
      .description('collect attestations over HTTP and submit results')
      .option('-p, --port <number>', 'port to listen on, 0 for a free one', integer, 9_000)
      .option('--host <address>', 'address to listen on', '127.0.0.1'),
  ).action(async (options: CommonOptions & { port: number; host: string }, command: Command) => {
    const client = await connect(options)
    await runUntilStopped(command, (handles) =>
      runAggregator(client, {
        ...commonOf(options, client.deployment),
        ...handles,
        port: options.port,
        host: options.host,
      }),
    )
  })

  withCommonOptions(
    restaking
      .command('watcher')
      .description('verify every attestation, challenge faults and see each slash through')
      .option('-a, --aggregator <url...>', 'aggregators whose records are read', urls, [])
      .option('--grace <seconds>', 'seconds to wait before silence is challenged', integer, 300),
  ).action(
    async (options: CommonOptions & { aggregator: string[]; grace: number }, command: Command) => {
      const client = await connect(options)
      await runUntilStopped(command, (handles) =>
        runWatcher(client, {
          ...commonOf(options, client.deployment),
          ...handles,
          aggregators: options.aggregator,
          graceSeconds: options.grace,
        }),
      )
    },
  )
}

function withCommonOptions(command: Command): Command {
  return command
    .requiredOption('-s, --state <directory>', 'where the process keeps its state')
    .option('-r, --rpc-url <url>', 'node of the chain', 'http://127.0.0.1:8545')
    .option('-d, --deployment <file>', "a deployment's JSON (default: the built-in one)")
    .option('--service <address>', "service manager (default: the deployment's)", address)
    .option('--from-block <number>', 'first block to read', integer, 0)
    .option(
      '--confirmations <blocks>',
      'blocks that must stand above a block before it is believed (default: 12, on a devnet 0)',
      integer,
    )
    .option('--interval <ms>', 'milliseconds between two looks', integer, 1_000)
    .addHelpText('after', help)
}

/** Options as the processes take them. */
function commonOf<deployment>(
  { service, state, fromBlock, confirmations, interval }: CommonOptions,
  deployment: deployment,
): NodeOptions & { service: Address | undefined; deployment: deployment } {
  return {
    service,
    deployment,
    stateDirectory: state,
    fromBlock: BigInt(fromBlock),
    confirmations,
    intervalMs: interval,
  }
}
