import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  corePower,
  coreWinners,
  deGenesisOutcome,
  deGenesisTerms,
  rfqFill,
} from '../../src/reactors/eventMath.js'
import {
  allot,
  apr,
  available,
  balanceOfSides,
  balanceSplit,
  conversion,
  cycleRewards,
  demand,
  exitBatch,
  feeAverage,
  fundExits,
  ilBuffer,
  keeperBounty,
  maxExposure,
  openPosition,
  openRisk,
  premiumBps,
  singularity,
  tally,
  value,
  venueTargets,
  waterfall,
} from '../../src/reactors/math.js'
import { positionReport, v2Mark, v3Amounts } from '../../src/reactors/venueMath.js'

type Json = string | boolean | null | Json[] | { [key: string]: Json }
type Row = { [key: string]: Json }
type Case = { kind: string; name: string; input: Row; output: Json }

const folder = new URL('../../../contracts/test/vectors/', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => /^reactors.*\.json$/.test(name))
  .map((name) => ({
    name,
    cases: JSON.parse(readFileSync(new URL(name, folder), 'utf8')).vectors as Case[],
  }))

const WAD = 10n ** 18n
const SALE = { supply: 3_000_000n * WAD, minPriceWad: 2n * WAD, maxPriceWad: 8n * WAD }

const big = (given: Json | undefined) => BigInt(given as string)
const rows = (given: Json | undefined) => given as Row[]
const list = (given: Json | undefined) => (given as Json[]).map(big)
const unit = (decimals: Json | undefined) => 10n ** big(decimals)
const quote = (row: Row, price: string, decimals: string) => ({
  priceWad: big(row[price]),
  unit: unit(row[decimals]),
})

const runners: { [kind: string]: (input: Row) => unknown } = {
  balance_split: (input) => {
    const q = balanceOfSides(big(input.a), big(input.s))
    const { muWad, ...split } = balanceSplit(big(input.E), q, big(input.m ?? `${WAD / 2n}`))
    const lp = input.lp_shares === '0' ? 0n : split.lp
    const ld = input.stake === '0' ? 0n : split.ld
    return { q, mu: muWad, total: split.total, lp, ld, returned: big(input.E) - lp - ld }
  },
  cycle_rewards: (input) => {
    const rewards = cycleRewards(
      rows(input.reactors).map((row) => ({
        directed: big(row.D),
        feeAverage: big(row.F),
        claimValue: big(row.claim_value),
        hasShares: row.lp_shares !== '0',
        isPrivate: row.private === true,
      })),
      {
        passive: big(input.P),
        budget: big(input.budget),
        rateWad: big(input.rate),
        cap: big(input.cap),
        betaWad: big(input.beta),
        leastBalanceWad: big(input.m),
        tokePriceWad: big(input.toke_price),
      },
    )
    return {
      ...rewards,
      reactors: rewards.reactors.map(({ qWad, muWad, weightWad, ...rest }) => ({
        q: qWad,
        mu: muWad,
        weight: weightWad,
        ...rest,
      })),
    }
  },
  apr: (input) =>
    apr(big(input.reward), big(input.toke_price), big(input.side_value), big(input.duration)),
  fee_ema: (input) => feeAverage(big(input.F), big(input.net)),
  tally: (input) =>
    tally(
      (input.users as Json[][]).map(([shares, weights]) => ({
        shares: big(shares),
        weights: list(weights),
      })),
      input.active as boolean[],
    ),
  venue_targets: (input) => venueTargets(big(input.X), list(input.t)) ?? null,
  il_buffer: (input) => ilBuffer(big(input.k_wad)),
  allocate: (input) => allocate(rows(input.reactors), input.pair as Row),
  v2_mark: (input) => {
    const pool = {
      reserveA: big(input.rA),
      reserveB: big(input.rB),
      supply: big(input.supply),
      units: big(input.units),
    }
    const mark = v2Mark(pool, quote(input, 'pA', 'decA'), quote(input, 'pB', 'decB'))
    return [mark.a, mark.b, mark.kpuWad]
  },
  v3_mark: (input) => {
    const range = { sqrtLower: big(input.sl), sqrtUpper: big(input.su) }
    const { amount0, amount1 } = v3Amounts(big(input.L), big(input.sp), range)
    return [amount0, amount1]
  },
  il_report: (input) =>
    positionReport({
      holdA: big(input.A0),
      holdB: big(input.B0),
      a: big(input.a),
      b: big(input.b),
      kpuBeforeWad: big(input.kpu0),
      kpuWad: big(input.kpu1),
      collected: big(input.collected ?? '0'),
      quoteA: quote(input, 'pA', 'decA'),
      quoteB: quote(input, 'pB', 'decB'),
    }),
  waterfall: (input) => {
    const out = waterfall({
      claims: big(input.L),
      owed: big(input.owed),
      debt: big(input.D),
      assetsA: big(input.assetsA),
      assetsB: big(input.assetsB),
      quoteA: quote(input, 'pA', 'decA'),
      quoteB: quote(input, 'pB', 'decB'),
      equityBefore: big(input.equityPrev),
      directed: big(input.directed),
      passive: big(input.passive),
      tokePriceWad: big(input.tokePrice),
      maxSlashBps: big(input.maxSlashBps),
      treasuryB: big(input.treasuryB),
      backstopBps: big(input.backstopBps),
      haircutOwed: big(input.haircutOwed),
      haircutOwedB: big(input.haircutOwedB),
      pairClaims: big(input.pairL),
      reserveTargetWad: big(input.reserveTarget),
    })
    const { paidB, ...tiers } = out
    return {
      ...tiers,
      slashToke: out.slashDirected + out.slashPassive,
      slashPaidB: paidB,
      L: big(input.L) - out.haircutA + out.restoredA,
      D: big(input.D) - out.haircutB + out.restoredB,
      haircutOwed: big(input.haircutOwed) + out.haircutA - out.restoredA,
      haircutOwedB: big(input.haircutOwedB) + out.haircutB - out.restoredB,
      treasuryB: big(input.treasuryB) - paidB - out.backstopB,
    }
  },
  open_position: (input) => {
    const a = openPosition(big(input.held_a), big(input.owes_a))
    const b = openPosition(big(input.held_b), big(input.owes_b))
    const risk = openRisk(a.short, a.long, quote(input, 'pA', 'decA'), big(input.k_wad))
    return { shortA: a.short, longA: a.long, shortB: b.short, longB: b.long, risk }
  },
  convert: (input) => {
    const premium = premiumBps(big(input.max_bps), big(input.elapsed), big(input.ramp))
    const give = big(input.give)
    const out = conversion(
      give,
      quote(input, 'p_in', 'dec_in'),
      quote(input, 'p_out', 'dec_out'),
      premium,
    )
    const ok = give <= big(input.short) && out <= big(input.available)
    return { premiumBps: premium, out, ok }
  },
  exit_batch: (input) => {
    const { shares, ...batch } = exitBatch(big(input.L), big(input.supply), big(input.pending))
    return { owed: batch.owed, L: batch.claims, supply: shares }
  },
  fund_exits: (input) => {
    const { funded, idle } = fundExits(big(input.owed_cum), big(input.funded_cum), big(input.idle))
    return { fundedCum: funded, idle }
  },
  core_power: (input) =>
    corePower(
      (input.sources as Json[][]).map(([balance, multiplier]) => ({
        balance: big(balance),
        multiplier: big(multiplier),
      })),
      big(input.prior ?? '0'),
    ),
  core_winners: (input) => coreWinners(list(input.t), Number(input.k)),
  rfq_fill: (input) => {
    const fill = rfqFill({
      sellAmount: big(input.sell_amount),
      buyAmount: big(input.buy_amount),
      fillBuy: big(input.fill_buy),
      sellQuote: quote(input, 'pS', 'decS'),
      buyQuote: quote(input, 'pB', 'decB'),
      boundBps: big(input.bound_bps),
      shareBps: big(input.pricer_bps),
    })
    const { sellOut, valueIn, valueOut, isInBound, pricerFee } = fill
    return { sellOut, valueIn, valueOut, ok: isInBound, pricerFee }
  },
  singularity: (input) => singularity(list(input.own), list(input.need)),
  keeper_bounty: (input) =>
    keeperBounty(
      big(input.base) + big(input.per) * big(input.n),
      big(input.late),
      big(input.tau),
      big(input.budget),
    ),
  degenesis: (input) => {
    const prices = input.prices as { [symbol: string]: Json[] }
    const pledges = (input.pledges as Json[][]).map(([symbol, amount]) => ({
      symbol: symbol as string,
      amount: big(amount),
    }))
    const quoteOf = (symbol: string) => ({
      priceWad: big(prices[symbol]?.[0]),
      unit: unit(prices[symbol]?.[1]),
    })
    const total = Object.keys(prices).reduce((sum, symbol) => {
      const pledged = pledges
        .filter((pledge) => pledge.symbol === symbol)
        .reduce((all, { amount }) => all + amount, 0n)
      return sum + value(pledged, quoteOf(symbol))
    }, 0n)
    const terms = deGenesisTerms(total, SALE)
    const results = pledges.map(({ symbol, amount }) =>
      deGenesisOutcome(amount, quoteOf(symbol), terms),
    )
    const tokeSold = results.reduce((sum, { toke }) => sum + toke, 0n)
    return { total, price: terms.priceWad, results, tokeSold }
  },
}

function allocate(reactors: Row[], pair: Row) {
  const quoteB = quote(pair, 'pB', 'decB')
  const wanted = reactors.map((row) => {
    const exposure = maxExposure(
      big(row.equity),
      big(row.stakeValue),
      big(row.gamma),
      big(row.ilbuf),
    )
    return demand(available(big(row.L), big(row.buf)), exposure, quote(row, 'pA', 'decA'), quoteB)
  })
  const supply = available(big(pair.L), big(pair.buf))
  const all = wanted.reduce((sum, { demandB }) => sum + demandB, 0n)
  return reactors.map((row, i) => {
    const { amountA, demandB } = wanted[i] as { amountA: bigint; demandB: bigint }
    const { a, b } = allot(amountA, demandB, all, supply)
    const exposure = value(a, quote(row, 'pA', 'decA')) + value(b, quoteB)
    return {
      demandB,
      amountA: a,
      amountB: b,
      exposure,
      targets: venueTargets(exposure, list(row.tally)) ?? null,
    }
  })
}

/** Numbers as the files have them: decimal strings. */
function encode(outcome: unknown): Json {
  if (typeof outcome === 'bigint' || typeof outcome === 'number') return outcome.toString()
  if (Array.isArray(outcome)) return outcome.map(encode)
  if (outcome === null || typeof outcome !== 'object') return outcome as Json
  return Object.fromEntries(Object.entries(outcome).map(([key, each]) => [key, encode(each)]))
}

describe('vectors', () => {
  for (const { name, cases } of files) {
    describe(name, () => {
      for (const vector of cases) {
        const run = runners[vector.kind]
        // Cases of what is not built yet are listed by name, and counted as skipped.
        if (!run) {
          test.skip(`${vector.kind}: ${vector.name}`)
          continue
        }
        test(`${vector.kind}: ${vector.name}`, () => {
          expect(encode(run(vector.input))).toEqual(vector.output)
        })
      }
    })
  }
})
