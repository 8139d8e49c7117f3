import type { Account, Address, Hash } from 'viem'
import {
  decodeFunctionResult,
  encodeFunctionData,
  erc20Abi,
  multicall3Abi,
  zeroAddress,
} from 'viem'
import { getChainId, sendTransaction, waitForTransactionReceipt } from 'viem/actions'
import { getAction } from 'viem/utils'
import { allContractErrors } from '../abis/allErrors.js'
import type { ActionOptions, QuintetClient } from './client.js'
import { resolveAccount } from './client.js'
import { decodeQuintetError } from './decodeQuintetError.js'
import type { DeployedToken } from './deployment.js'
import { resolveDeployment } from './deployment.js'
import type { ErrorOrigin } from './errors.js'
import { InvalidParameterError, QuintetError } from './errors.js'
import { simulateInOrder } from './simulateInOrder.js'
import type { Call, WriteOptions } from './write.js'
import { canBatch, sendBatch } from './write.js'

/** One step of a {@link plan}: a name for people, and the calls of an action. */
export type PlanStep = {
  /** What it is called in progress and errors. */
  name: string
  /** Calls of any action, `action.calls(client, parameters)`, or raw ones. */
  calls: readonly Call[] | Promise<readonly Call[]>
}

/** Options of {@link plan}. */
export type PlanOptions = ActionOptions & {
  /** Account that sends. Default: the client's. */
  account?: WriteOptions['account']
}

/** How a plan would change what the account has of a token. */
export type BalanceChange = {
  /** Ether is the zero address. */
  token: Address
  symbol: string
  decimals: number
  /** Token units. */
  before: bigint
  /** Token units. */
  after: bigint
  /** `after` − `before`, token units. */
  change: bigint
}

/** What a {@link plan} would come to. */
export type PlanSimulation = {
  /** Tokens of the deployment, and ether less what gas costs, of which the account would have more or less. */
  balanceChanges: BalanceChange[]
  /** Gas of each step, by name, in order. */
  gas: { name: string; gas: bigint }[]
}

/** Options of sending a plan. */
export type SendPlanOptions = {
  /** `auto`: one batch where the wallet speaks EIP-5792. `never`: one transaction a call. Default `auto`. */
  batch?: 'auto' | 'never' | undefined
  /** Called before each step; once, with all names, before a batch. */
  onProgress?: ((progress: { done: number; total: number; next: string }) => void) | undefined
}

/** Steps made into one list of calls. */
export type Plan = {
  /** All calls in order: for EIP-5792, Safe and ERC-4337 wallets. */
  calls: readonly Call[]
  /** Runs all calls on the latest block, each on the state that those before it left. Sends nothing. */
  simulate: () => Promise<PlanSimulation>
  /** Simulates, then sends; resolves once all is mined. */
  send: (options?: SendPlanOptions) => Promise<{ hashes: Hash[] }>
  /** A batch file for Safe's transaction builder. */
  toSafeJson: (about?: { name?: string; description?: string }) => Promise<string>
}

/** A step of a plan fails: `cause` is its typed error. */
export class PlanStepFailedError extends QuintetError {
  override name = 'PlanStepFailedError'
  /** Name of the step. */
  readonly step: string
  /** Its place in the plan, from 0. */
  readonly index: number

  constructor(step: string, index: number, cause: Error) {
    const { shortMessage = cause.message, metaMessages = [] } = cause as Partial<QuintetError>
    const { origin = 'simulation' } = cause as { origin?: ErrorOrigin }
    super(`Step ${index + 1}, "${step}": ${shortMessage}`, { advice: metaMessages, cause, origin })
    this.step = step
    this.index = index
  }
}

/**
 * Makes one list of calls out of the calls of any actions, of any modules.
 *
 * Each action makes its calls from the chain as it is now, not as earlier steps will leave it: name amounts instead of
 * `'max'` where they depend on an earlier step.
 *
 * Reads: what the actions read. Sends: nothing, until `send`.
 * Errors: {@link PlanStepFailedError} with the typed error of the step as its cause, from this function, `simulate` and
 * `send`; {@link InvalidParameterError} without steps.
 *
 * @example
 * const journey = await plan(client, [
 *   { name: 'Stake', calls: client.restaking.submitEth.calls({ amount: parseEther('10') }) },
 *   { name: 'Borrow', calls: client.bands.borrowWithBands.calls({ market: 'WETH', collateral, debt }) },
 * ])
 * const { balanceChanges } = await journey.simulate()
 * await journey.send({ onProgress: ({ next }) => console.log(next) })
 */
export async function plan(
  client: QuintetClient,
  steps: readonly PlanStep[],
  options: PlanOptions = {},
): Promise<Plan> {
  if (steps.length === 0) throw new InvalidParameterError('steps', '[]', 'must name a step')
  const account = resolveAccount(client, options.account)
  // All actions read at once; the first that fails, in the order of the plan, is reported.
  const settled = await Promise.allSettled(steps.map(({ calls }) => calls))
  const planned = settled.map((outcome, index): PlannedStep => {
    const { name } = steps[index] as PlanStep
    if (outcome.status === 'rejected') throw failed(name, index, outcome.reason)
    return { name, index, calls: outcome.value }
  })
  const calls = planned.flatMap((step) => step.calls)
  const tokens = Object.values(resolveDeployment(client, options.deployment).tokens)
  const simulate = () => simulateSteps(client, account, planned, tokens)
  return {
    calls,
    simulate,
    send: async (sending = {}) => {
      await simulate()
      return sendSteps(client, account, planned, sending)
    },
    toSafeJson: async (about = {}) => {
      const chainId = client.chain?.id ?? (await getAction(client, getChainId, 'getChainId')({}))
      return safeJson(calls, { chainId, safe: account.address, ...about })
    },
  }
}

type PlannedStep = { name: string; index: number; calls: readonly Call[] }

function failed(name: string, index: number, error: unknown): PlanStepFailedError {
  return new PlanStepFailedError(name, index, decodeQuintetError(error))
}

// ── Simulation ───────────────────────────────────────────────────────────────

async function simulateSteps(
  client: QuintetClient,
  account: Account,
  steps: readonly PlannedStep[],
  tokens: readonly DeployedToken[],
): Promise<PlanSimulation> {
  const probes = balanceProbes(client, account.address, tokens)
  const reads = probes.map(({ call }) => call)
  const calls = steps.flatMap((step) => step.calls)
  const results = await simulateInOrder(client, account, [...reads, ...calls, ...reads], {
    errors: allContractErrors,
  })

  let next = reads.length
  const gas = steps.map(({ name, index, calls: own }) => {
    let total = 0n
    for (const result of results.slice(next, next + own.length)) {
      if (!result.ok) throw failed(name, index, result.error)
      total += result.gas
    }
    next += own.length
    return { name, gas: total }
  })

  const balanceAt = (index: number): bigint => {
    const result = results[index]
    if (!result?.ok) throw result?.error ?? new Error('The simulation reported too few results.')
    return decodeFunctionResult({
      abi: erc20Abi,
      functionName: 'balanceOf',
      data: result.data,
    })
  }
  const balanceChanges = probes.map(({ token, symbol, decimals }, i) => {
    const [before, after] = [balanceAt(i), balanceAt(next + i)]
    return { token, symbol, decimals, before, after, change: after - before }
  })
  return { balanceChanges: balanceChanges.filter(({ change }) => change !== 0n), gas }
}

/** One call for each balance that a plan may change; every one returns a single number. */
function balanceProbes(
  client: QuintetClient,
  owner: Address,
  tokens: readonly DeployedToken[],
): { token: Address; symbol: string; decimals: number; call: Call }[] {
  const data = encodeFunctionData({ abi: erc20Abi, functionName: 'balanceOf', args: [owner] })
  const probes = tokens.map(({ address, symbol, decimals }) => ({
    token: address,
    symbol,
    decimals,
    call: { to: address, data, value: 0n },
  }))
  const multicall3 = client.chain?.contracts?.multicall3?.address
  if (!multicall3) return probes // no contract there answers with a balance of ether
  const ether = encodeFunctionData({
    abi: multicall3Abi,
    functionName: 'getEthBalance',
    args: [owner],
  })
  const call = { to: multicall3, data: ether, value: 0n }
  return [{ token: zeroAddress, symbol: 'ETH', decimals: 18, call }, ...probes]
}

// ── Sending ──────────────────────────────────────────────────────────────────

async function sendSteps(
  client: QuintetClient,
  account: Account,
  steps: readonly PlannedStep[],
  { batch = 'auto', onProgress }: SendPlanOptions,
): Promise<{ hashes: Hash[] }> {
  const total = steps.length
  if (batch === 'auto' && (await canBatch(client, account))) {
    onProgress?.({ done: 0, total, next: steps.map(({ name }) => name).join(', ') })
    try {
      const all = steps.flatMap(({ calls }) => calls)
      const { transactionHash } = await sendBatch(client, account, all)
      return { hashes: [transactionHash] }
    } catch (error) {
      throw decodeQuintetError(error)
    }
  }
  const hashes: Hash[] = []
  for (const { name, index, calls } of steps) {
    onProgress?.({ done: index, total, next: name })
    for (const call of calls) {
      try {
        hashes.push(await sendOne(client, account, call))
      } catch (error) {
        throw failed(name, index, error)
      }
    }
  }
  onProgress?.({ done: total, total, next: 'done' })
  return { hashes }
}

async function sendOne(client: QuintetClient, account: Account, call: Call): Promise<Hash> {
  const hash = await getAction(
    client,
    sendTransaction,
    'sendTransaction',
  )({ account, chain: client.chain, ...call })
  const { status } = await getAction(
    client,
    waitForTransactionReceipt,
    'waitForTransactionReceipt',
  )({ hash })
  if (status === 'reverted') throw new Error(`Transaction ${hash} reverted.`)
  return hash
}

// ── Export ───────────────────────────────────────────────────────────────────

/** The format of Safe's transaction builder, version 1.0. Values are decimal strings. */
function safeJson(
  calls: readonly Call[],
  {
    chainId,
    safe,
    name = 'Quintet',
    description = '',
  }: { chainId: number; safe: Address; name?: string; description?: string },
): string {
  const file = {
    version: '1.0',
    chainId: String(chainId),
    createdAt: Date.now(),
    meta: { name, description, createdFromSafeAddress: safe },
    transactions: calls.map(({ to, data, value }) => ({
      to,
      value: String(value),
      data,
      contractMethod: null,
      contractInputsValues: null,
    })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
