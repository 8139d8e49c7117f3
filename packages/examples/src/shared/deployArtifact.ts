import { existsSync, readFileSync } from 'node:fs'
import type { Devnet } from '@quintet/sdk/testing'
import type { Address } from 'viem'
import { encodeDeployData } from 'viem'

/** Deploys a contract that a deployment does not hold from the start, as the owner, out of the contracts' build. */
export async function deployArtifact(
  devnet: Devnet,
  name: string,
  args: readonly unknown[],
): Promise<Address> {
  // A contract compiled with two settings may have no artifact of its plain name.
  const file = [`${name}.json`, `${name}.default.json`]
    .map((path) => new URL(`../../../contracts/out/${name}.sol/${path}`, import.meta.url))
    .find((url) => existsSync(url))
  if (!file) throw new Error(`No artifact of ${name}: run the contracts' build.`)
  const { abi, bytecode } = JSON.parse(readFileSync(file, 'utf8'))
  const owner = devnet.client('owner')
  const data = encodeDeployData({ abi, bytecode: bytecode.object, args })
  const hash = await owner.sendTransaction({ data })
  const { contractAddress } = await owner.waitForTransactionReceipt({ hash })
  if (!contractAddress) throw new Error(`${name} was not created.`)
  return contractAddress
}
