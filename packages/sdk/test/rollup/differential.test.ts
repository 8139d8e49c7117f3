import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { World } from './node/world.js'
import { createWorld } from './node/world.js'
import { compareSegments, randomCase } from './segments.js'

/** Segments that both sides replay. The whole campaign of the specification, 10,000, with SEGMENTS=10000. */
const segments = Number(process.env.SEGMENTS ?? 400)
/** How many one call replays. */
const atOnce = 20

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world?.stop())

describe('the transition in TypeScript against RollupProver.replay', () => {
  test(`behaviour: ${segments} random segments give the same words, or the same reason`, async () => {
    const reasons = new Map<string, number>()
    for (let seed = 0; seed < segments; seed += atOnce) {
      const seeds = Array.from({ length: Math.min(atOnce, segments - seed) }, (_, i) => seed + i)
      for (const reason of await compareSegments(world, seeds.map(randomCase))) {
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
      }
    }
    // The generator is worth something only if it meets most of the rules.
    expect([...reasons.keys()].sort()).toEqual(
      expect.arrayContaining(
        [
          'AmountOverflow',
          'BadNonce',
          'BadPlan',
          'BadSegment',
          'InsufficientBalance',
          'NothingToSettle',
          'SelfTransfer',
          'UnknownAccount',
          'UnknownAsset',
          'UnknownOpcode',
          'UnknownRecipient',
          'UnknownStrategy',
          'Valid',
          'ZeroAmount',
        ].sort(),
      ),
    )
  }, 600_000)
})
