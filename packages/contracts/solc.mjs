#!/usr/bin/env node
// The compiler that forge calls: solc's WebAssembly build from npm behind the command line that forge expects.
// `--version` prints the version; anything else compiles the standard JSON on stdin and writes the answer to stdout.
import { readFileSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

function writeFully(text) {
  let rest = Buffer.from(text)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest))
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error // a full pipe: try again
    }
  }
}

if (process.argv.includes('--version')) {
  // Read from the package: loading the compiler only for its version would cost a second a call.
  const { version } = require('solc/package.json')
  writeFully(
    `solc, the solidity compiler commandline interface\nVersion: ${version}+commit.00000000.Linux.g++\n`,
  )
} else {
  const solc = require('solc')
  writeFully(solc.compile(readFileSync(0, 'utf8')))
}
