import { zeroHash } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  BadBlockIdError,
  NotProducerError,
  PriorityOverdueError,
} from '../../../src/abis/rollupErrors.js'
import type { SealedBlock } from '../../../src/rollup/node/blockMaker.js'
import { Publisher } from '../../../src/rollup/node/publisher.js'
import type { L1Fees, RollupL1 } from '../../../src/rollup/node/rollupL1.js'

const block: SealedBlock = {
  blockId: 1n,
  parentHash: zeroHash,
  feeAccount: 1,
  priorityCount: 0,
  payload: '0x00',
  l1Nonce: undefined,
}
const simulated = { origin: 'simulation' } as const

/** A layer 1 whose blocks come when the test says so. */
function fakeL1() {
  const l1 = {
    mined: 7,
    refusal: undefined as Error | undefined,
    sent: [] as { nonce: number; fees: L1Fees }[],
    minedCount: async () => l1.mined,
    simulateCommit: async () => {
      if (l1.refusal) throw l1.refusal
    },
    fees: async () => ({ maxFeePerGas: 800n, maxPriorityFeePerGas: 8n }),
    sendCommit: async (_: SealedBlock, nonce: number, fees: L1Fees) => {
      l1.sent.push({ nonce, fees })
      return zeroHash
    },
  }
  return l1
}

function start(l1: ReturnType<typeof fakeL1>) {
  let now = 0
  let kept: SealedBlock = block
  const publisher = new Publisher(l1 as unknown as RollupL1, { bumpAfterMs: 1_000, now: () => now })
  return {
    look: () =>
      publisher.publish(kept, async (numbered) => {
        kept = numbered
      }),
    wait: (milliseconds: number) => {
      now += milliseconds
    },
    kept: () => kept,
  }
}

describe('publisher', () => {
  test('behaviour: the nonce is kept before the block is sent', async () => {
    const l1 = fakeL1()
    const { look, kept } = start(l1)
    expect(await look()).toEqual({ state: 'sent', hash: zeroHash })
    expect(kept().l1Nonce).toBe(7)
    expect(l1.sent).toEqual([{ nonce: 7, fees: await l1.fees() }])
    expect(await look()).toEqual({ state: 'waiting' })
  })

  test('behaviour: what is not mined is sent again, with the same nonce and an eighth more', async () => {
    const l1 = fakeL1()
    const { look, wait } = start(l1)
    await look()
    wait(1_000)
    await look()
    expect(l1.sent[1]).toEqual({
      nonce: 7,
      fees: { maxFeePerGas: 901n, maxPriorityFeePerGas: 10n },
    })
  })

  test('behaviour: after a crash it goes on with the nonce that was kept', async () => {
    const l1 = fakeL1()
    const before = start(l1)
    await before.look()
    const publisher = new Publisher(l1 as unknown as RollupL1)
    await publisher.publish(before.kept(), async () => undefined)
    expect(l1.sent.map(({ nonce }) => nonce)).toEqual([7, 7])
  })

  test('behaviour: a nonce that something else has used is replaced', async () => {
    const l1 = fakeL1()
    const { look, kept } = start(l1)
    await look()
    l1.mined = 8
    expect(await look()).toEqual({ state: 'sent', hash: zeroHash })
    expect(kept().l1Nonce).toBe(8)
  })

  test.each([
    ['the slot is another’s', new NotProducerError('', { caller: zeroHash }, simulated)],
    ['it is mined and not read', new BadBlockIdError('', { blockId: 1n, expected: 2n }, simulated)],
  ])('behaviour: it waits when %s', async (_, refusal) => {
    const l1 = fakeL1()
    l1.refusal = refusal
    expect(await start(l1).look()).toEqual({ state: 'waiting' })
    expect(l1.sent).toEqual([])
  })

  test('behaviour: a block that can never be taken is lost; a fault of the line is no reason', async () => {
    const l1 = fakeL1()
    l1.refusal = new PriorityOverdueError('', { index: 1n, dueAt: 2n }, simulated)
    expect(await start(l1).look()).toEqual({ state: 'lost', error: 'PriorityOverdueError' })
    l1.refusal = new Error('no line')
    await expect(start(l1).look()).rejects.toThrow('no line')
  })
})
