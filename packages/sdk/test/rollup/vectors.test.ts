import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Step, VectorCase } from './vectorWorld.js'
import { VectorWorld } from './vectorWorld.js'

const folder = new URL('../../../contracts/test/vectors/', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => /^rollup.*\.json$/.test(name))
  .map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    return { name, ...(JSON.parse(text) as { cases: VectorCase[] }) }
  })

const known = new Set([
  'deposit',
  'block',
  'execute',
  'venue',
  'claim',
  'forceWithdraw',
  'forceUncommit',
  'register',
])
const isKnown = ({ steps }: VectorCase): boolean => steps.every(({ op }: Step) => known.has(op))

describe('vectors', () => {
  test('there are files', () => expect(files).not.toEqual([]))

  describe.each(files)('$name', ({ cases }) => {
    const run = cases.filter(isKnown)
    const left = cases.filter((one) => !isKnown(one)).map(({ name }) => name)

    test.each(run)('$name', (vector) => {
      const world = new VectorWorld(vector)
      vector.steps.forEach((step, i) => {
        expect({ step: i, ...world.run(step) }).toEqual({ step: i, ...step.expect })
      })
      expect(world.final()).toEqual(vector.final)
    })

    test(`not yet run: ${left.length} ${left.join(', ')}`, () => {
      expect(run.length + left.length).toBe(cases.length)
    })
  })
})
