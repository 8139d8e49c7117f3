import type { Abi, Address } from 'viem'
import { erc20Abi, parseEther, parseUnits, zeroAddress } from 'viem'
import {
  cycleManagerAbi,
  reactorFactory_reactorOf,
  reactorFactoryAbi,
  reactorTreasuryAbi,
  rewardsEngineAbi,
} from '../abis/generated.js'
import type { DeployedToken, QuintetDeployment } from '../core/deployment.js'
import { contractAddress } from '../core/deployment.js'
import type { Devnet } from './startDevnet.js'

/** TOKE that every account gets. */
const tokeEach = '100000'

/** TOKE that reactors hand out over time. */
const emission = '10000000'

/** Reactors in the order of their ids; a TOKEN reactor borrows from the one named. */
const reactors = [
  { symbol: 'tUSDC', asset: 'USDC', name: 'Reactor USD Coin', pairId: 0n },
  { symbol: 'tWETH', asset: 'WETH', name: 'Reactor Ether', pairId: 1n },
] as const

const kinds = { token: 0, pair: 1 } as const

/** What is in them from the start. */
const deposits = [
  { account: 'carol', reactor: 'tUSDC', amount: '300000' },
  { account: 'dave', reactor: 'tWETH', amount: '50' },
] as const

/** TOKE that the owner stakes passively. */
const passive = '50000'

/**
 * Spreads TOKE, funds the emission, creates two reactors and ends cycle zero. Venues are added where a flow needs them.
 * Returns the deployment with the reactors and their shares.
 */
export async function seedReactors(
  devnet: Devnet,
  deployment: QuintetDeployment,
): Promise<QuintetDeployment> {
  const owner = devnet.client('owner')
  const at = (name: string) => contractAddress(deployment, name)
  const send = async (
    address: Address,
    abi: Abi,
    functionName: string,
    args: readonly unknown[],
  ): Promise<void> => {
    const hash = await owner.writeContract({ address, abi, functionName, args } as never)
    await owner.waitForTransactionReceipt({ hash })
  }
  const toke = at('Toke')
  const engine = at('RewardsEngine')
  for (const { address } of Object.values(devnet.accounts)) {
    await send(at('Treasury'), reactorTreasuryAbi, 'transferOut', [
      toke,
      address,
      parseEther(tokeEach),
    ])
  }
  await send(at('Treasury'), reactorTreasuryAbi, 'transferOut', [
    toke,
    owner.account.address,
    parseEther(emission) + parseEther(passive),
  ])
  await send(toke, erc20Abi, 'approve', [engine, parseEther(emission)])
  await send(engine, rewardsEngineAbi, 'fundEmission', [parseEther(emission)])

  const contracts: Record<string, Address> = {}
  const tokens: Record<string, DeployedToken> = {}
  for (const { symbol, asset, name, pairId } of reactors) {
    const token = deployment.tokens[asset]
    if (!token) throw new Error(`The deployment has no ${asset}.`)
    const kind = pairId === 0n ? kinds.pair : kinds.token
    await send(at('ReactorFactory'), reactorFactoryAbi, 'createReactor', [
      {
        asset: token.address,
        kind,
        pairReactor: pairId,
        name,
        symbol,
        params: {
          idleBufferBps: 1000,
          maxPriceAge: 3600,
          privateUntil: 0n,
          genesis: zeroAddress,
          targetDepth: 0n,
        },
      },
    ])
    const address = await owner.readContract({
      address: at('ReactorFactory'),
      abi: [reactorFactory_reactorOf],
      functionName: 'reactorOf',
      args: [token.address, kind],
    })
    contracts[symbol] = address
    tokens[symbol] = { address, symbol, decimals: token.decimals }
  }
  await send(at('CycleManager'), cycleManagerAbi, 'endCycleZero', [])

  const seeded = {
    ...deployment,
    contracts: { ...deployment.contracts, ...contracts },
    tokens: { ...deployment.tokens, ...tokens },
  }
  for (const { account, reactor, amount } of deposits) {
    await devnet.client(account).reactors.depositToReactor({
      reactor,
      assets: parseUnits(amount, tokens[reactor]?.decimals ?? 18),
      deployment: seeded,
    })
  }
  await owner.reactors.stakePassive({ amount: parseEther(passive), deployment: seeded })
  return seeded
}
