import { colors, figure, rectangle, round, text } from './svg.js'

export type Sankey = {
  /** Nodes by column, from left to right; each with the color of what leaves it. */
  columns: readonly (readonly { name: string; color: string; note?: string | undefined }[])[]
  /** Amounts that go from one node to another of a later column. */
  flows: readonly { from: string; to: string; amount: number }[]
  label: string
}

const [left, right, top, height, gap, nodeWidth] = [20, 190, 36, 300, 26, 12]

/** Amounts that flow through layers: as wide as they are large. */
export function sankey({ columns, flows, label }: Sankey): string {
  const sum = (name: string, end: 'from' | 'to'): number =>
    flows.filter((flow) => flow[end] === name).reduce((total, { amount }) => total + amount, 0)
  const size = (name: string): number => Math.max(sum(name, 'from'), sum(name, 'to'))
  const heaviest = Math.max(
    ...columns.map((nodes) => nodes.reduce((total, { name }) => total + size(name), 0)),
  )
  const most = Math.max(...columns.map((nodes) => nodes.length))
  const scale = (height - gap * (most - 1)) / heaviest
  // Columns stand on one line, so that what passes a column by passes above it.
  const topOf = (nodes: Sankey['columns'][number]): number =>
    nodes.reduce((y, { name }) => y - size(name) * scale - gap, top + height + gap)

  const boxes = new Map(
    columns.flatMap((nodes, column) => {
      const x = left + (column / (columns.length - 1)) * (960 - left - right)
      let y = topOf(nodes)
      return nodes.map((node) => {
        const box = { ...node, x, y, height: size(node.name) * scale, out: y, in: y }
        y += box.height + gap
        return [node.name, box] as const
      })
    }),
  )
  const ribbons = flows.map(({ from, to, amount }) => {
    const [source, target] = [boxes.get(from), boxes.get(to)]
    if (!source || !target) throw new Error(`No node is called ${from} or ${to}.`)
    const thickness = amount * scale
    const [x1, x2] = [source.x + nodeWidth, target.x]
    const [y1, y2] = [source.out + thickness / 2, target.in + thickness / 2]
    source.out += thickness
    target.in += thickness
    const middle = round((x1 + x2) / 2)
    const path = `M${round(x1)},${round(y1)} C${middle},${round(y1)} ${middle},${round(y2)} ${round(x2)},${round(y2)}`
    return `<path d="${path}" fill="none" stroke="${source.color}" stroke-opacity="0.35" stroke-width="${round(thickness)}"/>`
  })
  return figure(top + height + 24, label, [
    ...ribbons,
    ...[...boxes.values()].flatMap(({ name, note, color, x, y, height: tall }) => [
      rectangle({ x, y, width: nodeWidth, height: tall }, color),
      text(x, y - 6, name, { bold: true, color: colors.text }),
      ...(note ? [text(x + nodeWidth + 6, y + 14, note)] : []),
    ]),
  ])
}
