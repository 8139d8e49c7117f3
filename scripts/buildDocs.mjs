// API reference of both packages into docs/api: TypeDoc for the SDK, forge doc for the contracts.
import { mustRun } from './run.mjs'

await mustRun('pnpm', ['--filter', '@quintet/sdk', 'exec', 'typedoc'])
await mustRun('forge', ['doc', '--out', 'docs/api/contracts'], {
  env: { FOUNDRY_PROFILE: 'check' },
})
console.log('docs/api/sdk/index.html and docs/api/contracts are ready')
