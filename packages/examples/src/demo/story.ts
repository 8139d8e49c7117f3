/** What a flow tells: text and figures, for the terminal and the report alike. */
export type Chapter = {
  title: string
  /** What happens in this chapter, a sentence or two. */
  summary: string
  sections: readonly Section[]
}

/** A part of a chapter. */
export type Section =
  | { kind: 'facts'; title: string; rows: readonly (readonly [label: string, value: string])[] }
  | {
      kind: 'table'
      title: string
      columns: readonly string[]
      rows: readonly (readonly string[])[]
    }
  | { kind: 'figure'; title: string; svg: string; caption: string }
  | {
      kind: 'frames'
      title: string
      frames: readonly { label: string; svg: string }[]
      caption: string
    }

/** A chapter for the terminal; figures are left to the report. */
export function tell({ title, summary, sections }: Chapter): string {
  return [
    `\n${title}\n${'─'.repeat(title.length)}`,
    summary,
    ...sections.flatMap(tellSection),
  ].join('\n')
}

function tellSection(section: Section): string[] {
  if (section.kind === 'facts') {
    const width = Math.max(...section.rows.map(([label]) => label.length))
    return [
      `\n${section.title}`,
      ...section.rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`),
    ]
  }
  if (section.kind === 'table') {
    const widths = section.columns.map((column, i) =>
      Math.max(column.length, ...section.rows.map((row) => row[i]?.length ?? 0)),
    )
    const line = (cells: readonly string[]): string =>
      `  ${cells.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('  ')}`
    return [`\n${section.title}`, line(section.columns), ...section.rows.map(line)]
  }
  return []
}
