// Builds the package: deployment plan → devnet state and built-in addresses → bundles. Needs the contracts' build.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const sdk = join(dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)
const binary = (name, file) => join(dirname(require.resolve(`${name}/package.json`)), file)
const node = (...args) => execFileSync(process.execPath, args, { cwd: sdk, stdio: 'inherit' })

// The SDK imports its built-in addresses, and the script that finds them imports the SDK: begin with none.
const deployments = join(sdk, 'src/generated/deployments.ts')
mkdirSync(dirname(deployments), { recursive: true })
if (!existsSync(deployments)) {
  writeFileSync(
    deployments,
    `import type { DeploymentRecord } from '../core/builtInDeployment.js'

export const records: readonly DeploymentRecord[] = []
`,
  )
}

node('scripts/buildPlan.mjs')
node(binary('tsx', 'dist/cli.mjs'), 'scripts/buildState.ts')
rmSync(join(sdk, 'dist'), { recursive: true, force: true })
node(binary('tsup', 'dist/cli-default.js'), '--silent')
