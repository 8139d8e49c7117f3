export type LineChart = {
  lines: readonly { name: string; color: string; values: readonly number[] }[]
  /** Values of the x axis; default: 0, 1, 2 … */
  x?: readonly number[] | undefined
  xLabel: string
  yLabel?: string | undefined
}

const size = { width: 960, height: 320, left: 56, right: 16, top: 36, bottom: 48 }

/** A small self-contained line chart, as SVG. */
export function lineChart({ lines, x, xLabel, yLabel }: LineChart): string {
  const { width, height, left, right, top, bottom } = size
  const count = Math.max(...lines.map(({ values }) => values.length))
  const xs = x ?? Array.from({ length: count }, (_, i) => i)
  const all = lines.flatMap(({ values }) => values)
  const [min, max] = niceRange(Math.min(...all), Math.max(...all))
  const [first = 0, last = 1] = [xs[0], xs[xs.length - 1]]
  const px = (value: number): number =>
    left + ((value - first) / (last - first || 1)) * (width - left - right)
  const py = (value: number): number =>
    height - bottom - ((value - min) / (max - min || 1)) * (height - top - bottom)
  const ticks = (from: number, to: number): number[] =>
    Array.from({ length: 6 }, (_, i) => from + ((to - from) * i) / 5)

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" fill="#334155" role="img" aria-label="${lines.map(({ name }) => name).join(', ')}">`,
    ...lines.map(
      ({ name, color }, i) =>
        `<text x="${left + i * 220}" y="18" fill="${color}" font-weight="700">${name}</text>`,
    ),
    ...ticks(min, max).map(
      (value) =>
        `<line x1="${left}" x2="${width - right}" y1="${py(value).toFixed(1)}" y2="${py(value).toFixed(1)}" stroke="#e2e8f0"/><text x="${left - 8}" y="${(py(value) + 4).toFixed(1)}" text-anchor="end">${short(value)}</text>`,
    ),
    ...ticks(first, last).map(
      (value) =>
        `<text x="${px(value).toFixed(1)}" y="${height - bottom + 18}" text-anchor="middle">${short(value)}</text>`,
    ),
    ...lines.map(
      ({ color, values }) =>
        `<polyline fill="none" stroke="${color}" stroke-width="2" points="${values.map((value, i) => `${px(xs[i] ?? i).toFixed(1)},${py(value).toFixed(1)}`).join(' ')}"/>`,
    ),
    `<text x="${(left + width - right) / 2}" y="${height - 8}" text-anchor="middle">${xLabel}</text>`,
    yLabel ? `<text x="${width - right}" y="18" text-anchor="end">${yLabel}</text>` : '',
    '</svg>',
  ].join('')
}

const short = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString()

/** The range of the axis: round numbers that hold all values. */
function niceRange(min: number, max: number): [number, number] {
  const step = 10 ** Math.floor(Math.log10(Math.max(max - min, 1e-9)))
  return [Math.floor(min / step) * step, Math.ceil(max / step) * step]
}
