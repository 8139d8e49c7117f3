// Installs the packed SDK into an empty project, as a stranger would, and uses it there: ES modules, CommonJS, types,
// the command line, and a vitest file that starts the devnet.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mustRun } from './run.mjs'

const folder = mkdtempSync(join(tmpdir(), 'quintet-stranger-'))
try {
  await mustRun('pnpm', ['--filter', '@quintet/sdk', 'pack', '--pack-destination', folder], {
    quiet: true,
  })
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  const file = (name, text) => writeFileSync(join(folder, name), text)
  file('package.json', JSON.stringify({ name: 'stranger', private: true, type: 'module' }))
  file(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        strict: true,
        module: 'NodeNext',
        target: 'ES2022',
        noEmit: true,
        skipLibCheck: false,
        types: [],
      },
      include: ['loan.test.ts'],
    }),
  )
  file(
    'loan.test.ts',
    `import { DebtTooHighError } from '@quintet/sdk/bands'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { expect, test } from 'vitest'

test('a loan opens', async () => {
  const devnet = await startDevnet()
  try {
    const { bands } = devnet.client('alice')
    const loan = { market: 'WETH', collateral: parseEther('10'), debt: parseEther('15000') }
    const { n1, n2, position } = await bands.borrowWithBands(loan)
    expect(n2 - n1).toBe(9)
    expect(position.debt).toBe(loan.debt)
    await expect(
      devnet.client('bob').bands.borrowWithBands({ ...loan, debt: parseEther('40000') }),
    ).rejects.toBeInstanceOf(DebtTooHighError)
  } finally {
    await devnet.stop()
  }
}, 30_000)
`,
  )
  file(
    'use.cjs',
    `const { quintetActions } = require('@quintet/sdk')
const { borrowWithBands } = require('@quintet/sdk/bands')
const { startDevnet } = require('@quintet/sdk/testing')
if (![quintetActions, borrowWithBands, startDevnet].every((f) => typeof f === 'function')) process.exit(1)
startDevnet().then((devnet) => devnet.stop())
`,
  )
  const versions = ['viem@2.57.1', 'vitest@4.1.12', 'typescript@5.9.3', '@foundry-rs/anvil@1.7.1']
  const run = (command, args) => mustRun(command, args, { quiet: true, cwd: folder })
  await run('npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    `./${tarball}`,
    ...versions,
  ])
  await run('npx', ['tsc', '-p', '.'])
  await run('node', ['use.cjs'])
  await run('npx', ['quintet', 'addresses'])
  await run('npx', ['vitest', 'run', '--no-cache'])
  console.log('the packed SDK installs, type-checks and runs in an empty project')
} finally {
  rmSync(folder, { recursive: true })
}
