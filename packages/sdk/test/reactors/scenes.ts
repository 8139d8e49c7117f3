import type { Abi, Address, Hex } from 'viem'
import { encodeAbiParameters, encodeDeployData, erc20Abi, parseEther, parseUnits } from 'viem'
import { pricerRegistryAbi, reactorFactoryAbi } from '../../src/abis/generated.js'
import type { Devnet, DevnetAccountName } from '../../src/testing/index.js'
import { readArtifact } from '../utils/artifacts.js'

export const hour = 3600
export const week = 7 * 24 * hour
/** Ids of the seeded reactors. */
export const usdcId = 1n
export const wethId = 2n

/** Calls a contract as an account, and waits. */
export async function send(
  devnet: Devnet,
  name: DevnetAccountName,
  address: Address,
  abi: Abi,
  functionName: string,
  args: readonly unknown[],
): Promise<void> {
  const client = devnet.client(name)
  const hash = await client.writeContract({ address, abi, functionName, args } as never)
  await client.waitForTransactionReceipt({ hash })
}

/** A pool of WETH and USDC as the venue of WETH, and operator1 as its pricer: 20,000 USD a quote, 100,000 a cycle. */
export async function openPool(devnet: Devnet): Promise<Address> {
  const { contracts, tokens } = devnet.deployment
  const owner = devnet.client('owner')
  const { abi, bytecode } = readArtifact('RfqPool')
  const hash = await owner.sendTransaction({
    data: encodeDeployData({
      abi,
      bytecode: bytecode.object,
      args: [
        contracts.AccessManager,
        contracts.RfqAdapter,
        contracts.PricerRegistry,
        contracts.ChainlinkOracle,
        tokens.WETH!.address,
        tokens.USDC!.address,
        BigInt(hour),
      ],
    }),
  })
  const { contractAddress } = await owner.waitForTransactionReceipt({ hash })
  const pool = contractAddress as Address
  const registry = contracts.PricerRegistry as Address
  const pricer = devnet.accounts.operator1.address
  const config: Hex = encodeAbiParameters([{ type: 'address' }], [pool])
  await send(devnet, 'owner', registry, pricerRegistryAbi, 'setPool', [pool, true])
  await send(devnet, 'owner', contracts.ReactorFactory!, reactorFactoryAbi, 'addVenue', [
    wethId,
    contracts.RfqAdapter,
    config,
  ])
  await send(devnet, 'operator1', tokens.TOKE!.address, erc20Abi, 'approve', [
    registry,
    parseEther('10000'),
  ])
  await send(devnet, 'operator1', registry, pricerRegistryAbi, 'registerPricer', [
    pricer,
    parseEther('10000'),
  ])
  await send(devnet, 'owner', registry, pricerRegistryAbi, 'setPricerLimits', [
    pricer,
    parseEther('20000'),
    parseEther('100000'),
  ])
  return pool
}

/** Alice backs WETH with TOKE and votes for its pool. */
export async function directToPool(devnet: Devnet): Promise<Address> {
  const pool = await openPool(devnet)
  await devnet.client('alice').reactors.stakeDirector({
    reactorId: wethId,
    amount: parseEther('50000'),
    weights: { 0: 10_000 },
  })
  return pool
}

/** Time passes to the end of the cycle, and every price is posted again; ether's is 3,000 USD. */
export async function toCycleEnd(devnet: Devnet): Promise<void> {
  await devnet.advanceTime(week)
  await devnet.refreshPrices()
  await devnet.setPrice('ETH', parseEther('3000'))
}

export const usdc = (amount: string): bigint => parseUnits(amount, 6)
