import { figure, rectangle, text } from './svg.js'

export type StackedBars = {
  bars: readonly {
    name: string
    /** From left to right; the label is written into the part. */
    parts: readonly { amount: number; color: string; label: string }[]
  }[]
  label: string
}

const [left, right, top, rowHeight] = [180, 20, 16, 56]

/** Wholes beside each other, each made of parts. */
export function stackedBars({ bars, label }: StackedBars): string {
  const whole = Math.max(
    ...bars.map(({ parts }) => parts.reduce((sum, { amount }) => sum + amount, 0)),
  )
  const scale = (960 - left - right) / whole
  return figure(
    top * 2 + bars.length * rowHeight,
    label,
    bars.flatMap(({ name, parts }, i) => {
      const y = top + i * rowHeight
      let x = left
      return [
        text(left - 12, y + 26, name, { anchor: 'end', bold: true }),
        ...parts.flatMap(({ amount, color, label: words }) => {
          const box = { x, y: y + 4, width: amount * scale, height: 36 }
          x += box.width
          const middle = box.x + box.width / 2
          return [
            rectangle(box, color, 0.85),
            text(middle, y + 26, words, { anchor: 'middle', color: '#ffffff' }),
          ]
        }),
      ]
    }),
  )
}
