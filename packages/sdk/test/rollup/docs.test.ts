import { readFileSync } from 'node:fs'
import { formatUnits } from 'viem'
import { expect, test } from 'vitest'
import type { Step } from './vectorWorld.js'
import { VectorWorld } from './vectorWorld.js'

const page = readFileSync(new URL('../../../../docs/rollup.md', import.meta.url), 'utf8')

type Amounts = Record<string, string | undefined>
type State = Record<string, { idle: Amounts; stTokens: Amounts }>
type Result = Record<'strategy' | 'round', number> &
  Record<'commitIn' | 'uncommitIn' | 'sharesOut' | 'assetsOut', string>

const usdc = (units: string | bigint | undefined): string => formatUnits(BigInt(units ?? 0), 6)
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

test('the worked example of docs/rollup.md', () => {
  const world = new VectorWorld({
    name: 'docs/rollup.md',
    assets: ['USDC'],
    strategies: { 0: { asset: 'USDC' }, 1: { asset: 'USDC' } },
    steps: [],
    final: {},
  })
  const run = (step: object): unknown => world.run(step as Step)
  const order = (type: string, from: string, nonce: number, strategy: number, amount: string) => ({
    ...{ type, from, nonce, strategy, amount },
  })
  const held = () => BigInt((world.final() as { held: Amounts }).held[0] ?? 0)
  const expectBalances = (from: string) => {
    const { state } = world.final() as { state: State }
    for (const name of ['alice', 'bob', 'carol']) {
      const { idle, stTokens } = state[name]!
      const cells = [idle.USDC, stTokens[0], stTokens[1]].map(usdc)
      expect(page.slice(page.indexOf(from))).toContain(row(name, ...cells))
    }
  }

  for (const [account, amount] of [
    ['alice', '500000000'],
    ['bob', '400000000'],
    ['carol', '300000000'],
  ]) {
    run({ op: 'deposit', account, asset: 'USDC', amount })
  }
  run({
    op: 'block',
    txs: [
      order('commit', 'alice', 0, 0, '200000000'),
      order('commit', 'bob', 0, 0, '100000000'),
      order('commit', 'bob', 1, 1, '300000000'),
      order('commit', 'carol', 0, 1, '200000000'),
    ],
  })
  for (const one of (run({ op: 'execute' }) as { results: Result[] }).results) {
    expect(page).toContain(row(one.strategy, one.round, usdc(one.commitIn), usdc(one.sharesOut)))
  }
  run({ op: 'block', txs: [] })
  expectBalances('Four messages become one plan')
  expect(page).toContain(
    `The pool keeps ${usdc((world.final() as { pool: Amounts }).pool.USDC)} USDC`,
  )

  run({ op: 'venue', strategy: 0, set: { price: '1100000000000000000' } })
  run({
    op: 'block',
    txs: [order('uncommit', 'alice', 1, 0, 'all'), order('commit', 'carol', 1, 0, 'all')],
  })
  const before = held()
  const { results } = run({ op: 'execute' }) as { results: Result[] }
  for (const one of results) {
    const amounts = [one.commitIn, one.uncommitIn, one.sharesOut, one.assetsOut, before - held()]
    expect(page).toContain(row(one.strategy, one.round, ...amounts.map(usdc)))
  }
  expect(results).toHaveLength(1)
  run({ op: 'block', txs: [] })
  expectBalances('carol buys from alice')
})
