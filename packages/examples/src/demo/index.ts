// The demo: starts a devnet, runs each module's flow, tells what happened, and writes out/report.html.
//   pnpm demo              with a live progress display
//   pnpm demo --headless   plain lines, for CI
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { QuintetError } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { bandsFlow } from './bandsFlow.js'
import { gasChapter } from './gasChapter.js'
import { createProgress } from './progress.js'
import { reactorsFlow } from './reactorsFlow.js'
import { renderReport } from './report.js'
import { restakingFlow } from './restakingFlow.js'
import { rollupFlow } from './rollupFlow.js'
import type { Chapter } from './story.js'
import { tell } from './story.js'
import { synthsFlow } from './synthsFlow.js'

const { values: options } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
if (options.help) {
  console.log(
    'usage: pnpm demo [--headless]\n\nRuns every flow on a local chain and writes packages/examples/out/report.html.',
  )
  process.exit(0)
}

/** Flows, in the order of the report. */
const flows = [bandsFlow, synthsFlow, restakingFlow, reactorsFlow, rollupFlow]

const progress = createProgress(options.headless)
const startedAt = Date.now()
progress.step('Starting a chain with everything deployed')
const devnet = await startDevnet()
const stop = async (): Promise<never> => {
  await devnet.stop()
  process.exit(130)
}
process.once('SIGINT', () => void stop())
process.once('SIGTERM', () => void stop())

try {
  const chapters: Chapter[] = []
  // Every flow begins with the chain as it started.
  let beginning = await devnet.snapshot()
  for (const flow of flows) {
    chapters.push(await flow(devnet, progress))
    beginning = await devnet.revert(beginning)
  }
  chapters.push(gasChapter())
  progress.end()

  for (const chapter of chapters) console.log(tell(chapter))
  const folder = fileURLToPath(new URL('../../out/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}report.html`, renderReport(chapters))
  console.log(
    `\nReport: packages/examples/out/report.html (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`,
  )
} catch (error) {
  progress.fail()
  // Say what to do, not where in the code it happened.
  console.error(
    error instanceof QuintetError
      ? [error.shortMessage, ...(error.metaMessages ?? [])].join('\n')
      : error,
  )
  process.exitCode = 1
} finally {
  await devnet.stop()
}
