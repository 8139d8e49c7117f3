import { colors, figure, line, rectangle, text } from './svg.js'

export type TimelineRow = {
  name: string
  /** What lasts, in days. */
  bars: readonly { from: number; to: number; color: string; label?: string | undefined }[]
  /** What happens at a moment, in days. */
  marks?: readonly { at: number; label: string; color?: string | undefined }[] | undefined
  /** Written at the end of the row. */
  outcome?: string | undefined
}

export type Timeline = {
  rows: readonly TimelineRow[]
  /** Days at which an epoch begins. */
  epochs?: readonly number[] | undefined
  label: string
}

const [left, right, rowHeight] = [150, 120, 62]

/** What lasts how long, one row a story, over days. */
export function timeline({ rows, epochs = [], label }: Timeline): string {
  const moments = rows.flatMap(({ bars, marks = [] }) => [
    ...bars.flatMap(({ from, to }) => [from, to]),
    ...marks.map(({ at }) => at),
  ])
  const last = Math.ceil(Math.max(...moments))
  const top = epochs.length > 0 ? 40 : 8
  const px = (day: number): number => left + (day / last) * (960 - left - right)
  const bottom = top + rows.length * rowHeight
  const step = last > 16 ? 4 : 2
  const days = Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step)
  return figure(bottom + 30, label, [
    ...days.flatMap((day) => [
      line([px(day), top], [px(day), bottom]),
      text(px(day), bottom + 18, day === 0 ? 'day 0' : `${day}`, { anchor: 'middle' }),
    ]),
    ...epochs
      .filter((day) => day > 0 && day < last)
      .flatMap((day) => [
        line([px(day), top - 12], [px(day), bottom], colors.waiting),
        text(px(day), top - 18, 'epoch', { anchor: 'middle', color: colors.waiting }),
      ]),
    ...rows.flatMap((row, i) => drawRow(row, top + i * rowHeight, px)),
  ])
}

function drawRow(row: TimelineRow, y: number, px: (day: number) => number): string[] {
  const { name, bars, marks = [], outcome } = row
  return [
    text(left - 12, y + 40, name, { anchor: 'end', bold: true }),
    ...bars.flatMap(({ from, to, color, label }) => [
      rectangle({ x: px(from), y: y + 26, width: px(to) - px(from), height: 20 }, color, 0.85),
      // A label that does not fit is left out: seven units a letter.
      ...(label && px(to) - px(from) > 7 * label.length
        ? [text((px(from) + px(to)) / 2, y + 40, label, white)]
        : []),
    ]),
    ...marks.flatMap(({ at, label, color = colors.text }) => [
      line([px(at), y + 20], [px(at), y + 50], color),
      text(px(at) + 3, y + 20, label, { color }),
    ]),
    ...(outcome ? [text(960 - right + 10, y + 40, outcome)] : []),
  ]
}

const white = { anchor: 'middle', color: '#ffffff' } as const
