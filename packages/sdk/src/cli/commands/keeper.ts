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

/** `quintet keeper`: bots that keep a market in order. */
export function addKeeperCommand(program: Command): void {
  const keeper = program
    .command('keeper')
    .description('run a keeper of a band market until it is stopped')

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
}

function withCommonOptions(command: Command): Command {
  return command
    .argument('<market>', "market: its key, such as 'WETH', or its address")
    .option('-r, --rpc-url <url>', 'node of the chain', 'http://127.0.0.1:8545')
    .option('-d, --deployment <file>', "a deployment's JSON (default: the built-in one)")
    .option(
      '--min-profit <amount>',
      'least profit worth a transaction, borrowed token',
      decimal,
      '0',
    )
    .option('--interval <ms>', 'milliseconds between two looks (default: one a block)', integer)
    .option('--once', 'look once, act if it pays, and end')
    .addHelpText('after', help)
}

/** Runs a keeper until it ends by itself (`--once`) or the process is told to stop. */
async function runUntilStopped(
  { interval, once }: CommonOptions,
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
