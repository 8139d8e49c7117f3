// The whole test run, or one part: `node scripts/test.mjs [contracts|sdk]`.
// Ends with one line, `N passed, N failed`, summed over forge and vitest.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { mustRun, run } from './run.mjs'

const parts = process.argv[2] ? [process.argv[2]] : ['contracts', 'sdk']
const suites = { contracts: testContracts, sdk: testSdk }
const unknown = parts.find((part) => !(part in suites))
if (unknown) {
  console.error(
    `usage: node scripts/test.mjs [${Object.keys(suites).join('|')}]; there is no "${unknown}"`,
  )
  process.exit(2)
}

const total = { passed: 0, failed: 0, skipped: 0 }
let status = 0
for (const part of parts) {
  const result = await suites[part]()
  for (const key of Object.keys(total)) total[key] += result[key]
  status ||= result.status
}
if (total.failed > 0 || total.passed === 0) status ||= 1
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
process.exit(status)

async function testContracts() {
  const { status, output } = await run('forge', ['test', '--isolate'])
  const summary = /(\d+) tests passed, (\d+) failed, (\d+) skipped/.exec(
    stripVTControlCharacters(output),
  )
  const [passed, failed, skipped] = (summary?.slice(1) ?? [0, 0, 0]).map(Number)
  return { status: summary ? status : status || 1, passed, failed, skipped }
}

async function testSdk() {
  // Tests run the built contracts, the generated plan and the devnet's state.
  await mustRun('pnpm', ['build'])
  const folder = mkdtempSync(join(tmpdir(), 'quintet-'))
  const report = join(folder, 'vitest.json')
  try {
    const { status } = await run('pnpm', [
      '--filter',
      '@quintet/sdk',
      'exec',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ])
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    return {
      status,
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
