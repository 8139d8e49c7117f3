import { readFileSync } from 'node:fs'
import { formatEther, parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import { WAD } from '../../src/core/fixedPoint.js'
import {
  EMPTY_POOL,
  enter,
  leave,
  payouts,
  slash,
  slashedMagnitude,
} from '../../src/restaking/math.js'

const page = readFileSync(new URL('../../../../docs/restaking.md', import.meta.url), 'utf8')

describe('docs/restaking.md', () => {
  test('the worked example', () => {
    const { pool: staked } = enter(EMPTY_POOL, parseEther('10'))
    const { pool, out } = leave(staked, parseEther('4'))
    const { pool: bucket } = enter({ assets: 0n, shares: 0n }, out)
    const promise = parseEther('0.5')
    const taken = slashedMagnitude(promise, parseEther('0.5'))
    const rows = (
      [
        ['stake of alice', pool.assets, slash(pool, taken, WAD).removed],
        ['queued by alice', bucket.assets, slash(bucket, taken, WAD).removed],
        ['magnitude M', WAD, taken],
        ['promise to the service', promise, taken],
      ] as const
    ).map(
      ([what, before, lost]) =>
        `| ${[what, ...[before, lost, before - lost].map((value) => formatEther(value))].join(' | ')} |`,
    )
    for (const row of rows) expect(page).toContain(row)

    const removed = slash(pool, taken, WAD).removed + slash(bucket, taken, WAD).removed
    const { challenger, executor, recipient } = payouts(removed, 500n, 25n)
    expect(page).toContain(`the ${formatEther(removed)} wqstETH are paid out`)
    expect(page).toContain(`| challenger (dave) | 5 % | ${formatEther(challenger)} |`)
    expect(page).toContain(`| executor | 0.25 % | ${formatEther(executor)} |`)
    expect(page).toContain(`| recipient of the service | the rest | ${formatEther(recipient)} |`)
  })
})
