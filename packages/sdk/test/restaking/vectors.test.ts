import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Args, bucketId, Replay, Revert } from './replay.js'

type Row = { [field: string]: string | number | boolean }
type Step = { t: string; op: string; args: Args; result?: object; error?: string }
type Sequence = {
  name: string
  assets: { [name: string]: number }
  steps: Step[]
  final: {
    t: string
    custody: { [asset: string]: string }
    paid: { to: string; asset: string; amount: string }[]
  } & { [table: string]: Row[] }
}
type Vectors = { parameters: { [name: string]: string }; vectors: Sequence[] }

const operations = [
  'registerAvs',
  'registerAsOperator',
  'optIntoSlashing',
  'registerForAvs',
  'deregisterFromAvs',
  'stake',
  'delegateTo',
  'withdrawUndelegated',
  'queueWithdrawal',
  'undelegate',
  'completeQueuedWithdrawal',
  'modifyAllocation',
  'settleAllocation',
  'freezeOperator',
  'executeSlash',
  'cancelCase',
  'expireCase',
  'releaseSlashed',
] as const
type Operation = (typeof operations)[number]

const folder = new URL('../../../contracts/test/vectors/', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => /^restaking.*\.json$/.test(name))
  .map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    return { name, ...(JSON.parse(text) as Vectors) }
  })

describe('vectors', () => {
  test('there are files', () => expect(files).not.toEqual([]))

  describe.each(files)('$name', ({ parameters, vectors }) => {
    const given = integers(parameters)
    const isKnown = ({ op }: Step) => (operations as readonly string[]).includes(op)
    const known = vectors.filter(({ steps }) => steps.every(isKnown))
    const left = vectors.filter(({ steps }) => !steps.every(isKnown)).map(({ name }) => name)

    test.each(known)('$name', (sequence) => run(sequence, given))

    test(`not yet run: ${left.length} ${left.join(', ')}`, () => {
      expect(known.length + left.length).toBe(vectors.length)
    })
  })
})

// ── Running ────────────────────────────────────────────────────────────────────────────────────

function run({ assets, steps, final }: Sequence, parameters: { [name: string]: bigint }) {
  const replay = new Replay(Object.keys(assets), parameters)
  steps.forEach((step, i) => {
    runStep(replay, step, `step ${i} ${step.op}`)
  })
  replay.now = BigInt(final.t)
  check(replay, final)
}

function runStep(replay: Replay, { t, op, args, result, error }: Step, where: string) {
  replay.now = BigInt(t)
  const act = () => replay[op as Operation](args) as object
  if (error !== undefined) {
    expect(act, where).toThrow(Revert)
    expect(act, where).toThrow(new Revert(error))
    return
  }
  expect(text(act()), where).toMatchObject(text(result ?? {}))
}

function check(replay: Replay, final: Sequence['final']) {
  for (const [asset, amount] of Object.entries(final.custody)) {
    expect(replay.custody.get(asset), asset).toBe(BigInt(amount))
  }
  expect(sums(text(replay.paid) as Sequence['final']['paid'])).toEqual(sums(final.paid))
  each(final.undelegated, ({ staker, asset, amount }) => {
    expect(replay.undelegatedOf(staker!, asset!)).toBe(BigInt(amount!))
  })
  each(final.pools, ({ operator, asset, ...pool }) => {
    expect(text(replay.pool(operator!, asset!))).toMatchObject(pool)
  })
  each(final.positions, ({ staker, operator, asset, ...position }) => {
    expect(text(replay.position(staker!, operator!, asset!))).toEqual(position)
  })
  each(final.buckets, ({ operator, asset, generation, epoch, ...bucket }) => {
    const id = bucketId(operator!, asset!, BigInt(generation!), BigInt(epoch!))
    expect(text(replay.bucket(id))).toEqual(bucket)
  })
  each(final.claims, ({ staker, operator, asset, generation, epoch, ...claim }) => {
    const id = bucketId(operator!, asset!, BigInt(generation!), BigInt(epoch!))
    expect(text(replay.claim(staker!, id))).toEqual(claim)
  })
  each(final.magnitudes, ({ operator, asset, max, encumbered }) => {
    const magnitude = replay.magnitude(operator!, asset!)
    expect(magnitude.maximum).toBe(BigInt(max!))
    expect(magnitude.encumbered).toBe(BigInt(encumbered!))
  })
  each(final.allocations, ({ operator, avs, asset, ...allocation }) => {
    expect(text(replay.allocation(operator!, avs!, asset!))).toEqual(allocation)
  })
  each(final.frozen, ({ operator, frozen }) => {
    expect(String(replay.isFrozen(operator!))).toBe(frozen)
  })
}

// ── Reading ────────────────────────────────────────────────────────────────────────────────────

function each(rows: Row[] | undefined, assertRow: (row: { [field: string]: string }) => void) {
  for (const row of rows ?? []) assertRow(text(row) as { [field: string]: string })
}

/** The same with every integer and flag as text, as the files have most of them. */
function text(value: unknown): object {
  const replacer = (_: string, part: unknown) =>
    typeof part === 'bigint' || typeof part === 'number' || typeof part === 'boolean'
      ? String(part)
      : part
  return JSON.parse(JSON.stringify(value, replacer)) as object
}

function sums(paid: Sequence['final']['paid']): { [party: string]: string } {
  const total: { [party: string]: string } = {}
  for (const { to, asset, amount } of paid) {
    const party = `${to} ${asset}`
    total[party] = (BigInt(total[party] ?? '0') + BigInt(amount)).toString()
  }
  return total
}

function integers(fields: { [name: string]: string }): { [name: string]: bigint } {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, BigInt(value)]))
}
