import type { Address, Hex } from 'viem'
import { concat, getAddress, hexToString, isAddressEqual, pad } from 'viem'
import {
  call,
  getBlock,
  getChainId,
  getCode,
  sendTransaction,
  waitForTransactionReceipt,
} from 'viem/actions'
import { getAction } from 'viem/utils'
import { allContractErrors } from '../abis/allErrors.js'
import { MarketExistsError } from '../abis/bandsAdminErrors.js'
import {
  accessManager_hasRole,
  collateralLoans_productCount,
  synthRegistry_synth,
} from '../abis/generated.js'
import { AssetAlreadyListedError } from '../abis/restakingAdminErrors.js'
import { FeedIsSetError, SynthKeyTakenError } from '../abis/synthsAdminErrors.js'
import type { QuintetClient } from '../core/client.js'
import { resolveAccount } from '../core/client.js'
import { toQuintetError } from '../core/contractErrors.js'
import type { QuintetDeployment } from '../core/deployment.js'
import { InvalidParameterError, QuintetError } from '../core/errors.js'
import { readMany } from '../core/read.js'
import { deploymentPlan } from '../generated/plan.js'
import { collectDeployment } from './collectDeployment.js'
import type { PlanStep, StepCall } from './plan.js'
import { plannedAddress, stepCall } from './plan.js'

/** What the chain brings along. Every field is the address of a contract that exists. */
export type ExternalContracts = {
  /** Wrapped ether. */
  weth: Address
  /** A dollar token. */
  usdc: Address
  /** Wrapped bitcoin. */
  wbtc: Address
  /** Chainlink feeds (AggregatorV3). */
  ethUsdFeed: Address
  btcUsdFeed: Address
  usdcUsdFeed: Address
  /** Needed by the synths alone. */
  eurUsdFeed?: Address | undefined
  /** Needed by the synths alone: SYN is the deployment's own token, so somebody must publish its price. */
  synUsdFeed?: Address | undefined
  /** Needed by the reactors alone: TOKE is the deployment's own token, so somebody must publish its price. */
  tokeUsdFeed?: Address | undefined
}

/** A module that can be deployed by itself. */
export type QuintetModule = (typeof quintetModules)[number]
/** The modules that exist. */
export const quintetModules = ['bands', 'restaking', 'synths', 'reactors', 'rollup'] as const

/** Modules that the part `stack` joins. */
const joined: readonly QuintetModule[] = ['bands', 'restaking']

/** How far a deployment has come. */
export type DeployProgress = {
  /** Transactions done, those skipped included. */
  done: number
  total: number
  /** The contract or the call that comes next. */
  next: string
}

/** Parameters of {@link deployQuintet}. */
export type DeployQuintetParameters = {
  /** ADMIN and GOVERNOR afterwards. Default: the client's account, which sends the transactions. */
  owner?: Address | undefined
  /** Pauses entries. Default: the owner. */
  guardian?: Address | undefined
  /** Posts bounded reports. Default: the owner. */
  reporter?: Address | undefined
  /** Receives the treasury's share of fees. Default: the owner. */
  treasury?: Address | undefined
  /** Default: stand-ins that the deployment makes itself, for devnets. */
  external?: ExternalContracts | undefined
  /** Default: every module. */
  modules?: readonly QuintetModule[] | undefined
  /**
   * How the stakers of the synths get their fees: `stream` by the second and for good, `periods` by weeks, with what is
   * not claimed rolling over to others. Default `stream`.
   */
  synthsFees?: 'stream' | 'periods' | undefined
  /** Execution delays of the owner's roles, seconds. Default: none with stand-ins, else 5 days and 2 days. */
  delays?: { admin: number; governor: number } | undefined
  /** Smoothing time of market prices, seconds. Default: 0 with stand-ins, else 600. */
  emaWindow?: number | undefined
  /** Unix seconds from which reactors may roll over for the first time. Default: a week from now. */
  firstCycleStart?: bigint | undefined
  /** Called before each transaction. */
  onProgress?: ((progress: DeployProgress) => void) | undefined
}

/** The canonical CREATE2 deployer, without which addresses could not be the same everywhere. */
const create2Deployer: Address = '0x4e59b44847b379578588920cA78FbF26c0B4956C'
const day = 86_400
const adminRole = 0n

/** The chain lacks the canonical CREATE2 deployer. */
export class Create2DeployerMissingError extends QuintetError {
  override name = 'Create2DeployerMissingError'

  constructor() {
    super(`The chain has no CREATE2 deployer at ${create2Deployer}.`, {
      advice: ['Place it first: its signed creation transaction is public and works on any chain.'],
      origin: 'environment',
    })
  }
}

/**
 * Deploys the system, or chosen modules, and hands it over to its owner. What exists already is skipped, so a
 * deployment that stopped half-way is finished by calling this again with the same account.
 *
 * Sends: one transaction per contract and per wiring call, each waited for.
 * Errors: {@link InvalidParameterError} for an unknown module, or feeds that the synths lack in `external`,
 * {@link Create2DeployerMissingError}, and whatever a constructor reverts with.
 *
 * @example
 * const deployment = await deployQuintet(client, {
 *   owner: '0x00000000000000000000000000000000000000a1', // a multisig
 *   guardian: '0x00000000000000000000000000000000000000b2',
 *   external,
 * })
 * const actions = client.extend(quintetActions({ deployment }))
 */
export async function deployQuintet(
  client: QuintetClient,
  parameters: DeployQuintetParameters = {},
): Promise<QuintetDeployment> {
  const account = resolveAccount(client, undefined)
  const deployer = account.address
  const { external, modules = quintetModules, synthsFees = 'stream', onProgress } = parameters
  const owner = parameters.owner ?? deployer
  for (const module of modules) {
    if (quintetModules.includes(module)) continue
    throw new InvalidParameterError('modules', module, `must be among ${quintetModules.join(', ')}`)
  }
  if (external && modules.includes('synths') && !(external.synUsdFeed && external.eurUsdFeed)) {
    throw new InvalidParameterError(
      'external',
      Object.keys(external).join(', '),
      'lacks synUsdFeed or eurUsdFeed',
      "The synths need both. Name them, or leave the synths out: modules: ['bands', 'restaking'].",
    )
  }
  if (external && modules.includes('reactors') && !external.tokeUsdFeed) {
    throw new InvalidParameterError(
      'external',
      Object.keys(external).join(', '),
      'lacks tokeUsdFeed',
      "The reactors need it. Name it, or leave them out: modules: ['bands', 'restaking'].",
    )
  }
  const delays =
    parameters.delays ??
    (external ? { admin: 5 * day, governor: 2 * day } : { admin: 0, governor: 0 })

  const parts = new Set([
    'access',
    ...(external ? [] : ['devnet']),
    'oracles',
    ...modules.map((module) =>
      module === 'synths' && synthsFees === 'periods' ? 'synthsPeriods' : module,
    ),
    // The rollup invests in the vaults of bands, where both are there.
    ...(modules.includes('rollup') && modules.includes('bands') ? ['rollupStrategies'] : []),
    ...(joined.every((module) => modules.includes(module)) ? ['stack'] : []),
    'handover',
  ])
  const steps = deploymentPlan.steps.filter(({ part }) => parts.has(part))
  const contracts = Object.fromEntries(
    steps
      .filter((step) => step.kind === 'create')
      .map(({ name }) => [name, plannedAddress(deploymentPlan.factory.address, deployer, name)]),
  )
  const given = Object.fromEntries(
    Object.entries(external ?? {}).filter(([, address]) => address !== undefined),
  ) as Record<string, Address>
  const { timestamp } = await getAction(client, getBlock, 'getBlock')({ blockTag: 'latest' })
  const bindings = {
    deployer,
    owner,
    guardian: parameters.guardian ?? owner,
    reporter: parameters.reporter ?? owner,
    treasury: parameters.treasury ?? owner,
    adminDelay: BigInt(delays.admin),
    governorDelay: BigInt(delays.governor),
    emaWindow: BigInt(parameters.emaWindow ?? (external ? 600 : 0)),
    firstCycleStart: parameters.firstCycleStart ?? timestamp + BigInt(7 * day),
    ...given,
    ...contracts,
  }

  const send = async ({ to, data, value = 0n }: StepCall) => {
    try {
      const hash = await getAction(
        client,
        sendTransaction,
        'sendTransaction',
      )({
        account,
        chain: client.chain,
        to,
        data,
        value,
      })
      const receipt = await getAction(
        client,
        waitForTransactionReceipt,
        'waitForTransactionReceipt',
      )({ hash })
      if (receipt.status === 'success') return
      await getAction(
        client,
        call,
        'call',
      )({ account, to, data, value, blockNumber: receipt.blockNumber - 1n })
      throw new Error(`Transaction ${hash} reverted.`)
    } catch (error) {
      throw toQuintetError(error, { errors: allContractErrors })
    }
  }
  const exists = async (address: Address) =>
    ((await getAction(client, getCode, 'getCode')({ address })) ?? '0x') !== '0x'

  if (!(await exists(create2Deployer))) throw new Create2DeployerMissingError()
  const { factory } = deploymentPlan
  if (!(await exists(factory.address)))
    await send({ to: create2Deployer, data: concat([pad('0x'), factory.code]) })

  const first = (await isHandedOver(client, contracts.AccessManager, deployer))
    ? steps.length
    : await firstMissing(steps, (name) => exists(contracts[name] as Address))
  for (const [done, step] of steps.entries()) {
    if (done < first || isNeedless(step, bindings)) continue
    onProgress?.({ done, total: steps.length, next: describe(step) })
    if (step.kind === 'create' && (await exists(contracts[step.name] as Address))) continue
    try {
      if (await isListedProduct(client, steps, done, contracts)) continue
      const limits = await inverseLimits(client, step, contracts)
      await send(stepCall(deploymentPlan, step, { ...bindings, ...limits }))
    } catch (error) {
      if (!doneBefore.some((type) => error instanceof type)) throw error
    }
  }
  onProgress?.({ done: steps.length, total: steps.length, next: 'done' })

  const chainId = client.chain?.id ?? (await getAction(client, getChainId, 'getChainId')({}))
  const { weth, usdc, wbtc } = { ...contracts, ...external } as ExternalContracts
  return collectDeployment(client, {
    chainId,
    contracts: { Create3Factory: getAddress(factory.address), ...contracts },
    tokens: [
      weth,
      usdc,
      wbtc,
      contracts.Stablecoin,
      contracts.SavingsVault,
      contracts.LiquidStakingToken,
      contracts.WrappedStakingToken,
      contracts.LiquidRestakingVault,
      contracts.CollateralToken,
      contracts.Toke,
      ...steps
        .filter((step) => step.kind === 'create' && step.code === 'Synth')
        .map((step) => (step.kind === 'create' ? contracts[step.name] : undefined)),
    ].filter((address) => address !== undefined),
  })
}

/** What a step meets that the run before has taken already. */
const doneBefore = [
  MarketExistsError,
  AssetAlreadyListedError,
  FeedIsSetError,
  SynthKeyTakenError,
] as const

/** Entry and limits of the inverse synth that a step configures: the price of now, half as much again, and half. */
async function inverseLimits(
  client: QuintetClient,
  step: PlanStep,
  contracts: Record<string, Address>,
): Promise<Record<string, bigint>> {
  const [key] = step.args
  if (step.kind !== 'call' || step.abi.name !== 'setInversePricing') return {}
  const [{ lastPriceWad }] = await readMany(
    client,
    [
      {
        address: contracts.SynthRegistry as Address,
        abi: [synthRegistry_synth],
        functionName: 'synth',
        args: [key as Hex],
      },
    ],
    allContractErrors,
  )
  const symbol = hexToString(key as Hex, { size: 32 })
  return {
    [`${symbol}.entry`]: lastPriceWad,
    [`${symbol}.upper`]: (lastPriceWad * 3n) / 2n,
    [`${symbol}.lower`]: lastPriceWad / 2n,
  }
}

/** Whether a step would list a loan product a second time: nothing on the chain refuses that. */
async function isListedProduct(
  client: QuintetClient,
  steps: readonly PlanStep[],
  index: number,
  contracts: Record<string, Address>,
): Promise<boolean> {
  const isProduct = (step: PlanStep | undefined) =>
    step?.kind === 'call' && step.abi.name === 'addProduct'
  if (!isProduct(steps[index])) return false
  const [count] = await readMany(
    client,
    [
      {
        address: contracts.CollateralLoans as Address,
        abi: [collateralLoans_productCount],
        functionName: 'productCount',
      },
    ],
    allContractErrors,
  )
  return count > steps.slice(0, index).filter(isProduct).length
}

/** Whether the deployer has given up ADMIN, or has it with a delay: then everything before is done. */
async function isHandedOver(
  client: QuintetClient,
  manager: Address | undefined,
  deployer: Address,
): Promise<boolean> {
  if (
    !manager ||
    ((await getAction(client, getCode, 'getCode')({ address: manager })) ?? '0x') === '0x'
  ) {
    return false
  }
  const [[isMember, delay]] = await readMany(
    client,
    [
      {
        address: manager,
        abi: [accessManager_hasRole],
        functionName: 'hasRole',
        args: [adminRole, deployer],
      },
    ],
    allContractErrors,
  )
  return !isMember || delay > 0
}

/**
 * Index of the step to go on with. Steps are sent in order, so everything before the last contract that exists is
 * done. Calls after it are sent again, which is harmless: they set what they set before.
 */
async function firstMissing(
  steps: readonly PlanStep[],
  exists: (name: string) => Promise<boolean>,
): Promise<number> {
  const creates = [...steps.entries()].filter(([, { kind }]) => kind === 'create')
  const present = await Promise.all(
    creates.map(([, step]) => (step.kind === 'create' ? exists(step.name) : false)),
  )
  const last = present.lastIndexOf(true)
  return last < 0 ? 0 : (creates[last]?.[0] ?? -1) + 1
}

/** Giving up a role at the hand-over is left out where the deployer is named to keep it. */
function isNeedless(step: PlanStep, bindings: Record<string, Address | bigint>): boolean {
  if (step.kind !== 'call' || step.part !== 'handover' || step.abi.name !== 'renounceRole')
    return false
  const holders: Record<string, string> = { 0: 'owner', 1: 'owner', 2: 'guardian', 3: 'reporter' }
  const holder = bindings[holders[String(step.args[0])] ?? '']
  return typeof holder === 'string' && isAddressEqual(holder, bindings.deployer as Address)
}

function describe(step: PlanStep): string {
  return step.kind === 'create' ? step.name : `${step.target}.${step.abi.name}`
}
