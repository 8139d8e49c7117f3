import { colors, figure, line, rectangle, text } from './svg.js'

/** One bar: a share of the original, and the figure beside it. */
export type Ratio = { name: string; ratio: number; note: string }

const [left, right, rowHeight, top] = [250, 110, 18, 26]

/** Horizontal bars against a line at 1, where ours costs what the original does. */
export function ratioBars(label: string, rows: readonly Ratio[]): string {
  const most = Math.max(1, ...rows.map(({ ratio }) => ratio)) * 1.02
  const px = (ratio: number): number => left + (ratio / most) * (960 - left - right)
  const bottom = top + rows.length * rowHeight
  return figure(bottom + 8, label, [
    ...rows.flatMap(({ name, ratio, note }, i) => {
      const y = top + i * rowHeight
      return [
        text(left - 8, y + 13, name, { anchor: 'end' }),
        rectangle(
          { x: left, y: y + 3, width: px(ratio) - left, height: rowHeight - 6 },
          ratio <= 1 ? colors.calm : colors.risk,
          0.85,
        ),
        text(px(ratio) + 5, y + 13, note),
      ]
    }),
    line([px(1), top - 6], [px(1), bottom], colors.loss),
    text(px(1), top - 10, 'the original', { anchor: 'middle', color: colors.loss }),
  ])
}
