// Builds what the demo needs, then runs it. Arguments are passed on: `pnpm demo --headless`.
import { mustRun } from './run.mjs'

console.log('Building contracts and SDK (about four minutes the first time) …')
await mustRun('pnpm', ['build'], { quiet: true })
const demo = ['--silent', '--filter', '@quintet/examples', 'exec', 'tsx', 'src/demo/index.ts']
await mustRun('pnpm', [...demo, ...process.argv.slice(2)], { interactive: true })
