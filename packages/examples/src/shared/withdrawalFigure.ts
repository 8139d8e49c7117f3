import { colors } from './svg.js'
import { timeline } from './timeline.js'

/** When what happened, in days. */
export type WithdrawalDays = {
  queued: number
  matures: number
  /** When the ether was back, without a freeze. */
  back: number
  frozen: number
  /** When the freeze that came in between had ended. */
  freed: number
}

/** The way out, without a freeze and with one. */
export function withdrawalFigure({ queued, matures, back, frozen, freed }: WithdrawalDays): string {
  const out = [
    { from: 0, to: queued, color: colors.calm },
    { from: queued, to: matures, color: colors.waiting, label: 'queued: slashable' },
  ]
  const unstaking = { from: matures, to: back, color: colors.calm, label: 'unstaking' }
  const blocked = { from: matures, to: freed, color: colors.risk, label: 'blocked' }
  return timeline({
    label: 'A withdrawal without a freeze and with one',
    epochs: [matures - 7, matures],
    rows: [
      { name: 'no freeze', bars: [...out, unstaking] },
      {
        name: 'a freeze',
        bars: [...out, blocked],
        marks: [{ at: frozen, label: 'operator frozen', color: colors.risk }],
      },
    ],
  })
}
