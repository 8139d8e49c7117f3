// The examples, and how to run one: shared by `pnpm example` and the run of all of them.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun, root, run } from './run.mjs'

/** Names of all examples, `<module>/<name>`, in alphabetical order. */
export const examples = readdirSync(join(root, 'packages/examples/src'), { recursive: true })
  .map((file) => String(file).replace(/\\/g, '/'))
  .filter((file) => /^[a-z]+\/[A-Za-z]+\.ts$/.test(file) && !/^(demo|shared)\//.test(file))
  .map((file) => file.replace(/\.ts$/, ''))
  .sort()

/** Builds what examples import, if nothing has yet. */
export async function buildForExamples() {
  if (existsSync(join(root, 'packages/sdk/dist/index.js'))) return
  console.log('Building contracts and SDK (about four minutes the first time) …')
  await mustRun('pnpm', ['build'], { quiet: true })
}

/** Runs an example and resolves to its status and output. */
export function runExample(name, args, settings) {
  const command = ['--silent', '--filter', '@quintet/examples', 'exec', 'tsx', `src/${name}.ts`]
  return run('pnpm', [...command, ...args], settings)
}
