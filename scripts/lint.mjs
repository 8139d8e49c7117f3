// Formatting and linting of both languages; `--fix` mends what can be mended.
import { mustRun } from './run.mjs'

const fix = process.argv.includes('--fix')
await mustRun('pnpm', [
  'exec',
  'biome',
  'check',
  '--error-on-warnings',
  ...(fix ? ['--write'] : []),
  '.',
])
await mustRun('forge', ['fmt', ...(fix ? [] : ['--check'])])
await mustRun('pnpm', ['exec', 'solhint', '--max-warnings', '0', 'packages/contracts/src/**/*.sol'])
await mustRun('forge', ['lint', 'packages/contracts/src', '--deny', 'warnings'], {
  env: { FOUNDRY_PROFILE: 'check' },
})
