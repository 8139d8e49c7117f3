// Finds Foundry's own binaries inside the npm packages. The launchers that those packages put in `.bin` always exit
// with status 0 and leave their child behind when killed, so nothing in this repository calls them.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const architectures = { x64: 'amd64', arm64: 'arm64' }

/**
 * Path of the platform's binary of a Foundry tool.
 *
 * @param {'forge' | 'anvil' | 'cast'} tool
 * @param {string | URL} from File whose dependencies are searched, as for `createRequire`.
 * @returns {string}
 * @throws {Error} When the tool's npm package, or its part for this platform, is not installed.
 */
export function foundryBinary(tool, from) {
  const architecture = architectures[process.arch] ?? process.arch
  const platform = `@foundry-rs/${tool}-${process.platform}-${architecture}`
  const extension = process.platform === 'win32' ? '.exe' : ''
  try {
    // The platform's package is a dependency of the launcher's package, not of the caller's.
    const launcher = createRequire(from).resolve(`@foundry-rs/${tool}/package.json`)
    const folder = dirname(createRequire(launcher).resolve(`${platform}/package.json`))
    const binary = join(folder, 'bin', `${tool}${extension}`)
    if (existsSync(binary)) return binary
  } catch {
    // Reported below with what to do about it.
  }
  throw new Error(
    `${tool} is not installed for ${process.platform}-${process.arch}. ` +
      `Install it with: npm install --save-dev @foundry-rs/${tool}@1.7.1`,
  )
}
