import { readAccountState } from '../../src/rollup/accountState.js'
import { blockSegments } from '../../src/rollup/block.js'
import { BlockDraft } from '../../src/rollup/blockDraft.js'
import { TransitionError } from '../../src/rollup/codes.js'
import type { RawL2Tx, SignedL2Tx } from '../../src/rollup/l2Tx.js'
import { toRawL2Tx } from '../../src/rollup/l2Tx.js'
import { Overlay } from '../../src/rollup/overlay.js'
import type { StrategyBounds } from '../../src/rollup/settlement.js'
import { settlePlanEntry } from '../../src/rollup/settlement.js'
import { StateTree } from '../../src/rollup/sparseMerkle.js'
import { nonceSlot, wordKey } from '../../src/rollup/stateWords.js'
import type { PlanEntry, PriorityItem, TransitionContext } from '../../src/rollup/transition.js'
import { applySegment, noStrategy } from '../../src/rollup/transition.js'

type VectorTx = {
  type: SignedL2Tx['type']
  from: string
  to?: string
  asset?: string
  strategy?: number
  amount: string
  fee?: string
  nonce: number
  signer?: string
}
export type Step = {
  op: string
  account: string
  asset: string
  amount: string
  strategy: number
  strategies?: number[]
  producer?: string
  priority?: number
  count?: number
  close?: number[]
  txs: VectorTx[]
  set: Record<string, string | number | boolean | null>
  expect: object
}
export type VectorCase = {
  name: string
  assets: string[]
  strategies: Record<string, Record<string, string | number | boolean>>
  steps: Step[]
  final: object
}

type Venue = {
  asset: number
  price: bigint
  depositFeeBps: bigint
  withdrawFeeBps: bigint
  maxDeposit: bigint
  maxRedeem: bigint
  failDeposit: boolean
  failRedeem: boolean
  paused: boolean
  bounds: StrategyBounds
  lastPrice: bigint
  held: bigint
}

const wad = 10n ** 18n
const unlimited = 2n ** 256n - 1n

/** A rollup with simulated vaults, that runs the steps of a vector. */
export class VectorWorld {
  readonly #assets: string[]
  readonly #venues: Venue[]
  readonly #names: string[] = []
  readonly #tree = new StateTree()
  readonly #queue: PriorityItem[] = []
  readonly #plans: (readonly PlanEntry[])[] = []
  readonly #pool: bigint[]
  readonly #claimed = new Map<string, bigint>()
  /** Moved out under the last executed block. */
  readonly #claimable = new Map<string, bigint>()
  readonly #exits: Map<string, bigint>[] = []
  #consumed = 0
  #executed = 0

  constructor({ assets, strategies }: VectorCase) {
    this.#assets = assets
    this.#pool = assets.map(() => 0n)
    this.#venues = Object.values(strategies).map((given) => {
      const integer = (name: string, otherwise: bigint): bigint =>
        given[name] === undefined ? otherwise : BigInt(given[name])
      const price = integer('price', wad)
      return {
        asset: assets.indexOf(String(given.asset)) + 1,
        price,
        depositFeeBps: integer('deposit_fee_bps', 0n),
        withdrawFeeBps: integer('withdraw_fee_bps', 0n),
        maxDeposit: integer('max_deposit', unlimited),
        maxRedeem: integer('max_redeem', unlimited),
        failDeposit: given.fail_deposit === true,
        failRedeem: given.fail_redeem === true,
        paused: false,
        bounds: {
          maxSlippageBps: integer('max_slippage_bps', 50n),
          maxUpBps: integer('max_up_bps', 1000n),
          maxDownBps: integer('max_down_bps', 500n),
        },
        lastPrice: price,
        held: 0n,
      }
    })
  }

  /** Runs a step and tells what the vector expects of it. */
  run(step: Step): object {
    if (step.op === 'deposit') return this.#deposit(step)
    if (step.op === 'register') {
      this.#register(step.account)
      return {}
    }
    if (step.op === 'block') return this.#block(step)
    if (step.op === 'execute') return this.#execute(step.count ?? this.#plans.length)
    if (step.op === 'venue') return this.#setVenue(step)
    if (step.op === 'claim') return this.#claim(step)
    return this.#force(step)
  }

  final(): object {
    return {
      state: this.#state(),
      pool: Object.fromEntries(this.#assets.map((name, i) => [name, String(this.#pool[i])])),
      held: Object.fromEntries(this.#venues.map(({ held }, i) => [i, String(held)])),
    }
  }

  #register(name: string): number {
    const known = this.#names.indexOf(name)
    return known < 0 ? this.#names.push(name) : known + 1
  }

  #id(name: string): number {
    return this.#names.indexOf(name) + 1
  }

  #assetId(name: string): number {
    return this.#assets.indexOf(name) + 1
  }

  #deposit({ account: name, asset: assetName, amount: text }: Step): object {
    const account = this.#register(name)
    const asset = this.#assetId(assetName)
    const amount = BigInt(text)
    this.#queue.push({ kind: 'deposit', l1Time: 0n, account, asset, amount })
    this.#pool[asset - 1]! += amount
    return {}
  }

  #force({ op, account: name, asset, strategy, strategies = [] }: Step): object {
    const account = this.#id(name)
    if (account === 0) return { error: 'UnknownAccount' }
    this.#queue.push(
      op === 'forceUncommit'
        ? { kind: 'forceUncommit', l1Time: 0n, account, strategy }
        : {
            kind: 'forceWithdraw',
            l1Time: 0n,
            account,
            asset: this.#assetId(asset),
            strategy: strategies[0] ?? noStrategy,
            strategy2: strategies[1] ?? noStrategy,
          },
    )
    return {}
  }

  #block({ txs, priority, close, producer = 'producer' }: Step): object {
    const items = this.#queue.slice(
      this.#consumed,
      this.#consumed + (priority ?? this.#queue.length),
    )
    const context: TransitionContext = {
      feeAccount: this.#register(producer),
      accountCount: this.#names.length,
      assetCount: this.#assets.length,
      strategyAssets: this.#venues.map(({ asset }) => asset),
    }
    const preWords = new Map<number, bigint>()
    const replay = new Overlay({
      get: (key) => preWords.get(key) ?? this.#tree.get(key),
    })
    const draft = new BlockDraft(this.#tree, context)
    draft.addItems(items)
    const outcomes = txs.map((tx) => outcomeOf(() => this.#addTx(draft, tx)))
    const plan = draft.closeRounds((strategy) => close?.includes(strategy) ?? true)
    const payload = draft.seal()

    // A watcher that has only the published parts gets the same words.
    for (const [key, word] of draft.before) preWords.set(key, word)
    for (const { segment } of blockSegments(payload, BigInt(this.#consumed), items)) {
      applySegment(replay, context, segment)
    }
    for (const [key, word] of replay.changes) {
      if (this.#tree.get(key) !== word) throw new Error(`The replay differs at key ${key}.`)
    }

    this.#consumed += items.length
    this.#plans.push(plan)
    this.#exits.push(this.#exited())
    return {
      txs: outcomes,
      plan: plan.map((entry) => ({
        ...entry,
        commit: String(entry.commit),
        uncommit: String(entry.uncommit),
      })),
      state: this.#state(),
    }
  }

  #addTx(draft: BlockDraft, tx: VectorTx): void {
    const { type, nonce, amount, fee = '0', signer } = tx
    const from = this.#id(tx.from)
    const signed = {
      type,
      from,
      to: tx.to === undefined ? undefined : this.#id(tx.to),
      asset: tx.asset === undefined ? undefined : this.#assetId(tx.asset),
      strategy: tx.strategy,
      amount: amount === 'all' ? amount : BigInt(amount),
      fee: BigInt(fee),
      nonce,
    } as SignedL2Tx
    // The order of the checks: account, nonce, signature, packing, the rest.
    if (draft.view.get(wordKey(from, nonceSlot)) !== BigInt(nonce)) {
      throw new TransitionError('BadNonce')
    }
    if (signer !== undefined && signer !== tx.from) throw new Error('BadSignature')
    const raw: RawL2Tx = toRawL2Tx(removeUndefined(signed))
    draft.addTx(raw)
  }

  #execute(count: number): object {
    const results: object[] = []
    const until = Math.min(this.#plans.length, this.#executed + count)
    for (; this.#executed < until; this.#executed++) {
      for (const entry of this.#plans[this.#executed]!) results.push(this.#executeEntry(entry))
      for (const [key, exited] of this.#exits[this.#executed]!) this.#claimable.set(key, exited)
    }
    return { results }
  }

  #executeEntry(entry: PlanEntry): object {
    const venue = this.#venues[entry.strategy]!
    const { asset, price, lastPrice } = venue
    const settled = settlePlanEntry(
      entry,
      {
        isPaused: venue.paused,
        priceWad: price,
        maxDeposit: venue.maxDeposit,
        maxRedeem: venue.maxRedeem,
        deposit: (assets) =>
          venue.failDeposit
            ? undefined
            : (((assets * wad) / price) * (10_000n - venue.depositFeeBps)) / 10_000n,
        redeem: (shares) =>
          venue.failRedeem
            ? undefined
            : (((shares * price) / wad) * (10_000n - venue.withdrawFeeBps)) / 10_000n,
      },
      venue.bounds,
      lastPrice,
    )
    const { commitIn, uncommitIn, ...result } = settled.result
    venue.lastPrice = settled.lastPriceWad
    venue.held += result.sharesOut + result.refundShares - uncommitIn
    this.#pool[asset - 1]! += result.refundAssets + result.assetsOut - commitIn
    const { strategy, round } = entry
    this.#queue.push({ kind: 'result', l1Time: 0n, strategy, round, ...result })
    const amounts = { commitIn, uncommitIn, ...result }
    return {
      strategy,
      round,
      ...Object.fromEntries(Object.entries(amounts).map(([name, value]) => [name, String(value)])),
      status: settled.status,
    }
  }

  #setVenue({ strategy, set }: Step): object {
    const venue = this.#venues[strategy] as unknown as Record<string, bigint | boolean>
    for (const [name, value] of Object.entries(set)) {
      if (value === null) venue[name] = unlimited
      else venue[name] = typeof value === 'boolean' ? value : BigInt(value)
    }
    return {}
  }

  #claim({ account, asset }: Step): object {
    if (this.#id(account) === 0) return { error: 'UnknownAccount' }
    const key = `${account} ${asset}`
    const due = (this.#claimable.get(key) ?? 0n) - (this.#claimed.get(key) ?? 0n)
    if (due === 0n) return { error: 'NothingToClaim' }
    this.#claimed.set(key, (this.#claimed.get(key) ?? 0n) + due)
    this.#pool[this.#assetId(asset) - 1]! -= due
    return { paid: String(due) }
  }

  #account(name: string) {
    const strategyAssets = this.#venues.map(({ asset }) => asset)
    return readAccountState(this.#tree.wordsOf(this.#id(name)), this.#tree, strategyAssets)
  }

  #exited(): Map<string, bigint> {
    return new Map(
      this.#names.flatMap((name) =>
        Object.entries(this.#account(name).exited).map(
          ([asset, amount]) => [`${name} ${this.#assets[Number(asset) - 1]}`, amount] as const,
        ),
      ),
    )
  }

  #state(): object {
    const named = (amounts: object): object =>
      Object.fromEntries(
        Object.entries(amounts).map(([id, amount]) => [
          this.#assets[Number(id) - 1],
          String(amount),
        ]),
      )
    const numbered = (amounts: object): object =>
      Object.fromEntries(Object.entries(amounts).map(([id, amount]) => [id, String(amount)]))
    return Object.fromEntries(
      this.#names.map((name) => {
        const { nonce, idle, exited, committed, uncommitting, stTokens } = this.#account(name)
        const due = Object.fromEntries(
          Object.entries(exited)
            .map(([asset, amount]) => {
              const key = `${name} ${this.#assets[Number(asset) - 1]}`
              return [asset, amount - (this.#claimed.get(key) ?? 0n)] as const
            })
            .filter(([, amount]) => amount > 0n),
        )
        return [
          name,
          {
            nonce,
            idle: named(idle),
            committed: numbered(committed),
            uncommitting: numbered(uncommitting),
            stTokens: numbered(stTokens),
            withdrawable: named(due),
          },
        ]
      }),
    )
  }
}

function outcomeOf(act: () => void): string {
  try {
    act()
    return 'ok'
  } catch (error) {
    return error instanceof TransitionError ? error.code : (error as Error).message
  }
}

function removeUndefined<value extends object>(given: value): value {
  return Object.fromEntries(
    Object.entries(given).filter(([, field]) => field !== undefined),
  ) as value
}
