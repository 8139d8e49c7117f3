import type { Abi, Account, Address, Hex } from 'viem'
import { getContractAddress, parseEther } from 'viem'
import { devnetTokenAbi, rollupChainAbi } from '../../../src/abis/generated.js'
import type { QuintetDeployment } from '../../../src/core/deployment.js'
import { multicall3Code } from '../../../src/generated/multicall3.js'
import type { DevnetAccountName } from '../../../src/testing/index.js'
import { devnetAccounts, startAnvil } from '../../../src/testing/index.js'
import { chainOf, createDevnet, multicall3Address } from '../../../src/testing/startDevnet.js'
import { readArtifact } from '../../utils/artifacts.js'

/** The windows of the rollup, by its defaults. */
export const hour = 3_600
export const allocationWindow = 4 * hour
export const payoutDelay = 24 * hour
export const responseWindow = 2 * hour
export const escapeDelay = 72 * hour
export const forceFee = parseEther('0.001')
export const demandFee = parseEther('0.02')

const USDC = 10n ** 6n
/** What a user begins with. */
export const funds = 10_000n * USDC

export type World = Awaited<ReturnType<typeof createWorld>>

/**
 * The rollup on a fresh anvil: a USDC of 6 decimals is asset 1 with two vaults as strategies 0 and 1, WETH is asset 2 with one as
 * strategy 2.
 */
export async function createWorld() {
  const anvil = await startAnvil()
  const plain = createDevnet(anvil.url, await chainOf(anvil.url), anvil.stop)
  await plain.testClient.setCode({ address: multicall3Address, bytecode: multicall3Code })
  await plain.testClient.setBlockTimestampInterval({ interval: 1 })
  const accounts = devnetAccounts()
  const owner = plain.client('owner')

  const deploy = async (name: string, ...args: unknown[]): Promise<Address> => {
    const { abi, bytecode } = readArtifact(name)
    const hash = await owner.deployContract({ abi, bytecode: bytecode.object, args } as never)
    const { contractAddress, status } = await owner.waitForTransactionReceipt({ hash })
    if (status !== 'success') throw new Error(`${name} was not deployed.`)
    return contractAddress!
  }
  const send = async (
    account: DevnetAccountName | Account,
    address: Address,
    abi: Abi,
    functionName: string,
    args: readonly unknown[],
    value = 0n,
  ) => {
    const client = plain.client(account)
    const hash = await client.writeContract({ address, abi, functionName, args, value } as never)
    const receipt = await client.waitForTransactionReceipt({ hash })
    if (receipt.status !== 'success') throw new Error(`${functionName} reverted.`)
    return receipt
  }

  const authority = await deploy('AccessManager', owner.account.address)
  const weth = await deploy('DevnetWeth')
  const usdc = await deploy('DevnetToken', authority, 'USD Coin', 'USDC', 6)
  const first = await owner.getTransactionCount({ address: owner.account.address })
  const at = (offset: number): Address =>
    getContractAddress({ from: owner.account.address, nonce: BigInt(first + offset) })
  // Each knows the next ones by address before they exist.
  const rollup = at(4)
  const bonds = at(5)
  const prover = await deploy('RollupProver', rollup)
  const registryCode = await deploy('RollupRegistry', authority, weth, bonds)
  const escapeCode = await deploy('RollupEscape', authority, weth, bonds, registryCode)
  const disputesCode = await deploy('RollupDisputes', authority, weth, bonds, prover, escapeCode)
  await deploy('RollupChain', authority, weth, bonds, disputesCode)
  await deploy('ProducerBonds', rollup)

  const vaults: Address[] = []
  await send('owner', rollup, rollupChainAbi, 'registerAsset', [usdc, 10n ** 15n])
  await send('owner', rollup, rollupChainAbi, 'registerAsset', [weth, 10n ** 24n])
  for (const [token, asset] of [
    [usdc, 1],
    [usdc, 1],
    [weth, 2],
  ] as const) {
    const vault = await deploy('TestVault', token)
    const adapter = await deploy('StrategyAdapter4626', rollup, vault)
    const terms = [adapter, asset, 50, 1_000, 500, 10n ** 24n]
    await send('owner', rollup, rollupChainAbi, 'registerStrategy', terms)
    vaults.push(vault)
  }
  for (const name of ['alice', 'bob', 'carol', 'dave'] as const) {
    await send('owner', usdc, devnetTokenAbi, 'mint', [accounts[name].address, funds])
  }

  const deployment: QuintetDeployment = {
    chainId: plain.chain.id,
    contracts: { RollupChain: rollup, ProducerBonds: bonds, RollupProver: prover },
    tokens: { USDC: { address: usdc, symbol: 'USDC', decimals: 6 } },
    bandMarkets: {},
  }
  const devnet = plain.use(deployment)

  const read = <result>(
    address: Address,
    abi: Abi,
    functionName: string,
    args: readonly unknown[] = [],
  ): Promise<result> =>
    owner.readContract({ address, abi, functionName, args } as never) as Promise<result>

  return {
    ...devnet,
    deployment,
    authority,
    accounts,
    rollup,
    bonds,
    prover,
    usdc,
    weth,
    vaults,
    send,
    read,
    /** What an account holds of a token. */
    balanceOf: (token: Address, name: DevnetAccountName | Address): Promise<bigint> =>
      read(token, devnetTokenAbi, 'balanceOf', [
        name.startsWith('0x') ? name : accounts[name as DevnetAccountName].address,
      ]),
    /** A vault earns: its rate rises at once. */
    earn: (strategy: number, amount: bigint) =>
      send('owner', usdc, devnetTokenAbi, 'mint', [vaults[strategy], amount]),
    chainState: () =>
      read<{ tip: number; cursor: number; tail: number }>(rollup, rollupChainAbi, 'chainState'),
    blockHash: (id: bigint) => read<Hex>(rollup, rollupChainAbi, 'blockHash', [id]),
  }
}
