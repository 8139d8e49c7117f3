import { parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import { rfqPool_quoteHash } from '../../src/abis/generated.js'
import {
  NotPricerError,
  OutOfBoundError,
  OverfilledError,
  PricerLimitError,
  QuoteTooLongError,
} from '../../src/abis/reactorsErrors.js'
import type { KeeperEvent } from '../../src/keepers/index.js'
import { runPricer } from '../../src/keepers/index.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import { directToPool, toCycleEnd, usdc } from './scenes.js'

describe('quotes', () => {
  const context = useDevnet()

  /** A pool with liquidity: the votes of a cycle have put it there. */
  async function fundedPool() {
    const { devnet } = context
    const pool = await directToPool(devnet)
    await toCycleEnd(devnet)
    await devnet.client('keeper').reactors.rolloverCycle({})
    return pool
  }

  test('quoteAsPricer and fillRfq: default', async () => {
    const { devnet } = context
    const pool = await fundedPool()
    const quote = await devnet.client('operator1').reactors.quoteAsPricer({
      pool,
      side: 'sell',
      size: parseEther('2'),
      spreadBps: 10,
    })
    const bob = devnet.client('bob')
    // 2 WETH at 3,003.
    expect(quote.quote).toMatchObject({ sellAmount: parseEther('2'), buyAmount: usdc('6006') })
    const hash = await bob.readContract({
      address: pool,
      abi: [rfqPool_quoteHash],
      functionName: 'quoteHash',
      args: [quote.quote],
    })
    expect(quote.hash).toBe(hash)

    const { sellOut } = await bob.reactors.fillRfq({ ...quote, fillBuy: usdc('3003') })
    expect(sellOut).toBe(parseEther('1'))
    expect(await bob.reactors.rfqQuoteState(quote)).toEqual({
      left: usdc('3003'),
      valid: true,
      reason: 'fillable',
    })
    const tooMuch = await rejection(bob.reactors.fillRfq({ ...quote, fillBuy: usdc('3004') }))
    expect(tooMuch).toBeInstanceOf(OverfilledError)
    await bob.reactors.fillRfq(quote)
    expect(await bob.reactors.rfqQuoteState(quote)).toMatchObject({ left: 0n, reason: 'filled' })
    const forged = { ...quote, quote: { ...quote.quote, nonce: 7n } }
    expect(await bob.reactors.rfqQuoteState(forged)).toMatchObject({ reason: 'badSignature' })
  })

  test('quoteAsPricer: errors before anything is signed', async () => {
    const { devnet } = context
    const pool = await fundedPool()
    const common = { pool, side: 'buy', size: parseEther('1'), spreadBps: 10 } as const
    const quote = (name: 'operator1' | 'bob', changes: object) =>
      rejection(devnet.client(name).reactors.quoteAsPricer({ ...common, ...changes }))
    expect(await quote('bob', {})).toBeInstanceOf(NotPricerError)
    expect(await quote('operator1', { size: parseEther('7') })).toBeInstanceOf(PricerLimitError)
    expect(await quote('operator1', { ttl: 301 })).toBeInstanceOf(QuoteTooLongError)
  })

  test('fillRfq: error when the oracle has moved', async () => {
    const { devnet } = context
    const pool = await fundedPool()
    const quote = await devnet.client('operator1').reactors.quoteAsPricer({
      pool,
      side: 'sell',
      size: parseEther('1'),
      price: parseEther('3000'),
    })
    await devnet.setPrice('ETH', parseEther('3100'))
    const refused = await rejection(devnet.client('bob').reactors.fillRfq(quote))
    expect(refused).toBeInstanceOf(OutOfBoundError)
    expect((refused as OutOfBoundError).args.minIn).toBe(parseEther('3084.5'))
  })

  test('runPricer: quotes both sides, and never beyond its limit', async () => {
    const { devnet } = context
    const pool = await fundedPool()
    const events: KeeperEvent[] = []
    const ending = new AbortController()
    const quotes = []
    for await (const quote of runPricer(devnet.client('operator1'), {
      pool,
      size: parseEther('3'),
      spreadBps: 10,
      ttl: 60,
      maxCycleUsd: parseEther('12000'),
      pollMs: 10,
      quietMs: 0,
      signal: ending.signal,
      logger: (event) => events.push(event),
    })) {
      quotes.push(quote)
      if (quotes.length === 2) setTimeout(() => ending.abort(), 100)
    }
    const [sell, buy] = quotes
    expect(quotes.length).toBe(2)
    expect(sell?.quote.sellAmount).toBe(parseEther('3'))
    // 12,000 USD less the 9,009 of the first: a little less than an ether.
    expect(buy?.quote.buyAmount).toBeLessThan(parseEther('0.997'))
    expect(buy?.quote.buyAmount).toBeGreaterThan(parseEther('0.99'))
    expect(events.at(-1)?.event).toBe('stopped')
  })
})
