import { setTimeout as sleep } from 'node:timers/promises'
import type { Address } from 'viem'
import { getBlock } from 'viem/actions'
import { getAction } from 'viem/utils'
import {
  cycleManager_cycle,
  pricerRegistry_pricerOf,
  pricerRegistry_quoteTerms,
  pricerRegistry_roomOf,
  rfqPool_balances,
  rfqPool_filledOf,
  rfqPool_pricing,
} from '../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../core/client.js'
import { resolveAccount } from '../core/client.js'
import type { AccountRequiredError } from '../core/errors.js'
import { InvalidParameterError } from '../core/errors.js'
import { min, zeroFloorSub } from '../core/fixedPoint.js'
import { readMany } from '../core/read.js'
import { quoteAsPricer } from '../reactors/actions/quoteAsPricer.js'
import { readContext } from '../reactors/context.js'
import type { Quote } from '../reactors/math.js'
import { amountOf, value } from '../reactors/math.js'
import type { SignedRfqQuote } from '../reactors/rfq.js'
import type { KeeperEvent, KeeperLog } from './loop.js'
import { runRounds } from './rounds.js'

/** What {@link runPricer} takes. */
export type RunPricerParameters = {
  /** Pool to quote for. */
  pool: Address
  /** Units of the pool's first token that each quote is for, at most. */
  size: bigint
  /** Distance of both sides from the oracle's price, basis points, in the pool's favour. */
  spreadBps: number
  /** Sides to quote. Default: both. */
  sides?: readonly ('sell' | 'buy')[] | undefined
  /** Seconds for which a quote is good. Default 30. */
  ttl?: number | undefined
  /** Most that live quotes and fills of a cycle may bring in together, USD, WAD. Default: the registry's limit. */
  maxCycleUsd?: bigint | undefined
  /** Milliseconds between two looks. Default: half of `ttl`. */
  pollMs?: number | undefined
  /** Milliseconds to wait at the start, so that quotes of an earlier process have expired. Default: `ttl`. */
  quietMs?: number | undefined
  /** Ends the pricer. Quotes that it has signed stay good until they expire. */
  signal?: AbortSignal | undefined
  /** Called when a look fails; the pricer goes on. */
  onError?: ((error: Error) => void) | undefined
  /** Gets every event; `jsonLines` makes one that writes a JSON line an event. */
  logger?: ((event: KeeperEvent) => void) | undefined
} & ActionOptions

/** What {@link runPricer} may throw. */
export type RunPricerErrorType = AccountRequiredError | InvalidParameterError

/** A quote that is out, and what it may still bring in. */
type LiveQuote = { signed: SignedRfqQuote; side: 'sell' | 'buy'; valueUsd: bigint }

/**
 * Quotes both sides of a pool around the oracle's price, and yields each signed quote for whoever takes it to takers.
 * Sends no transaction.
 *
 * Never over its limits: what its live quotes may bring in, and what was filled this cycle, stay together within
 * `maxCycleUsd` and the registry's limits; a quote that would not fit is made smaller, or not at all. A restart is safe:
 * what was filled it reads from the chain, and it keeps quiet at first until quotes of an earlier process have expired.
 *
 * Errors: {@link AccountRequiredError}, {@link InvalidParameterError} at the start; later ones go to `onError`.
 *
 * @example
 * for await (const quote of runPricer(client, { pool: rfqPool, size: parseEther('5'), spreadBps: 10 })) publish(quote)
 */
export function runPricer(
  client: QuintetClient,
  parameters: RunPricerParameters,
): AsyncGenerator<SignedRfqQuote, void> {
  const { pool, size, spreadBps, sides = ['sell', 'buy'], ttl = 30 } = parameters
  if (size <= 0n) throw new InvalidParameterError('size', size, 'must be positive')
  if (!Number.isInteger(ttl) || ttl <= 0) {
    throw new InvalidParameterError('ttl', ttl, 'must be a whole number of seconds')
  }
  const { pollMs = ttl * 500, quietMs = ttl * 1000, deployment } = parameters
  const context = readContext(client, parameters)
  const pricer = resolveAccount(client, undefined).address
  const log: KeeperLog = (event, details = {}) =>
    parameters.logger?.({ keeper: 'pricer', market: pool, event, ...details })
  let live: LiveQuote[] = []
  let isQuiet = quietMs > 0

  async function* look(): AsyncGenerator<SignedRfqQuote> {
    if (isQuiet) {
      log('skipped', { reason: 'quiet', quietMs })
      const { signal } = parameters
      await sleep(quietMs, undefined, signal ? { signal } : {}).catch(() => undefined)
      isQuiet = false
      if (signal?.aborted) return
    }
    const market = await readMarket(client, context, pool, pricer)
    live = await stillLive(client, context, live, market)
    let room = zeroFloorSub(
      min(parameters.maxCycleUsd ?? market.maxCycleUsd, market.maxCycleUsd),
      market.usedUsd + live.reduce((sum, { valueUsd }) => sum + valueUsd, 0n),
    )
    for (const side of sides) {
      if (live.some((quote) => quote.side === side)) {
        log('skipped', { reason: 'quoteLive', side })
        continue
      }
      const wanted = sizeWithin(side, min(room, market.room), size, spreadBps, market)
      if (wanted === 0n) {
        log('skipped', { reason: 'limit', side, room, isActive: market.isActive })
        continue
      }
      const signed = await quoteAsPricer(client, {
        pool,
        side,
        size: wanted,
        spreadBps,
        ttl: Math.min(ttl, market.maxQuoteSeconds),
        deployment,
      })
      const valueUsd = valueIn(signed, side, market)
      live.push({ signed, side, valueUsd })
      room -= valueUsd
      const { quote, hash } = signed
      log('quoted', { side, hash, ...quote })
      yield signed
    }
  }

  log('started', { account: pricer })
  const { signal, onError } = parameters
  return runRounds({ pollMs, signal, onError, log }, look)
}

type Market = {
  now: bigint
  quoteA: Quote
  quoteB: Quote
  balanceA: bigint
  balanceB: bigint
  isActive: boolean
  /** What one fill may bring in now, USD. */
  room: bigint
  /** Limit of a cycle, and what its fills brought in, USD. */
  maxCycleUsd: bigint
  usedUsd: bigint
  maxQuoteSeconds: number
}

async function readMarket(
  client: QuintetClient,
  context: ReturnType<typeof readContext>,
  pool: Address,
  pricer: Address,
): Promise<Market> {
  const registry = context.at('PricerRegistry')
  const [block, [pricing, balances, state, room, terms, cycle]] = await Promise.all([
    getAction(client, getBlock, 'getBlock')({ blockTag: 'latest' }),
    readMany(
      client,
      [
        { address: pool, abi: [rfqPool_pricing], functionName: 'pricing' },
        { address: pool, abi: [rfqPool_balances], functionName: 'balances' },
        {
          address: registry,
          abi: [pricerRegistry_pricerOf],
          functionName: 'pricerOf',
          args: [pricer],
        },
        { address: registry, abi: [pricerRegistry_roomOf], functionName: 'roomOf', args: [pricer] },
        { address: registry, abi: [pricerRegistry_quoteTerms], functionName: 'quoteTerms' },
        { address: context.at('CycleManager'), abi: [cycleManager_cycle], functionName: 'cycle' },
      ],
      context.errors,
    ),
  ])
  const [priceA, priceB, unitA, unitB] = pricing
  return {
    now: block.timestamp,
    quoteA: { priceWad: priceA, unit: unitA },
    quoteB: { priceWad: priceB, unit: unitB },
    balanceA: balances[0],
    balanceB: balances[1],
    isActive: state.isActive,
    room,
    maxCycleUsd: state.maxCycleUsd,
    usedUsd: BigInt(state.usedCycle) === cycle ? state.usedUsd : 0n,
    maxQuoteSeconds: terms.maxQuoteSeconds,
  }
}

/** Quotes that are neither expired nor filled, each with what is left of it. */
async function stillLive(
  client: QuintetClient,
  context: ReturnType<typeof readContext>,
  quotes: readonly LiveQuote[],
  market: Market,
): Promise<LiveQuote[]> {
  const unexpired = quotes.filter(({ signed }) => signed.quote.expiry >= market.now)
  if (unexpired.length === 0) return []
  const filled = await readMany(
    client,
    unexpired.map(({ signed }) => ({
      address: signed.pool,
      abi: [rfqPool_filledOf] as const,
      functionName: 'filledOf' as const,
      args: [signed.hash] as const,
    })),
    context.errors,
  )
  return unexpired
    .map((quote, i) => ({
      ...quote,
      valueUsd: valueIn(quote.signed, quote.side, market, filled[i] ?? 0n),
    }))
    .filter(({ valueUsd }) => valueUsd > 0n)
}

/** What the rest of a quote brings in, USD. */
function valueIn(
  { quote }: SignedRfqQuote,
  side: 'sell' | 'buy',
  market: Market,
  filled = 0n,
): bigint {
  return value(quote.buyAmount - filled, side === 'sell' ? market.quoteB : market.quoteA)
}

/** Size within the limits and what the pool has; 0 for none. */
function sizeWithin(
  side: 'sell' | 'buy',
  room: bigint,
  size: bigint,
  spreadBps: number,
  market: Market,
): bigint {
  if (!market.isActive) return 0n
  const factor = BigInt(10_000 + Math.max(spreadBps, 0))
  // What comes in is worth the size at the ask; one unit less, for what is rounded up.
  const byRoom = zeroFloorSub((amountOf(room, market.quoteA) * 10_000n) / factor, 1n)
  const byPool =
    side === 'sell'
      ? market.balanceA
      : amountOf(value(market.balanceB, market.quoteB), market.quoteA)
  return min(size, min(byRoom, byPool))
}
