import { mkdirSync, writeFileSync } from 'node:fs'

/** Writes a figure into packages/examples/out, and says where. */
export function writeFigure(name: string, svg: string): void {
  const folder = new URL('../../out/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(name, folder), svg)
  console.log(`picture        packages/examples/out/${name}`)
}
