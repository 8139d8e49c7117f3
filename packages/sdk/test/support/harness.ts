import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import {
  type Abi,
  type AbiFunction,
  type Address,
  createTestClient,
  decodeFunctionResult,
  encodeFunctionData,
  type Hex,
  http,
  publicActions,
  type TransactionReceipt,
  TransactionReceiptNotFoundError,
  walletActions,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { foundryBinary } from '../../src/testing/foundryBinary.mjs'

/** Anvil's account 0. */
const deployer = privateKeyToAccount(
  '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80',
)

export type Anvil = { url: string; stop: () => void }

/** A fresh anvil on a free port, with block gas enough for thousands of cases in one call. */
export async function startAnvil(): Promise<Anvil> {
  const binary = foundryBinary('anvil', import.meta.url)
  const child = spawn(binary, ['--port', '0', '--gas-limit', '100000000000', '--accounts', '1'])
  const stop = () => {
    child.kill()
  }
  process.once('exit', stop)
  const exited = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`anvil exited with ${code} before it listened`)))
  })
  exited.catch(() => {})
  const listening = (async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      const address = /Listening on (\S+)/.exec(line)?.[1]
      if (address) return `http://${address}`
    }
    return exited
  })()
  const url = await Promise.race([listening, exited])
  child.stdout.resume()
  return { url, stop }
}

/** What one side of a comparison gave: a value, or that it reverted. */
export type Outcome = { value: unknown } | { reverted: true }

export type AnvilClient = ReturnType<typeof connect>

/** A client of that anvil which signs with account 0. */
export function connect({ url }: Anvil) {
  return createTestClient({
    account: deployer,
    chain: { id: 31_337, name: 'anvil', nativeCurrency, rpcUrls: { default: { http: [url] } } },
    mode: 'anvil',
    pollingInterval: 20,
    transport: http(url, { timeout: 60_000 }),
  })
    .extend(publicActions)
    .extend(walletActions)
}

export type Deployed = { address: Address; abi: Abi }

/** Deploys a contract of `packages/contracts/out`; `forge build` must have run. */
export async function deploy(
  client: AnvilClient,
  name: string,
  args: readonly unknown[] = [],
): Promise<Deployed> {
  const { abi, bytecode } = readArtifact(name)
  const hash = await client.deployContract({ abi, bytecode: bytecode.object, args })
  const { contractAddress: address } = await receiptOf(client, hash)
  if (!address) throw new Error(`${name} was not deployed`)
  return { address, abi }
}

/**
 * The receipt of a transaction that anvil is mining. Asks until it is there: viem's way to wait asks once a block, and no
 * further block comes where the first answer was too early.
 */
export async function receiptOf(client: AnvilClient, hash: Hex): Promise<TransactionReceipt> {
  for (let patience = 5_000; patience > 0; --patience) {
    try {
      return await client.getTransactionReceipt({ hash })
    } catch (error) {
      if (!(error instanceof TransactionReceiptNotFoundError)) throw error
    }
    await setTimeout(2)
  }
  throw new Error(`${hash} was not mined`)
}

/** A test contract that extends `Batched.sol`, deployed. */
export type Harness = {
  abi: Abi
  /** The outcome of calling one function with many argument lists, in one request. */
  batch: (
    functionName: string,
    argumentLists: readonly (readonly unknown[])[],
  ) => Promise<Outcome[]>
}

export async function deployHarness(anvil: Anvil, name: string): Promise<Harness> {
  const client = connect(anvil)
  const { address, abi } = await deploy(client, name)

  async function batch(functionName: string, argumentLists: readonly (readonly unknown[])[]) {
    const results = (await client.readContract({
      address,
      abi,
      functionName: 'batch',
      args: [argumentLists.map((args) => encodeFunctionData({ abi, functionName, args }))],
    })) as readonly { success: boolean; data: Hex }[]
    return results.map(({ success, data }): Outcome => {
      if (!success) return { reverted: true }
      return { value: named(abi, functionName, decodeFunctionResult({ abi, functionName, data })) }
    })
  }

  return { abi, batch }
}

/** The outcome of a bigint function, in the form of {@link Harness.batch}. */
export function outcomeOf(run: () => unknown): Outcome {
  try {
    return { value: run() }
  } catch (error) {
    if (error instanceof RangeError) return { reverted: true }
    throw error
  }
}

const nativeCurrency = { name: 'Ether', symbol: 'ETH', decimals: 18 }

function readArtifact(name: string): { abi: Abi; bytecode: { object: Hex } } {
  // A contract compiled with two settings may have no artifact of its plain name.
  const files = [`${name}.json`, `${name}.default.json`].map(
    (file) => new URL(`../../../contracts/out/${name}.sol/${file}`, import.meta.url),
  )
  const file = files.find((candidate) => existsSync(candidate))
  if (!file) throw new Error(`No artifact of ${name}: run the contracts' build.`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Several named returns as an object, as the mirror gives them. */
function named(abi: Abi, functionName: string, value: unknown): unknown {
  const item = abi.find(
    (entry): entry is AbiFunction => entry.type === 'function' && entry.name === functionName,
  )
  const outputs = item?.outputs ?? []
  if (outputs.length < 2) return value
  return Object.fromEntries(outputs.map(({ name }, i) => [name, (value as unknown[])[i]]))
}
