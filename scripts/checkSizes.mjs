// Every contract must fit the chain's limit of 24,576 bytes of code. Prints the largest ones.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from './run.mjs'

const limit = 24_576
const out = join(root, 'packages/contracts/out')
const ours = new Set(
  readdirSync(join(root, 'packages/contracts/src'), { recursive: true }).map((file) =>
    basename(String(file)),
  ),
)
const sizes = []
for (const folder of readdirSync(out)) {
  if (!folder.endsWith('.sol') || !ours.has(folder)) continue
  for (const file of readdirSync(join(out, folder))) {
    if (file.split('.').length > 2) continue // compiled with other settings for a test
    const { deployedBytecode } = JSON.parse(readFileSync(join(out, folder, file), 'utf8'))
    const bytes = ((deployedBytecode?.object?.length ?? 2) - 2) / 2
    if (bytes > 0) sizes.push({ name: file.replace('.json', ''), bytes })
  }
}
sizes.sort((a, b) => b.bytes - a.bytes)
for (const { name, bytes } of sizes.slice(0, 8)) {
  console.log(`${String(bytes).padStart(7)} bytes  ${name}`)
}
const tooLarge = sizes.filter(({ bytes }) => bytes > limit)
if (sizes.length === 0 || tooLarge.length > 0) {
  console.error(
    sizes.length === 0
      ? 'No artifacts: build first.'
      : `Above ${limit} bytes: ${tooLarge.map(({ name }) => name)}`,
  )
  process.exit(1)
}
