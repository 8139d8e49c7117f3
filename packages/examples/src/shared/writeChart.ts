import { mkdirSync, writeFileSync } from 'node:fs'
import type { LineChart } from './lineChart.js'
import { lineChart } from './lineChart.js'
import { writeFigure } from './writeFigure.js'

/** Writes a line chart as SVG, and its numbers as CSV beside it. */
export function writeChart(name: string, chart: LineChart): void {
  const { lines, xLabel } = chart
  const count = Math.max(...lines.map(({ values }) => values.length))
  const rows = Array.from({ length: count }, (_, i) =>
    [chart.x?.[i] ?? i, ...lines.map(({ values }) => values[i] ?? '')].join(','),
  )
  const folder = new URL('../../out/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  const header = [xLabel, ...lines.map((line) => line.name)].map((cell) => `"${cell}"`).join(',')
  writeFileSync(new URL(`${name}.csv`, folder), `${[header, ...rows].join('\n')}\n`)
  writeFigure(`${name}.svg`, lineChart(chart))
}
