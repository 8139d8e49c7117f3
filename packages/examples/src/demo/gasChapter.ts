import { existsSync, readFileSync } from 'node:fs'
import { ratioBars } from '../shared/ratioBars.js'
import type { Chapter, Section } from './story.js'

const snapshots = new URL('../../../contracts/snapshots/', import.meta.url)
const json = (name: string) => JSON.parse(readFileSync(new URL(name, snapshots), 'utf8'))

/** What the flows of every module cost beside the originals: the committed snapshots, no run of this demo. */
export function gasChapter(): Chapter {
  const reference: Record<string, Record<string, { reference: number | null }>> = json(
    'gas-reference.json',
  )
  const sections = Object.entries(reference).flatMap(([module, flows]): Section[] => {
    if (typeof flows !== 'object' || !existsSync(new URL(`${module}.json`, snapshots))) return []
    const measured: Record<string, string> = json(`${module}.json`)
    const rows = Object.entries(flows).flatMap(([name, { reference: original }]) => {
      const ours = Number(measured[name])
      if (!original || Number.isNaN(ours)) return []
      const ratio = ours / original
      return [{ name, ratio, note: `${ours.toLocaleString('en-US')} (${ratio.toFixed(2)})` }]
    })
    const mean = rows.reduce((sum, { ratio }) => sum + Math.log(ratio), 0) / rows.length
    return [
      {
        kind: 'figure',
        title: `${module}: ${Math.exp(mean).toFixed(2)} of the original on average`,
        svg: ratioBars(`Gas of ${module} against the original`, rows),
        caption:
          'Gas of a whole transaction, and its share of what the same flow costs in the original.',
      },
    ]
  })
  return {
    title: 'gas: against the originals',
    summary:
      'Measured in Foundry, kept in the repository, and checked by every run of the tests. The average is the geometric mean of the shares.',
    sections,
  }
}
