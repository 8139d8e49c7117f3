import { pricerRegistryAbi, reactorFactoryAbi } from '@quintet/sdk/abis'
import type { Devnet, DevnetAccountName } from '@quintet/sdk/testing'
import type { Abi, Address } from 'viem'
import { encodeAbiParameters, erc20Abi, parseEther } from 'viem'
import { deployArtifact } from './deployArtifact.js'

/** Reactor of WETH on the devnet; it borrows from that of USDC, which is 1. */
export const wethId = 2n
export const week = 7 * 86_400

/** Address of a contract of the devnet. */
export function addressIn(devnet: Devnet, name: string): Address {
  const { contracts, tokens } = devnet.deployment
  const address = contracts[name] ?? tokens[name]?.address
  if (!address) throw new Error(`The devnet has no ${name}.`)
  return address
}

/** Calls a contract as an account, and waits. */
export async function send(
  devnet: Devnet,
  name: DevnetAccountName,
  call: { address: Address; abi: Abi; functionName: string; args: readonly unknown[] },
): Promise<void> {
  const client = devnet.client(name)
  const hash = await client.writeContract(call as never)
  await client.waitForTransactionReceipt({ hash })
}

/** Posts every price anew: those of reactors grow stale within an hour. */
export async function postPrices(devnet: Devnet, eth = '3000'): Promise<void> {
  await devnet.setPrice('ETH', parseEther(eth))
  await devnet.setPrice('BTC', parseEther('60000'))
  await devnet.setPrice('USDC', parseEther('1'))
  await devnet.setPrice('TOKE', parseEther('2'))
}

/** Lets time pass to the end of the cycle, with fresh prices. */
export async function toCycleEnd(devnet: Devnet, eth?: string): Promise<void> {
  await devnet.advanceTime(week)
  await postPrices(devnet, eth)
}

/** The cycle ends, and the keeper rolls it over. */
export async function nextCycle(devnet: Devnet, eth?: string): Promise<void> {
  await toCycleEnd(devnet, eth)
  await devnet.client('keeper').reactors.rolloverCycle({})
}

/** A pool of WETH and USDC as the first venue of WETH, with operator1 as its bonded pricer. */
export async function openRfqPool(devnet: Devnet): Promise<Address> {
  const at = (name: string) => addressIn(devnet, name)
  const registry = at('PricerRegistry')
  const pricer = devnet.accounts.operator1.address
  const pool = await deployArtifact(devnet, 'RfqPool', [
    at('AccessManager'),
    at('RfqAdapter'),
    registry,
    at('ChainlinkOracle'),
    at('WETH'),
    at('USDC'),
    3600n,
  ])
  const config = encodeAbiParameters([{ type: 'address' }], [pool])
  const onRegistry = (functionName: string, args: readonly unknown[]) =>
    ({ address: registry, abi: pricerRegistryAbi as Abi, functionName, args }) as const
  await send(devnet, 'owner', onRegistry('setPool', [pool, true]))
  await send(devnet, 'owner', {
    address: at('ReactorFactory'),
    abi: reactorFactoryAbi as Abi,
    functionName: 'addVenue',
    args: [wethId, at('RfqAdapter'), config],
  })
  const bond = parseEther('10000')
  await send(devnet, 'operator1', {
    address: at('TOKE'),
    abi: erc20Abi,
    functionName: 'approve',
    args: [registry, bond],
  })
  await send(devnet, 'operator1', onRegistry('registerPricer', [pricer, bond]))
  const limits = [pricer, parseEther('20000'), parseEther('100000')]
  await send(devnet, 'owner', onRegistry('setPricerLimits', limits))
  return pool
}
