import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

export type BundleFigures = {
  name: string
  /** Minified, gzip bytes: alone, with viem left out; and all of it, viem included. */
  alone: number
  withViem: number
  /** What it adds to an application that has a viem client already, gzip bytes. */
  overFloor: number
}

const sdk = fileURLToPath(new URL('..', import.meta.url))

/** What an application with a wallet client carries of viem anyway. */
const floor = `export { createWalletClient, http, publicActions } from 'viem'`

/** Actions whose size by themselves is of interest. */
const actions = ['borrowWithBands', 'repay', 'swap', 'getPosition', 'quoteBorrow']

/** Sizes of the built package's browser entries, and of single actions. */
export async function measureBundles(): Promise<{ floor: number; rows: BundleFigures[] }> {
  const { exports } = JSON.parse(readFileSync(`${sdk}/package.json`, 'utf8')) as {
    exports: Record<string, string | { import: { default: string } }>
  }
  const node = new Set(['./testing', './keepers'])
  const sources = [
    ...actions.map((name) => [name, `export { ${name} } from './dist/bands/index.js'`]),
    ...Object.entries(exports).flatMap(([entry, target]) =>
      typeof target === 'string' || node.has(entry)
        ? []
        : [[`@quintet/sdk${entry.slice(1)}`, `export * from '${target.import.default}'`]],
    ),
  ] as [string, string][]
  const viemFloor = await sizeOf(floor, false)
  const rows: BundleFigures[] = []
  for (const [name, source] of sources) {
    rows.push({
      name,
      alone: await sizeOf(source, true),
      withViem: await sizeOf(source, false),
      overFloor: (await sizeOf(`${floor}\n${source}`, false)) - viemFloor,
    })
  }
  return { floor: viemFloor, rows }
}

async function sizeOf(contents: string, leaveViemOut: boolean): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: sdk, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    external: leaveViemOut ? ['viem', 'viem/*'] : [],
  })
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length
}
