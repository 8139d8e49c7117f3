import { existsSync, readFileSync } from 'node:fs'
import type { Abi, Hex } from 'viem'

/** ABI and creation code of a compiled contract. */
export function readArtifact(name: string): { abi: Abi; bytecode: { object: Hex } } {
  // A contract compiled with two settings may have no artifact of its plain name.
  const files = [`${name}.json`, `${name}.default.json`].map(
    (file) => new URL(`../../../contracts/out/${name}.sol/${file}`, import.meta.url),
  )
  const file = files.find((candidate) => existsSync(candidate))
  if (!file) throw new Error(`No artifact of ${name}: run the contracts' build.`)
  return JSON.parse(readFileSync(file, 'utf8'))
}
