import type { AbiFunction, AbiParameter, Address, Hex } from 'viem'
import {
  concat,
  encodeDeployData,
  encodeFunctionData,
  getContractAddress,
  getCreate2Address,
  keccak256,
  pad,
  stringToHex,
} from 'viem'

/** An argument: a value, or a reference to a parameter or a contract of the plan by name. */
export type PlanValue =
  | string
  | bigint
  | boolean
  | { ref: string }
  | readonly PlanValue[]
  | { readonly [key: string]: PlanValue }

/** One transaction of a deployment. */
export type PlanStep =
  | {
      kind: 'create'
      /** Part of the deployment that it belongs to: `common`, `devnet`, a module, `handover`. */
      part: string
      /** Name of the contract; fixes its address. */
      name: string
      /** Key of its creation code in `codes`. */
      code: string
      inputs: readonly AbiParameter[]
      args: readonly PlanValue[]
      /** Wei that go along. Default 0. */
      value?: bigint
    }
  | {
      kind: 'call'
      part: string
      /** Name of the contract called. */
      target: string
      abi: AbiFunction
      args: readonly PlanValue[]
      /** Wei that go along. Default 0. */
      value?: bigint
    }

/** A transaction of a deployment, ready to be sent. */
export type StepCall = {
  to: Address
  data: Hex
  /** Wei that go along. Default 0. */
  value?: bigint
}

/** A recorded deployment: what `script/Deploy.s.sol` sends, with parameters left open. */
export type DeploymentPlan = {
  /** The CREATE3 factory that every contract is created through. */
  factory: { address: Address; code: Hex }
  /** Creation codes; zeros stand where addresses of libraries go. */
  codes: Readonly<Record<string, Hex>>
  /** Places of libraries in a code, in bytes from its start, by the names of both. */
  links: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
  steps: readonly PlanStep[]
}

/** Values of a plan's references. */
export type PlanBindings = Readonly<Record<string, Address | bigint>>

const create3ProxyCode = '0x67363d3d37363d34f03d5260086018f3'

const create3Abi = [
  {
    type: 'function',
    name: 'deploy',
    stateMutability: 'payable',
    inputs: [
      { name: 'salt', type: 'bytes32' },
      { name: 'creationCode', type: 'bytes' },
    ],
    outputs: [{ name: 'deployed', type: 'address' }],
  },
] as const

const saltOf = (name: string): Hex => stringToHex(name, { size: 32 })

/**
 * Address of the contract that `deployer` creates under `name`: the same on every chain.
 *
 * @example plannedAddress(plan.factory.address, user, 'Stablecoin')
 */
export function plannedAddress(factory: Address, deployer: Address, name: string): Address {
  const salt = keccak256(concat([pad(deployer), saltOf(name)]))
  const proxy = getCreate2Address({ from: factory, salt, bytecode: create3ProxyCode })
  return getContractAddress({ from: proxy, nonce: 1n })
}

/**
 * The transaction of a step, its references replaced by their values.
 *
 * @example const calls = steps.map((step) => stepCall(plan, step, bindings))
 */
export function stepCall(plan: DeploymentPlan, step: PlanStep, bindings: PlanBindings): StepCall {
  const { value = 0n } = step
  const args = step.args.map((value) => bind(value, bindings))
  if (step.kind === 'call') {
    return {
      to: address(step.target, bindings),
      data: encodeFunctionData({ abi: [step.abi], functionName: step.abi.name, args }),
      value,
    }
  }
  const unlinked = plan.codes[step.code]
  if (!unlinked) throw new Error(`The plan has no code named "${step.code}".`)
  const code = link(unlinked, plan.links[step.code] ?? {}, bindings)
  const creationCode =
    step.inputs.length === 0
      ? code
      : encodeDeployData({
          abi: [{ type: 'constructor', stateMutability: 'nonpayable', inputs: step.inputs }],
          bytecode: code,
          args,
        })
  return {
    to: plan.factory.address,
    data: encodeFunctionData({
      abi: create3Abi,
      functionName: 'deploy',
      args: [saltOf(step.name), creationCode],
    }),
    value,
  }
}

/** Puts the addresses of libraries where they go. */
function link(
  code: Hex,
  links: Readonly<Record<string, readonly number[]>>,
  bindings: PlanBindings,
): Hex {
  let linked = code
  for (const [library, places] of Object.entries(links)) {
    const digits = address(library, bindings).slice(2).toLowerCase()
    for (const start of places) {
      const at = 2 + 2 * start
      linked = `${linked.slice(0, at)}${digits}${linked.slice(at + 40)}` as Hex
    }
  }
  return linked
}

function bind(value: PlanValue, bindings: PlanBindings): unknown {
  if (Array.isArray(value)) return value.map((item) => bind(item, bindings))
  if (typeof value !== 'object') return value
  if ('ref' in value && typeof value.ref === 'string') return binding(value.ref, bindings)
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, bind(item as PlanValue, bindings)]),
  )
}

function binding(name: string, bindings: PlanBindings): Address | bigint {
  const value = bindings[name]
  if (value === undefined) throw new Error(`The plan needs a value for "${name}".`)
  return value
}

function address(name: string, bindings: PlanBindings): Address {
  const value = binding(name, bindings)
  if (typeof value === 'bigint') throw new Error(`"${name}" is a number, not a contract.`)
  return value
}
