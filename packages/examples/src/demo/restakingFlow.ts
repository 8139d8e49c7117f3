import { formatAmount } from '@quintet/sdk'
import type { Devnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { moments, race } from '../shared/slashRace.js'
import type { TimelineRow } from '../shared/timeline.js'
import { timeline } from '../shared/timeline.js'
import type { Progress } from './progress.js'
import type { Chapter } from './story.js'

const wst = (amount: bigint): string => formatAmount(amount, { symbol: 'wqstETH' })

/** A staker tries to leave ahead of a slash, in every order of his steps and the court's. */
export async function restakingFlow(devnet: Devnet, progress: Progress): Promise<Chapter> {
  const staked = parseEther('10')
  const rows: TimelineRow[] = []
  const outcomes: (readonly [string, string])[] = []
  let snapshot = await devnet.snapshot()
  for (const moment of moments) {
    progress.step(`restaking: queueing ${moment}`)
    const { assets, row } = await race(devnet, moment)
    rows.push(row)
    outcomes.push([`queued ${moment}`, wst(assets)])
    snapshot = await devnet.revert(snapshot)
  }

  return {
    title: 'restaking: nobody outruns a slash',
    summary:
      'Alice stakes with an operator who has promised half of his stake to a service, and who is then proven to have lied. Whenever she queues her withdrawal, before the fault or after it, she bears the same loss: the stake stays slashable until the window is over.',
    sections: [
      {
        kind: 'facts',
        title: 'What she gets of her stake',
        rows: [['staked', wst(staked)], ...outcomes],
      },
      {
        kind: 'figure',
        title: 'Slash and withdrawal',
        svg: timeline({ rows, label: 'When alice queues, and what she gets' }),
        caption:
          'A proof freezes the operator; after a day, in which a resolver may veto, anybody may execute the slash.',
      },
    ],
  }
}
