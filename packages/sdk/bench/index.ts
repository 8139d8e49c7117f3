// What the SDK costs: `pnpm bench`, with `--json` for machines. Needs the built package.
import { startDevnet } from '../src/testing/index.js'
import { measureBundles } from './bundles.js'
import { measureQuotes } from './quotes.js'
import { measureRequests } from './requests.js'
import { measureRollupNode } from './rollupNode.js'
import { measureSimulateLoss } from './simulateLoss.js'

const json = process.argv.includes('--json')
const devnet = await startDevnet()
try {
  const quotes = await measureQuotes(devnet)
  const requests = await measureRequests(devnet)
  const simulateLoss = measureSimulateLoss()
  const rollupNode = await measureRollupNode()
  const bundles = await measureBundles()
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ quotes, requests, simulateLoss, rollupNode, bundles }, null, 2)}\n`,
    )
  } else {
    const kB = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`
    print('Speed', [
      ['loans placed offline, per second', number(quotes.placementsPerSecond)],
      ['swaps quoted offline, per second', number(quotes.swapQuotesPerSecond)],
      ['quoteBorrow over RPC', `${quotes.quoteBorrowMs} ms`],
      ['quoteBorrowAllRanges over RPC', `${quotes.quoteBorrowAllRangesMs} ms`],
      ['simulateLoss: band steps per second', number(simulateLoss.bandStepsPerSecond)],
      ['simulateLoss: loan days per second', number(simulateLoss.loanDaysPerSecond)],
    ])
    const signer = rollupNode.hasNativeSignatures ? 'compiled secp256k1' : 'WebAssembly'
    print(`Rollup node, ${number(rollupNode.accounts)} accounts`, [
      [`mempool to checkpoint roots, signatures by ${signer}`, perSecond(rollupNode.txsPerSecond)],
      [
        'mempool to checkpoint roots, signatures by WebAssembly',
        perSecond(rollupNode.txsPerSecondPortable),
      ],
      ['transition and roots, without signatures', perSecond(rollupNode.transitionsPerSecond)],
      ['memory of the state', `${(rollupNode.stateBytes / 1e6).toFixed(0)} MB`],
      ['building the tree', `${number(rollupNode.buildMs)} ms`],
      ['replay and witness of a segment', `${rollupNode.witnessMs} ms`],
      [
        'from a block of 100 segments, the last one false, to its proof',
        `${number(rollupNode.proofMs)} ms`,
      ],
    ])
    print(
      'JSON-RPC requests per action',
      requests.map(({ action, requests: count }) => [action, String(count)]),
    )
    print(`Bundles, minified and gzipped (viem's floor: ${kB(bundles.floor)})`, [
      ['', 'alone', 'with viem', 'over the floor'],
      ...bundles.rows.map((row) => [row.name, kB(row.alone), kB(row.withViem), kB(row.overFloor)]),
    ])
  }
} finally {
  await devnet.stop()
}

function perSecond(value: number): string {
  return `${number(value)} a second`
}

function number(value: number): string {
  return value.toLocaleString('en-US')
}

/** A table: the first column on the left, the others aligned to the right. */
function print(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  '),
  )
  process.stdout.write(`${[title, ...lines].join('\n')}\n\n`)
}
