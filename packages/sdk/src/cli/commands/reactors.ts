import type { Command } from 'commander'
import type { Address } from 'viem'
import { parseEther, parseGwei, parseUnits } from 'viem'
import { rfqPool_pricing } from '../../abis/generated.js'
import { reactorsErrors } from '../../abis/reactorsErrors.js'
import { readMany } from '../../core/read.js'
import { jsonLines } from '../../keepers/jsonLines.js'
import type { KeeperEvent } from '../../keepers/loop.js'
import { runCycleKeeper } from '../../keepers/runCycleKeeper.js'
import { runPricer } from '../../keepers/runPricer.js'
import { address, decimal, integer } from '../arguments.js'
import { connect } from '../connect.js'
import { toJson } from '../output.js'

type CommonOptions = { rpcUrl: string; deployment?: string; interval?: number; once?: boolean }

type KeeperOptions = CommonOptions & {
  minBounty: string
  maxGas?: number
  maxGasPrice?: string
}

type PricerOptions = CommonOptions & {
  size: string
  spread: number
  side?: 'sell' | 'buy'
  ttl: number
  maxCycle?: string
  quiet?: number
}

const help = `
Signs with the key in the environment variable QUINTET_PRIVATE_KEY: give it an account of its own.
Writes one line an event, with --json one JSON line. SIGINT or SIGTERM ends it after what is under way.`

/** `quintet reactors`: who keeps the cycle going, and who quotes. */
export function addReactorsCommand(program: Command): void {
  const reactors = program
    .command('reactors')
    .description('roll cycles over, or quote as a pricer, until stopped')

  withCommonOptions(
    reactors
      .command('keeper')
      .description('roll every cycle over when it is due, and be paid for it')
      .option('--min-bounty <usd>', 'least worth of a step, USD', decimal, '0')
      .option('--max-gas <gas>', 'most gas of a transaction; above it, go in steps', integer)
      .option('--max-gas-price <gwei>', 'gas price above which nothing is sent', decimal),
  )
    .addHelpText('after', `${help}\nKill and start it at will: it keeps no state but the chain's.`)
    .action(async (options: KeeperOptions, command: Command) => {
      const client = await connect(options)
      const { maxGas, maxGasPrice } = options
      await consume(options, command, (common) =>
        runCycleKeeper(client, {
          deployment: client.deployment,
          pollMs: options.interval,
          minBountyUsd: parseEther(options.minBounty),
          maxGas: maxGas === undefined ? undefined : BigInt(maxGas),
          maxGasPrice: maxGasPrice === undefined ? undefined : parseGwei(maxGasPrice),
          ...common,
        }),
      )
    })

  withCommonOptions(
    reactors
      .command('pricer')
      .description("quote around the oracle's price for a pool, within the pricer's limits")
      .argument('<pool>', 'address of the pool', address)
      .requiredOption('--size <amount>', "most of a quote, of the pool's first token", decimal)
      .requiredOption('--spread <bps>', "distance from the oracle's price, basis points", integer)
      .option('--side <side>', '`sell` or `buy` (default: both)')
      .option('--ttl <seconds>', 'how long a quote is good', integer, 30)
      .option('--max-cycle <usd>', 'most that quotes and fills of a cycle bring in, USD', decimal)
      .option('--quiet <ms>', 'wait at the start (default: the ttl)', integer),
  )
    .addHelpText(
      'after',
      `${help}\nEach quote is one line with its pool, signature and hash, as fillRfq takes it.
Kill and start it at will: it waits until quotes of an earlier process have expired.`,
    )
    .action(async (pool: Address, options: PricerOptions, command: Command) => {
      const client = await connect(options)
      const [[, , unit]] = await readMany(
        client,
        [{ address: pool, abi: [rfqPool_pricing], functionName: 'pricing' }],
        reactorsErrors,
      )
      const { side, maxCycle } = options
      await consume(
        options,
        command,
        (common) =>
          runPricer(client, {
            pool,
            deployment: client.deployment,
            size: parseUnits(options.size, unit.toString().length - 1),
            spreadBps: options.spread,
            sides: side ? [side] : undefined,
            ttl: options.ttl,
            maxCycleUsd: maxCycle === undefined ? undefined : parseEther(maxCycle),
            pollMs: options.interval,
            quietMs: options.quiet,
            ...common,
          }),
        (quote) => process.stdout.write(`${toJson({ event: 'signed', ...quote }, 0)}\n`),
      )
    })
}

function withCommonOptions(command: Command): Command {
  return command
    .option('-r, --rpc-url <url>', 'node of the chain', 'http://127.0.0.1:8545')
    .option('-d, --deployment <file>', "a deployment's JSON (default: the built-in one)")
    .option('--interval <ms>', 'milliseconds between two looks', integer)
    .option('--once', 'look once, act if it is due, and end')
}

type Common = {
  signal: AbortSignal
  logger: (event: KeeperEvent) => void
  onError: (error: Error) => void
}

/** Takes what a generator yields until it ends by itself (`--once`) or the process is told to stop. */
async function consume<result>(
  { once }: CommonOptions,
  command: Command,
  start: (common: Common) => AsyncGenerator<result, void>,
  onResult: (result: result) => void = () => undefined,
): Promise<void> {
  const { json } = command.optsWithGlobals<{ json: boolean }>()
  const write = (line: string) => process.stdout.write(line)
  const log = json ? jsonLines(write) : (event: KeeperEvent) => write(`${textLine(event)}\n`)
  const ending = new AbortController()
  const stop = () => ending.abort()
  let failure: Error | undefined
  const results = start({
    signal: ending.signal,
    logger: (event) => {
      log(event)
      if (once && event.event === 'skipped' && event.reason !== 'quiet') stop()
    },
    onError: (error) => {
      failure = error
      if (once) stop()
    },
  })
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  for await (const result of results) onResult(result)
  process.off('SIGINT', stop)
  process.off('SIGTERM', stop)
  if (once && failure) throw failure
}

/** An event as people read it: what happened, then its details. */
function textLine({ keeper, market, event, ...details }: KeeperEvent): string {
  const rest = Object.entries(details)
    .filter(([, value]) => value !== undefined && typeof value !== 'object')
    .map(([name, value]) => `${name} ${value}`)
  return [`${keeper} ${market}: ${event}`, ...rest].join(', ')
}
