/** The restaking core in memory, from the functions of `math.ts`: what the vector files are replayed on. */
import {
  type Allocation,
  allocationNow,
  type Bucket,
  close,
  EMPTY_BUCKET,
  EMPTY_POOL,
  ENTRY_MAGNITUDE,
  enter,
  type FreezeState,
  FULL_MAGNITUDE,
  isFrozen,
  isHeldBack,
  keptAfter,
  leave,
  type Magnitude,
  MIN_MAGNITUDE,
  modify,
  NEVER_FROZEN,
  NO_ALLOCATION,
  open,
  type Pool,
  payouts,
  promisedAssets,
  reachedEpochs,
  settle,
  slash,
  slashPromise,
  toAssets,
  wipe,
} from '../../src/restaking/math.js'

const WAD = 10n ** 18n
const MAX_CUSTODY = 2n ** 96n - 1n

export type Parameters = { [name: string]: bigint }
export type Args = {
  staker?: string
  operator?: string
  toOperator?: string
  avs?: string
  asset?: string
  assets?: string[]
  amount?: string
  shares?: string
  magnitude?: string
  maxWad?: string
  caseId?: string
  epoch?: string
  generation?: string
  receiveAsTokens?: boolean
  slashes?: [string, string][]
}

type Record = {
  registered: boolean
  through: bigint
  takenEpoch: bigint
  kept: bigint
  cooldownUntil: bigint
  hasOpenCase: boolean
}
type Case = {
  state: 'open' | 'executed' | 'released' | 'closed'
  avs: string
  operator: string
  openedAt: bigint
  items: [string, bigint][]
  executedAt: bigint
  removed: bigint[]
}

/** A revert of the contracts, by the name of its error. */
export class Revert extends Error {}

export class Replay {
  now = 0n
  readonly custody = new Map<string, bigint>()
  readonly paid: { to: string; asset: string; amount: bigint }[] = []
  private readonly operators = new Set<string>()
  private readonly maxWads = new Map<string, bigint>()
  private readonly undelegated = new Map<string, bigint>()
  private readonly pools = new Map<string, Pool>()
  private readonly positions = new Map<string, { shares: bigint; generation: bigint }>()
  private readonly buckets = new Map<string, Bucket>()
  private readonly claims = new Map<string, bigint>()
  private readonly magnitudeOf = new Map<string, Magnitude>()
  private readonly allocations = new Map<string, Allocation>()
  private readonly records = new Map<string, Record>()
  private readonly freezes = new Map<string, FreezeState>()
  private readonly cases: Case[] = []

  constructor(
    assets: string[],
    private readonly parameters: Parameters,
  ) {
    for (const asset of assets) this.custody.set(asset, 0n)
  }

  get epoch(): bigint {
    return this.now / this.parameters.epochLength!
  }

  // ── Reading ──────────────────────────────────────────────────────────────────────────────────

  pool(operator: string, asset: string): Pool {
    return this.pools.get(key(operator, asset)) ?? EMPTY_POOL
  }

  position(staker: string, operator: string, asset: string) {
    const pool = this.pool(operator, asset)
    const held = this.positions.get(key(staker, operator, asset))
    const shares = held?.generation === pool.generation ? held.shares : 0n
    return { shares, value: toAssets(shares, pool.assets, pool.shares) }
  }

  undelegatedOf(staker: string, asset: string): bigint {
    return this.undelegated.get(key(staker, asset)) ?? 0n
  }

  bucket(id: string): Bucket {
    return this.buckets.get(id) ?? EMPTY_BUCKET
  }

  claim(staker: string, id: string) {
    const shares = this.claims.get(key(staker, id)) ?? 0n
    const { assets, shares: all } = this.bucket(id)
    return { shares, value: toAssets(shares, assets, all) }
  }

  magnitude(operator: string, asset: string): Magnitude {
    return this.magnitudeOf.get(key(operator, asset)) ?? FULL_MAGNITUDE
  }

  allocation(operator: string, avs: string, asset: string) {
    const stored = this.allocations.get(key(operator, avs, asset)) ?? NO_ALLOCATION
    const magnitude = this.magnitude(operator, asset)
    const { current } = allocationNow(stored, magnitude, this.epoch)
    const { assets } = this.pool(operator, asset)
    return { current, slashableStake: promisedAssets(assets, current, magnitude.maximum) }
  }

  isFrozen(operator: string): boolean {
    return isFrozen(this.freeze(operator), this.now)
  }

  // ── Operations ───────────────────────────────────────────────────────────────────────────────

  registerAvs({ avs, maxWad }: Args) {
    this.maxWads.set(avs!, maxWad === undefined ? WAD : BigInt(maxWad))
    return {}
  }

  registerAsOperator({ operator }: Args) {
    if (this.operators.has(operator!)) throw new Revert('AlreadyRegistered')
    this.operators.add(operator!)
    return {}
  }

  optIntoSlashing({ operator, avs }: Args) {
    if (!this.operators.has(operator!)) throw new Revert('OperatorNotRegistered')
    if (!this.maxWads.has(avs!)) throw new Revert('AvsNotRegistered')
    if (this.records.has(key(avs!, operator!))) throw new Revert('AlreadyOptedIn')
    this.records.set(key(avs!, operator!), {
      registered: false,
      through: -1n,
      takenEpoch: -1n,
      kept: WAD,
      cooldownUntil: 0n,
      hasOpenCase: false,
    })
    return {}
  }

  registerForAvs({ operator, avs }: Args) {
    const record = this.records.get(key(avs!, operator!))
    if (!record) throw new Revert('NotOptedIn')
    if (this.isFrozen(operator!)) throw new Revert('OperatorFrozen')
    if (record.registered) throw new Revert('AlreadyRegistered')
    Object.assign(record, { registered: true, through: -1n })
    return {}
  }

  deregisterFromAvs({ operator, avs }: Args) {
    const record = this.records.get(key(avs!, operator!))
    if (!record?.registered) throw new Revert('NotRegistered')
    Object.assign(record, { registered: false, through: this.epoch + 1n })
    return { slashableThroughEpoch: record.through }
  }

  stake({ staker, operator, asset, amount: text }: Args) {
    const amount = BigInt(text!)
    if (!this.custody.has(asset!)) throw new Revert('AssetNotListed')
    if (amount === 0n) throw new Revert('ZeroAmount')
    if (operator) this.requireEntry(operator)
    const custody = this.custody.get(asset!)! + amount
    if (custody > MAX_CUSTODY) throw new Revert('AmountTooLarge')
    const shares = operator
      ? this.enterPool(staker!, operator, asset!, amount)
      : this.addUndelegated(staker!, asset!, amount)
    this.custody.set(asset!, custody)
    return { shares }
  }

  delegateTo({ staker, operator, asset, amount: text }: Args) {
    const amount = BigInt(text!)
    this.requireEntry(operator!)
    if (amount > this.undelegatedOf(staker!, asset!)) throw new Revert('InsufficientShares')
    const shares = this.enterPool(staker!, operator!, asset!, amount)
    this.addUndelegated(staker!, asset!, -amount)
    return { shares }
  }

  withdrawUndelegated({ staker, asset, amount: text }: Args) {
    const amount = BigInt(text!)
    if (amount > this.undelegatedOf(staker!, asset!)) throw new Revert('InsufficientShares')
    this.addUndelegated(staker!, asset!, -amount)
    this.pay(staker!, asset!, amount)
    return { assets: amount }
  }

  queueWithdrawal({ staker, operator, asset, shares: text }: Args) {
    const shares = BigInt(text!)
    if (shares === 0n) throw new Revert('ZeroAmount')
    if (!this.operators.has(operator!)) throw new Revert('OperatorNotRegistered')
    if (this.isFrozen(operator!)) throw new Revert('OperatorFrozen')
    const held = this.position(staker!, operator!, asset!)
    if (shares > held.shares) throw new Revert('InsufficientShares')
    const before = this.pool(operator!, asset!)
    const { pool, out } = leave(before, shares)
    if (out === 0n) throw new Revert('DustWithdrawal')

    const { generation } = before
    this.pools.set(key(operator!, asset!), pool)
    this.positions.set(key(staker!, operator!, asset!), {
      shares: held.shares - shares,
      generation,
    })
    const id = bucketId(operator!, asset!, generation, this.epoch)
    const { pool: bucket, minted } = enter(this.bucket(id), out)
    this.buckets.set(id, bucket)
    this.claims.set(key(staker!, id), this.claim(staker!, id).shares + minted)
    return {
      assets: out,
      claimShares: minted,
      generation,
      epoch: this.epoch,
      maturesAt: this.maturityOf(this.epoch),
    }
  }

  undelegate({ staker, operator, assets }: Args) {
    const withdrawals = assets!.map((asset) => {
      const shares = this.position(staker!, operator!, asset).shares.toString()
      return this.queueWithdrawal({ staker, operator, asset, shares } as Args)
    })
    return { withdrawals }
  }

  completeQueuedWithdrawal(args: Args) {
    const { staker, operator, asset, receiveAsTokens = true, toOperator } = args
    const epoch = BigInt(args.epoch!)
    const id = bucketId(operator!, asset!, BigInt(args.generation!), epoch)
    const { shares } = this.claim(staker!, id)
    if (shares === 0n) throw new Revert('NothingQueued')
    if (this.now < this.maturityOf(epoch)) throw new Revert('WithdrawalNotMatured')
    const since = this.freeze(operator!).frozenSince / this.parameters.epochLength!
    if (this.isFrozen(operator!) && isHeldBack(epoch, since)) throw new Revert('OperatorFrozen')
    if (!receiveAsTokens && toOperator) this.requireEntry(toOperator)

    const { pool: bucket, out } = leave(this.bucket(id), shares)
    let minted = out
    if (!receiveAsTokens && toOperator && out !== 0n) {
      minted = this.enterPool(staker!, toOperator, asset!, out)
    } else if (!receiveAsTokens) this.addUndelegated(staker!, asset!, out)
    else this.pay(staker!, asset!, out)
    this.buckets.set(id, bucket)
    this.claims.set(key(staker!, id), 0n)
    return { assets: out, shares: minted }
  }

  modifyAllocation({ operator, avs, asset, magnitude: text }: Args) {
    const target = BigInt(text!)
    if (!this.operators.has(operator!)) throw new Revert('OperatorNotRegistered')
    if (!this.records.has(key(avs!, operator!))) throw new Revert('NotOptedIn')
    if (!this.custody.has(asset!)) throw new Revert('AssetNotListed')
    if (this.freeze(operator!).openCases !== 0n) throw new Revert('OpenCase')
    if (target !== 0n && target < MIN_MAGNITUDE) throw new Revert('MagnitudeTooSmall')
    const settled = this.settled(operator!, avs!, asset!, this.epoch)
    const { current, effectiveEpoch: pending } = settled.allocation
    if (pending !== 0n) throw new Revert('ModificationPending')
    if (current === target) throw new Revert('SameMagnitude')
    const { maximum, encumbered } = settled.magnitude
    if (encumbered + target - current > maximum) throw new Revert('InsufficientMagnitude')

    const atOnce =
      target > current ? !this.isReachable(operator!, asset!) : !this.isSlashable(operator!, avs!)
    const { allocation, magnitude, effectiveEpoch } = modify(
      settled.allocation,
      settled.magnitude,
      target,
      this.epoch,
      atOnce,
    )
    this.setPromise(operator!, avs!, asset!, allocation, magnitude)
    return { effectiveEpoch }
  }

  settleAllocation({ operator, avs, asset }: Args) {
    if (this.freeze(operator!).openCases !== 0n) throw new Revert('OpenCase')
    const { allocation, magnitude } = this.settled(operator!, avs!, asset!, this.epoch)
    this.setPromise(operator!, avs!, asset!, allocation, magnitude)
    return { encumbered: magnitude.encumbered }
  }

  freezeOperator({ operator, avs, slashes }: Args) {
    if (!this.maxWads.has(avs!)) throw new Revert('AvsNotRegistered')
    if (!this.isSlashable(operator!, avs!)) throw new Revert('NotSlashable')
    const items = slashes!.map(([asset, wad]): [string, bigint] => [asset, BigInt(wad)])
    this.checkItems(items)
    const record = this.records.get(key(avs!, operator!))!
    if (record.hasOpenCase) throw new Revert('CaseAlreadyOpen')
    if (this.now < record.cooldownUntil) throw new Revert('FreezeCooldown')
    const largest = items.reduce((most, [, wad]) => (wad > most ? wad : most), 0n)
    const kept = keptAfter(record.takenEpoch === this.epoch ? record.kept : WAD, largest)
    if (kept < WAD - this.maxWads.get(avs!)!) throw new Revert('WadAboveTerms')

    Object.assign(record, { kept, takenEpoch: this.epoch, hasOpenCase: true })
    const { caseDuration, maxContinuousFreeze, exitGap } = this.parameters
    const deadline = this.now + caseDuration!
    const { state, freezes } = open(
      this.freeze(operator!),
      this.now,
      deadline,
      maxContinuousFreeze!,
      exitGap!,
    )
    this.freezes.set(operator!, state)
    this.cases.push({
      state: 'open',
      avs: avs!,
      operator: operator!,
      openedAt: this.now,
      items,
      executedAt: 0n,
      removed: [],
    })
    const caseId = BigInt(this.cases.length - 1)
    return { caseId, frozen: freezes, frozenUntil: state.frozenUntil }
  }

  executeSlash({ caseId }: Args) {
    const item = this.openCase(caseId!)
    if (this.now >= item.openedAt + this.parameters.caseDuration!) throw new Revert('CaseExpired')
    if (this.now < item.openedAt + this.parameters.slashDelay!) {
      throw new Revert('SlashDelayNotElapsed')
    }
    item.removed = item.items.map(([asset, wad]) => this.slashAsset(item, asset, wad))
    Object.assign(item, { state: 'executed', executedAt: this.now })
    this.closeCase(item)
    return { removed: item.removed }
  }

  cancelCase({ caseId }: Args) {
    return this.endUnslashed(this.openCase(caseId!))
  }

  expireCase({ caseId }: Args) {
    const item = this.openCase(caseId!)
    if (this.now < item.openedAt + this.parameters.caseDuration!) throw new Revert('CaseNotExpired')
    return this.endUnslashed(item)
  }

  releaseSlashed({ caseId }: Args) {
    const item = this.cases[Number(caseId)]!
    if (item.state !== 'executed') throw new Revert('CaseNotExecuted')
    const { redistributionDelay, challengerBps, executorBps } = this.parameters
    if (this.now < item.executedAt + redistributionDelay!) {
      throw new Revert('RedistributionDelayNotElapsed')
    }
    item.state = 'released'
    const paid = item.removed.map((removed, i) => {
      const [asset] = item.items[i]!
      const parts = payouts(removed, challengerBps!, executorBps!)
      this.pay(`challenger:${item.avs}`, asset, parts.challenger)
      this.pay('keeper', asset, parts.executor)
      this.pay(`recipient:${item.avs}`, asset, parts.recipient)
      return parts
    })
    return { paid }
  }

  // ── Parts ────────────────────────────────────────────────────────────────────────────────────

  private freeze(operator: string): FreezeState {
    return this.freezes.get(operator) ?? NEVER_FROZEN
  }

  private maturityOf(epoch: bigint): bigint {
    return (epoch + 2n) * this.parameters.epochLength!
  }

  private isSlashable(operator: string, avs: string): boolean {
    const record = this.records.get(key(avs, operator))
    return record !== undefined && (record.registered || this.epoch <= record.through)
  }

  private isReachable(operator: string, asset: string): boolean {
    const { shares, generation } = this.pool(operator, asset)
    const holds = (epoch: bigint) =>
      this.bucket(bucketId(operator, asset, generation, epoch)).assets !== 0n
    return shares !== 0n || holds(this.epoch) || holds(this.epoch - 1n)
  }

  private requireEntry(operator: string) {
    if (!this.operators.has(operator)) throw new Revert('OperatorNotRegistered')
    if (this.isFrozen(operator)) throw new Revert('OperatorFrozen')
    if (this.freeze(operator).openCases !== 0n) throw new Revert('OperatorUnderCase')
  }

  private enterPool(staker: string, operator: string, asset: string, amount: bigint): bigint {
    const before = this.pool(operator, asset)
    if (before.isDepleted) throw new Revert('PoolDepleted')
    const held = this.position(staker, operator, asset).shares
    const { pool, minted } = enter(before, amount)
    this.pools.set(key(operator, asset), pool)
    this.positions.set(key(staker, operator, asset), {
      shares: held + minted,
      generation: pool.generation,
    })
    return minted
  }

  private addUndelegated(staker: string, asset: string, amount: bigint): bigint {
    this.undelegated.set(key(staker, asset), this.undelegatedOf(staker, asset) + amount)
    return amount
  }

  private pay(to: string, asset: string, amount: bigint) {
    if (amount === 0n) return
    this.custody.set(asset, this.custody.get(asset)! - amount)
    this.paid.push({ to, asset, amount })
  }

  private settled(operator: string, avs: string, asset: string, asOfEpoch: bigint) {
    const stored = this.allocations.get(key(operator, avs, asset)) ?? NO_ALLOCATION
    return settle(stored, this.magnitude(operator, asset), asOfEpoch)
  }

  private setPromise(
    operator: string,
    avs: string,
    asset: string,
    allocation: Allocation,
    magnitude: Magnitude,
  ) {
    this.allocations.set(key(operator, avs, asset), allocation)
    this.magnitudeOf.set(key(operator, asset), magnitude)
  }

  private checkItems(items: [string, bigint][]) {
    if (items.length === 0) throw new Revert('EmptySlash')
    items.forEach(([asset, wad], i) => {
      if (!this.custody.has(asset)) throw new Revert('AssetNotListed')
      if (wad === 0n || wad > WAD) throw new Revert('InvalidWad')
      if (i > 0 && asset <= items[i - 1]![0]) throw new Revert('AssetsNotAscending')
    })
  }

  private slashAsset({ operator, avs, openedAt }: Case, asset: string, wad: bigint): bigint {
    const openedEpoch = openedAt / this.parameters.epochLength!
    const settled = this.settled(operator, avs, asset, openedEpoch)
    const before = settled.magnitude
    const hit = slashPromise(settled.allocation, before, wad)
    this.setPromise(operator, avs, asset, hit.allocation, hit.magnitude)
    if (hit.taken === 0n) return 0n

    const pool = this.pool(operator, asset)
    let removed = 0n
    for (const epoch of reachedEpochs(openedEpoch, this.epoch)) {
      const id = bucketId(operator, asset, pool.generation, epoch)
      const bucket = this.bucket(id)
      const part = hit.isWipe ? bucket.assets : slash(bucket, hit.taken, before.maximum).removed
      this.buckets.set(id, { ...bucket, assets: bucket.assets - part })
      removed += part
    }
    if (hit.isWipe) {
      this.pools.set(key(operator, asset), wipe(pool))
      return removed + pool.assets
    }
    const active = slash(pool, hit.taken, before.maximum)
    const isDepleted = pool.isDepleted || hit.magnitude.maximum < ENTRY_MAGNITUDE
    this.pools.set(key(operator, asset), { ...active.pool, isDepleted })
    return removed + active.removed
  }

  private openCase(caseId: string): Case {
    const item = this.cases[Number(caseId)]!
    if (item.state !== 'open') throw new Revert('CaseNotOpen')
    return item
  }

  private endUnslashed(item: Case) {
    item.state = 'closed'
    const record = this.records.get(key(item.avs, item.operator))!
    record.cooldownUntil = this.now + this.parameters.freezeCooldown!
    this.closeCase(item)
    return {}
  }

  private closeCase({ avs, operator }: Case) {
    this.records.get(key(avs, operator))!.hasOpenCase = false
    this.freezes.set(operator, close(this.freeze(operator), this.now))
  }
}

/** Key of a bucket in the books. */
export function bucketId(operator: string, asset: string, generation: bigint, epoch: bigint) {
  return key(operator, asset, generation.toString(), epoch.toString())
}

function key(...parts: string[]): string {
  return parts.join('|')
}
