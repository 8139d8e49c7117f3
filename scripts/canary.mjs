// Shows that a failing Solidity test turns the run red: runs one that is known to fail through the same path as the
// real ones, and expects a status other than 0.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

const folder = mkdtempSync(join(root, 'packages/contracts/test/canary-'))
try {
  writeFileSync(
    join(folder, 'Canary.t.sol'),
    `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract CanaryTest {
    error Canary();

    function test_Fails() external pure {
        revert Canary();
    }
}
`,
  )
  const { status, output } = await run('forge', ['test', '--match-contract', 'CanaryTest'], {
    quiet: true,
  })
  if (status === 0 || !output.includes('Canary()')) {
    process.stdout.write(output)
    console.error(`The failing test ended with status ${status}: failures would go unseen.`)
    process.exit(1)
  }
  console.log('canary: a failing Solidity test turns the run red')
} finally {
  rmSync(folder, { recursive: true })
}
