// Writes the gas part of docs/benchmarks.md: each flow against the original and against its target.
// `--check` writes nothing and fails when the page is stale, or a figure is above its target without an explanation
// in docs/benchmarks.notes.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

const check = process.argv.includes('--check')
const snapshots = join(root, 'packages/contracts/snapshots')
const page = join(root, 'docs/benchmarks.md')
const json = (file) => JSON.parse(readFileSync(file, 'utf8'))

const reference = json(join(snapshots, 'gas-reference.json'))
const notes = json(join(root, 'docs/benchmarks.notes.json'))
const number = (value) =>
  value === null || value === undefined ? '–' : Number(value).toLocaleString('en-US')
const problems = []
let text = readFileSync(page, 'utf8')

for (const [module, flows] of Object.entries(reference)) {
  const file = join(snapshots, `${module}.json`)
  if (typeof flows !== 'object' || !existsSync(file)) continue
  const measured = json(file)
  const rows = Object.entries(flows).flatMap(([flow, { reference: original, target }]) => {
    const ours = measured[flow]
    const note = notes[module]?.[flow] ?? ''
    if (ours === undefined) {
      if (!note) problems.push(`${module}.${flow} is not measured, and no note says why`)
      return note ? [`| ${flow} | – | ${number(original)} | – | ${number(target)} | ${note} |`] : []
    }
    if (Number(ours) > target && !note)
      problems.push(`${module}.${flow}: ${number(ours)} is above its target of ${number(target)}`)
    const ratio = original === null ? '–' : (Number(ours) / original).toFixed(2)
    return [
      `| ${flow} | ${number(ours)} | ${number(original)} | ${ratio} | ${number(target)} | ${note} |`,
    ]
  })
  const table = [
    '| flow | gas | original | ratio | target | note |',
    '|---|--:|--:|--:|--:|---|',
    ...rows,
  ].join('\n')
  const marker = new RegExp(`(<!-- gas:${module} -->\n)[\\s\\S]*?(<!-- end -->)`)
  if (!marker.test(text)) problems.push(`docs/benchmarks.md has no place for ${module}`)
  text = text.replace(marker, `$1${table}\n$2`)
}

if (!check) writeFileSync(page, text)
else if (text !== readFileSync(page, 'utf8'))
  problems.push('docs/benchmarks.md is stale: run node scripts/benchmarks.mjs')
for (const problem of problems) console.error(problem)
process.exit(check && problems.length > 0 ? 1 : 0)
