import type { Abi, Address } from 'viem'
import { parseEther, parseUnits, zeroAddress } from 'viem'
import {
  avsRegistryAbi,
  liquidStakingTokenAbi,
  tokenPoolAbi,
  wrappedStakingTokenAbi,
} from '../abis/generated.js'
import type { QuintetDeployment } from '../core/deployment.js'
import { contractAddress } from '../core/deployment.js'
import { plannedAddress, stepCall } from '../deploy/plan.js'
import { deploymentPlan } from '../generated/plan.js'
import type { DevnetAccountName } from './accounts.js'
import type { Devnet } from './startDevnet.js'

/** wqstETH that every account gets. */
const wrappedEach = '100'

/** Operators, and the wqstETH that the owner stakes with each. */
const operators: readonly { account: DevnetAccountName; feeBps: bigint; stake: string }[] = [
  { account: 'operator1', feeBps: 1000n, stake: '60' },
  { account: 'operator2', feeBps: 500n, stake: '40' },
]

/** Services: their contracts' names, and what they may take at once of what is promised to them. */
const services = [
  { manager: 'HashAttestationServiceManager', court: 'HashAttestationDispute', maxWad: '1' },
  { manager: 'BackupAttestationServiceManager', court: 'BackupAttestationDispute', maxWad: '0.5' },
] as const

const day = 86_400

/** Terms that both services share. */
const terms = {
  slashDelay: day,
  challengeWindow: 3 * day,
  responseWindow: day,
  challengerBps: 500,
  bond: parseUnits('100', 6), // USDC
} as const

/** Spreads wqstETH, registers operators with stake, and lists two services. Returns the deployment with both. */
export async function seedRestaking(devnet: Devnet): Promise<QuintetDeployment> {
  const owner = devnet.client('owner')
  const send = async (
    to: Address,
    abi: Abi,
    functionName: string,
    args: readonly unknown[],
    value = 0n,
    account: DevnetAccountName = 'owner',
  ): Promise<void> => {
    const hash = await devnet
      .client(account)
      .writeContract({ address: to, abi, functionName, args, value } as never)
    await owner.waitForTransactionReceipt({ hash })
  }
  const at = (name: string) => contractAddress(devnet.deployment, name)
  const [token, wrapped, pool] = [
    at('LiquidStakingToken'),
    at('WrappedStakingToken'),
    at('TokenPool'),
  ]

  const people = Object.values(devnet.accounts).map(({ address }) => address)
  const staked = operators.reduce((sum, { stake }) => sum + parseEther(stake), 0n)
  const total = parseEther(wrappedEach) * BigInt(people.length) + staked
  await devnet.testClient.setBalance({
    address: owner.account.address,
    value: total + parseEther('10000'),
  })
  await send(token, liquidStakingTokenAbi, 'submit', [zeroAddress], total)
  await send(token, liquidStakingTokenAbi, 'approve', [wrapped, total])
  await send(wrapped, wrappedStakingTokenAbi, 'deposit', [total, owner.account.address])
  for (const person of people) {
    if (person === owner.account.address) continue
    await send(wrapped, wrappedStakingTokenAbi, 'transfer', [person, parseEther(wrappedEach)])
  }

  await send(wrapped, wrappedStakingTokenAbi, 'approve', [pool, staked])
  for (const { account, feeBps, stake } of operators) {
    const profile = `https://example.org/${account}.json`
    await send(
      pool,
      tokenPoolAbi,
      'registerAsOperator',
      [zeroAddress, feeBps, profile],
      0n,
      account,
    )
    const { address } = devnet.accounts[account]
    await send(pool, tokenPoolAbi, 'stake', [wrapped, parseEther(stake), address])
  }

  const deployment = await deployBackupService(devnet)
  for (const { manager, maxWad } of services) {
    await send(at('AvsRegistry'), avsRegistryAbi, 'registerAvs', [
      contractAddress(deployment, manager),
      {
        ...terms,
        maxWad: parseEther(maxWad),
        resolver: devnet.accounts.guardian.address,
        redistributionRecipient: owner.account.address,
        rewardToken: zeroAddress,
        rewardPerEpoch: 0n,
        bondToken: deployment.tokens.USDC?.address,
        uri: `https://example.org/${manager}.json`,
      },
    ])
  }
  return deployment
}

/** A second service: the plan's steps for the first, under other names. */
async function deployBackupService(devnet: Devnet): Promise<QuintetDeployment> {
  const owner = devnet.client('owner')
  const deployer = owner.account.address
  const [first, second] = services
  const renamed: Record<string, string> = {
    [first.manager]: second.manager,
    [first.court]: second.court,
  }
  const added = Object.fromEntries(
    Object.entries(renamed).map(([from, to]) => [
      from,
      plannedAddress(deploymentPlan.factory.address, deployer, to),
    ]),
  )
  for (const step of deploymentPlan.steps) {
    const name = step.kind === 'create' ? renamed[step.name] : undefined
    if (!name || step.kind !== 'create') continue
    const bindings = { ...devnet.deployment.contracts, owner: deployer, ...added }
    const call = stepCall(deploymentPlan, { ...step, name }, bindings)
    const hash = await owner.sendTransaction(call)
    await owner.waitForTransactionReceipt({ hash })
  }
  return {
    ...devnet.deployment,
    contracts: {
      ...devnet.deployment.contracts,
      ...Object.fromEntries(Object.entries(renamed).map(([from, to]) => [to, added[from]])),
    } as Record<string, Address>,
  }
}
