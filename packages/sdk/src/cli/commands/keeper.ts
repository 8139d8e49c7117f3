import type { Command } from 'commander'
import type { Address } from 'viem'
import { parseUnits } from 'viem'
import { settableFeed_decimals, settableFeed_latestRoundData } from '../../abis/generated.js'
import { resolveMarket } from '../../bands/market.js'
import type { QuintetClient } from '../../core/client.js'
import { InvalidParameterError, QuintetError } from '../../core/errors.js'
import { readMany } from '../../core/read.js'
import { jsonLines } from '../../keepers/jsonLines.js'
import type { Keeper, KeeperEvent, KeeperOptions } from '../../keepers/loop.js'
import { runArbitrageBot } from '../../keepers/runArbitrageBot.js'
import { runLiquidator } from '../../keepers/runLiquidator.js'
import { runSettler } from '../../keepers/runSettler.js'
import { runSnapshotRefresher } from '../../keepers/runSnapshotRefresher.js'
import { runStakerLiquidator } from '../../keepers/runStakerLiquidator.js'
import { address, decimal, integer } from '../arguments.js'
import { connect } from '../connect.js'

type CommonOptions = {
  rpcUrl: string
  deployment?: string
  minProfit: string
  interval?: number
  once?: boolean
}

type ArbitrageOptions = CommonOptions & { price?: string; priceFeed?: Address; maxInput?: string }

const help = `
Signs with the key in the environment variable QUINTET_PRIVATE_KEY: give each keeper an account of its own.
Writes one line an event, with --json one JSON line. SIGINT or SIGTERM ends it after the transaction under way.
Kill and start it at will: it keeps no state but the chain's.`

type SynthsOptions = Omit<CommonOptions, 'minProfit'> & { fromBlock?: number }

/** `quintet keeper`: bots that keep a market, or the pool of the synths, in order. */
export function addKeeperCommand(program: Command): void {
  const keeper = program
    .command('keeper')
    .description('run a keeper of a band market or of the synths until it is stopped')

  withCommonOptions(
    keeper
      .command('arbitrage')
      .description("keep the AMM's price at a price from elsewhere")
      .option('--price <number>', 'the price of the collateral, in borrowed token', decimal)
      .option('--price-feed <address>', 'a Chainlink-shaped feed that tells it', address)
      .option('--max-input <amount>', 'most to put into one trade, borrowed token', decimal),
  ).action(async (market: string, options: ArbitrageOptions, command: Command) => {
    const client = await connect(options)
    const getExternalPrice = priceSource(client, options)
    const amount = await borrowedAmount(client, market)
    await runUntilStopped(options, command, (common, ends) =>
      runArbitrageBot(client, {
        market,
        deployment: client.deployment,
        getExternalPrice,
        minProfit: amount(options.minProfit),
        maxInput: options.maxInput === undefined ? undefined : amount(options.maxInput),
        onTrade: ends,
        onSkip: ends,
        ...common,
      }),
    )
  })

  withCommonOptions(
    keeper.command('liquidate').description('liquidate loans that have become liquidatable'),
  ).action(async (market: string, options: CommonOptions, command: Command) => {
    const client = await connect(options)
    const amount = await borrowedAmount(client, market)
    await runUntilStopped(options, command, (common, ends) =>
      runLiquidator(client, {
        market,
        deployment: client.deployment,
        minProfit: amount(options.minProfit),
        onLiquidate: ends,
        onSkip: ends,
        ...common,
      }),
    )
  })

  addSynthsKeepers(keeper)
}

/** The keepers of the debt pool. */
function addSynthsKeepers(keeper: Command): void {
  withSharedOptions(
    keeper
      .command('snapshot')
      .description('synths: keep the debt snapshot near the live value of the pool')
      .option('--max-drift <percent>', 'refresh when it is off by so much', decimal, '1')
      .option('--max-age <seconds>', 'refresh when it is older (default: half the limit)', integer),
  ).action(
    async (options: SynthsOptions & { maxDrift: string; maxAge?: number }, command: Command) => {
      const client = await connect(options)
      await runUntilStopped(options, command, (common, ends) =>
        runSnapshotRefresher(client, {
          deployment: client.deployment,
          maxDrift: parseUnits(options.maxDrift, 16),
          maxAgeSeconds: options.maxAge,
          onRefresh: ends,
          onSkip: ends,
          ...common,
        }),
      )
    },
  )

  withSharedOptions(
    keeper
      .command('settle')
      .description("synths: settle others' exchanges when their waiting period has passed")
      .option('--refunds', 'settle what gives the holder more, too')
      .option('--from-block <number>', 'first block to read events from', integer),
  ).action(async (options: SynthsOptions & { refunds?: boolean }, command: Command) => {
    const client = await connect(options)
    await runUntilStopped(options, command, (common, ends) =>
      runSettler(client, {
        deployment: client.deployment,
        settleRefunds: options.refunds,
        fromBlock: blockOf(options.fromBlock),
        onSettle: ends,
        onSkip: ends,
        ...common,
      }),
    )
  })

  withSharedOptions(
    keeper
      .command('liquidate-stakers')
      .description('synths: flag stakers with too little collateral, and liquidate them in time')
      .option('--min-profit <amount>', 'least profit worth a transaction, USD', decimal, '0')
      .option('--from-block <number>', 'first block to read events from', integer),
  ).action(async (options: SynthsOptions & { minProfit: string }, command: Command) => {
    const client = await connect(options)
    await runUntilStopped(options, command, (common, ends) =>
      runStakerLiquidator(client, {
        deployment: client.deployment,
        minProfit: parseUnits(options.minProfit, 18),
        fromBlock: blockOf(options.fromBlock),
        onFlag: ends,
        onLiquidate: ends,
        onSkip: ends,
        ...common,
      }),
    )
  })
}

const blockOf = (number: number | undefined): bigint | undefined =>
  number === undefined ? undefined : BigInt(number)

function withCommonOptions(command: Command): Command {
  return withSharedOptions(
    command
      .argument('<market>', "market: its key, such as 'WETH', or its address")
      .option(
        '--min-profit <amount>',
        'least profit worth a transaction, borrowed token',
        decimal,
        '0',
      ),
  )
}

function withSharedOptions(command: Command): Command {
  return command
    .option('-r, --rpc-url <url>', 'node of the chain', 'http://127.0.0.1:8545')
    .option('-d, --deployment <file>', "a deployment's JSON (default: the built-in one)")
    .option('--interval <ms>', 'milliseconds between two looks (default: one a block)', integer)
    .option('--once', 'look once, act if it pays, and end')
    .addHelpText('after', help)
}

/** Runs a keeper until it ends by itself (`--once`) or the process is told to stop. */
async function runUntilStopped(
  { interval, once }: Pick<CommonOptions, 'interval' | 'once'>,
  command: Command,
  start: (common: KeeperOptions, ends: () => void) => Keeper,
): Promise<void> {
  const { json } = command.optsWithGlobals<{ json: boolean }>()
  const write = (line: string) => process.stdout.write(line)
  let failure: Error | undefined
  const keeper = start(
    {
      intervalMs: interval,
      logger: json ? jsonLines(write) : (event) => write(`${textLine(event)}\n`),
      onError: (error) => {
        failure = error
        if (once) void keeper.stop()
      },
    },
    () => {
      if (once) void keeper.stop()
    },
  )
  const stop = () => void keeper.stop()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  await keeper.done
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

async function borrowedAmount(
  client: QuintetClient & { deployment: Parameters<typeof resolveMarket>[2] },
  market: string,
): Promise<(text: string) => bigint> {
  const { borrowed } = await resolveMarket(client, market, client.deployment)
  return (text) => parseUnits(text, borrowed.decimals)
}

/** The external price, WAD: the number given, or what a feed on the chain says. */
function priceSource(
  client: QuintetClient,
  { price, priceFeed }: ArbitrageOptions,
): () => bigint | Promise<bigint> {
  if ((price === undefined) === (priceFeed === undefined)) {
    throw new InvalidParameterError(
      '--price, --price-feed',
      price === undefined ? 'neither' : 'both',
      'must be one of the two',
    )
  }
  if (priceFeed === undefined) return () => parseUnits(price ?? '0', 18)
  return async () => {
    const [[, answer], decimals] = await readMany(
      client,
      [
        {
          address: priceFeed,
          abi: [settableFeed_latestRoundData],
          functionName: 'latestRoundData',
        },
        { address: priceFeed, abi: [settableFeed_decimals], functionName: 'decimals' },
      ],
      {},
    )
    if (answer <= 0n) {
      throw new QuintetError(`The feed ${priceFeed} has no price.`, {
        advice: ['Check its address.'],
        origin: 'environment',
      })
    }
    return (answer * 10n ** 18n) / 10n ** BigInt(decimals)
  }
}
