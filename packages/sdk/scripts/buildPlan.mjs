// Turns the recorded deployment (contracts/script/RecordPlan.s.sol) into `src/generated/plan.ts`: every transaction
// with typed arguments, markers turned back into parameters and addresses into names.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  concat,
  decodeAbiParameters,
  decodeFunctionData,
  getAddress,
  getContractAddress,
  getCreate2Address,
  hexToString,
  keccak256,
  pad,
  parseAbi,
  size,
  slice,
  toFunctionSelector,
  toHex,
} from 'viem'
import { foundryBinary } from '../src/testing/foundryBinary.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const out = join(root, 'packages/contracts/out')
const create2Deployer = '0x4e59b44847b379578588920cA78FbF26c0B4956C'
const create3Abi = parseAbi([
  'function deploy(bytes32 salt, bytes creationCode) payable returns (address)',
])
const storePrefix = /^0x61(....)80600a3d393df300/

// ── The recording ────────────────────────────────────────────────────────────

execFileSync(foundryBinary('forge', import.meta.url), ['script', 'RecordPlan'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
})
const transactions = readFileSync(join(out, 'plan.csv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [part, to, value, data] = line.split(',')
    return { part, to: getAddress(to), value: BigInt(value), data }
  })

// ── Markers and names ────────────────────────────────────────────────────────

const markerAddress = (name) => getAddress(slice(keccak256(toHex(`quintet.marker.${name}`)), 12))
const markerNumbers = new Map([
  [0xa0000001n, 'adminDelay'],
  [0xa0000002n, 'governorDelay'],
  [1_234_567n, 'emaWindow'],
])
const names = new Map(
  ['deployer', 'owner', 'guardian', 'reporter', 'treasury'].map((name) => [
    markerAddress(name),
    name,
  ]),
)

const factoryCode = slice(transactions[0].data, 32)
const factory = getCreate2Address({ from: create2Deployer, salt: pad('0x'), bytecode: factoryCode })
names.set(factory, 'Create3Factory')

function create3Address(salt) {
  const namespaced = keccak256(concat([pad(markerAddress('deployer')), salt]))
  const proxy = getCreate2Address({
    from: factory,
    salt: namespaced,
    bytecode: '0x67363d3d37363d34f03d5260086018f3',
  })
  return getContractAddress({ from: proxy, nonce: 1n })
}

/** Replaces what stands for something by a reference to it; fails on an address that nobody knows. */
function symbolic(value, type, where) {
  if (Array.isArray(value)) return value.map((item) => symbolic(item, type, where))
  if (value && typeof value === 'object') {
    if ('ref' in value) return value
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, symbolic(v, type, where)]))
  }
  if (typeof value === 'number' || typeof value === 'bigint') {
    const name = markerNumbers.get(BigInt(value))
    return name ? { ref: name } : BigInt(value)
  }
  if (typeof value === 'string' && /^0x[0-9a-fA-F]{40}$/.test(value) && BigInt(value) !== 0n) {
    const name = names.get(getAddress(value))
    if (name) return { ref: name }
    if (fixed.has(getAddress(value))) return value
    throw new Error(
      `${where}: the address ${value} is neither a parameter nor a contract of the plan.`,
    )
  }
  return value
}
// Denominations, as in Chainlink's feed registry: the same on every chain.
const fixed = new Set(
  [
    '0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE',
    '0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB',
    toHex(840, { size: 20 }),
    toHex(978, { size: 20 }),
  ].map((a) => getAddress(a)),
)

// ── Artifacts ────────────────────────────────────────────────────────────────

// A contract compiled with two settings has two artifacts, `Name.json` and `Name.<profile>.json`.
const artifacts = []
for (const folder of readdirSync(out)) {
  if (!folder.endsWith('.sol') || folder.endsWith('.t.sol') || folder.endsWith('.s.sol')) continue
  for (const file of readdirSync(join(out, folder))) {
    const { abi, bytecode } = JSON.parse(readFileSync(join(out, folder, file), 'utf8'))
    if (bytecode?.object?.length > 2)
      artifacts.push({ name: file.split('.')[0], abi, code: bytecode.object })
  }
}
const abiOf = new Map() // contract name → abi of its artifact
const codes = {}

/** The artifact with this creation code; of several, the one that is called like the contract. */
function artifactOf(name, creationCode) {
  const found = artifacts.filter(({ code }) => creationCode.startsWith(code))
  return found.find((artifact) => artifact.name === name) ?? found[0]
}

// The rollup answers for contracts whose code it runs on its own storage.
const borrowers = { RollupChain: ['RollupDisputes', 'RollupEscape', 'RollupRegistry'] }

function borrowedAbi(name) {
  const lenders = borrowers[name] ?? []
  return lenders.flatMap((lender) => artifacts.find((artifact) => artifact.name === lender).abi)
}

// Contracts refer to each other in both directions: every name must be known before arguments are read.
for (const { to, data } of transactions) {
  if (to !== factory) continue
  const [salt] = decodeFunctionData({ abi: create3Abi, data }).args
  names.set(create3Address(salt), nameOf(salt))
}

function nameOf(salt) {
  return hexToString(salt, { size: 32 }).replace(/\0+$/, '')
}

// ── Steps ────────────────────────────────────────────────────────────────────

const steps = []
for (const { part, to, value, data } of transactions) {
  const paid = value > 0n ? { value } : {}
  if (to === create2Deployer) continue // the factory, kept apart
  if (to !== factory) {
    const target = names.get(to)
    const abi = abiOf.get(target)
    if (!abi) throw new Error(`A step of "${part}" calls ${to}, which is no contract of the plan.`)
    const { functionName, args = [] } = decodeFunctionData({ abi, data })
    const item = abi.find(
      (entry) => entry.type === 'function' && toFunctionSelector(entry) === slice(data, 0, 4),
    )
    steps.push({
      kind: 'call',
      part,
      target,
      abi: bareFunction(item),
      args: symbolic(withEntry(functionName, args), undefined, `${target}.${functionName}`),
      ...paid,
    })
    continue
  }
  const [salt, creationCode] = decodeFunctionData({ abi: create3Abi, data }).args
  const name = nameOf(salt)
  if (storePrefix.test(creationCode)) {
    codes[name] = creationCode
    steps.push({ kind: 'create', part, name, code: name, inputs: [], args: [], ...paid })
    continue
  }
  const artifact = artifactOf(name, creationCode)
  if (!artifact) throw new Error(`No artifact has the creation code of "${name}".`)
  abiOf.set(name, [...artifact.abi, ...borrowedAbi(artifact.name)])
  codes[artifact.name] = artifact.code
  const inputs = artifact.abi.find((entry) => entry.type === 'constructor')?.inputs ?? []
  const args =
    inputs.length > 0 ? decodeAbiParameters(inputs, slice(creationCode, size(artifact.code))) : []
  steps.push({
    kind: 'create',
    part,
    name,
    code: artifact.name,
    inputs: inputs.map(bareParameter),
    args: symbolic([...args], undefined, name),
    ...paid,
  })
}

/** An inverse synth begins at the price of the day: its limits are found when the step is replayed. */
function withEntry(functionName, args) {
  if (functionName !== 'setInversePricing') return [...args]
  const [key, , , , ...freeze] = args
  const limits = ['entry', 'upper', 'lower'].map((name) => ({ ref: `${nameOf(key)}.${name}` }))
  return [key, ...limits, ...freeze]
}

function bareParameter({ name, type, components }) {
  return { name, type, ...(components ? { components: components.map(bareParameter) } : {}) }
}
function bareFunction({ type, name, inputs, stateMutability }) {
  return { type, name, stateMutability, inputs: inputs.map(bareParameter), outputs: [] }
}

// ── Output ───────────────────────────────────────────────────────────────────

function literal(value) {
  if (typeof value === 'bigint') return `${value}n`
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (value && typeof value === 'object') {
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${/^\w+$/.test(key) ? key : JSON.stringify(key)}: ${literal(item)}`)
      .join(', ')} }`
  }
  return JSON.stringify(value)
}

mkdirSync(join(root, 'packages/sdk/src/generated'), { recursive: true })
writeFileSync(
  join(root, 'packages/sdk/src/generated/plan.ts'),
  `// Generated by scripts/buildPlan.mjs from contracts/script/RecordPlan.s.sol. Do not edit.
import type { DeploymentPlan } from '../deploy/plan.js'

export const deploymentPlan: DeploymentPlan = {
  factory: { address: '${factory}', code: '${factoryCode}' },
  codes: ${literal(codes)},
  steps: [
${steps.map((step) => `    ${literal(step)},`).join('\n')}
  ],
}
`,
)

// Multicall3 as viem carries it, for devnets: anvil has none. The first 32 bytes of it are creation code.
const viemContracts = join(
  dirname(createRequire(import.meta.url).resolve('viem')),
  '../_esm/constants/contracts.js',
)
const multicall3 = /multicall3Bytecode = '(0x[0-9a-f]+)'/.exec(
  readFileSync(viemContracts, 'utf8'),
)?.[1]
writeFileSync(
  join(root, 'packages/sdk/src/generated/multicall3.ts'),
  `// Generated by scripts/buildPlan.mjs. Do not edit.
export const multicall3Code = '${slice(multicall3, 32)}'
`,
)

const creates = steps.filter(({ kind }) => kind === 'create').length
console.log(`plan: ${creates} contracts, ${steps.length - creates} calls`)
