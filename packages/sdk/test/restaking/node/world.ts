import type { Abi, Address, Hex } from 'viem'
import { getContractAddress, parseEther, zeroAddress } from 'viem'
import {
  avsRegistryAbi,
  devnetTokenAbi,
  disputeResolutionAbi,
  hashAttestationServiceManagerAbi,
  slasherAbi,
  tokenPoolAbi,
} from '../../../src/abis/generated.js'
import { multicall3Code } from '../../../src/generated/multicall3.js'
import type { DevnetAccountName } from '../../../src/testing/index.js'
import { devnetAccounts, startAnvil } from '../../../src/testing/index.js'
import { chainOf, createDevnet, multicall3Address } from '../../../src/testing/startDevnet.js'

import { readArtifact } from '../../utils/artifacts.js'

export const day = 86_400
/** The terms of the service: what the test's expected balances follow from. */
export const terms = {
  slashDelay: day,
  responseWindow: day,
  challengerBps: 500n,
  bond: parseEther('100'),
}
/** Paid to whoever executes a slash, of 1e4. */
export const executorBps = 25n
/** Slashed funds stay in custody for this long. */
export const redistributionDelay = 3 * day
/** What each operator has promised, whole. */
export const stakes = {
  operator1: parseEther('200'),
  operator2: parseEther('100'),
  bob: parseEther('100'),
} as const

export type OperatorName = keyof typeof stakes
export const operatorNames = Object.keys(stakes) as OperatorName[]

export type World = Awaited<ReturnType<typeof createWorld>>

/**
 * The restaking core with the example service on a fresh anvil: three operators, 400 tokens promised in all. The carol of
 * the devnet aggregates, the keeper watches, dave receives what is slashed, the producer asks for hashes.
 */
export async function createWorld() {
  const anvil = await startAnvil()
  const devnet = createDevnet(anvil.url, await chainOf(anvil.url), anvil.stop)
  await devnet.testClient.setCode({ address: multicall3Address, bytecode: multicall3Code })
  await devnet.testClient.setBlockTimestampInterval({ interval: 1 })
  const accounts = devnetAccounts()
  const owner = devnet.client('owner')

  const deploy = async (name: string, ...args: unknown[]): Promise<Address> => {
    const { abi, bytecode } = readArtifact(name)
    const hash = await owner.deployContract({
      abi,
      bytecode: bytecode.object,
      args,
    } as never)
    const { contractAddress } = await owner.waitForTransactionReceipt({ hash })
    return contractAddress!
  }
  const send = async (
    account: DevnetAccountName,
    address: Address,
    abi: Abi,
    functionName: string,
    ...args: unknown[]
  ): Promise<void> => {
    const client = devnet.client(account)
    const hash = await client.writeContract({ address, abi, functionName, args } as never)
    const receipt = await client.waitForTransactionReceipt({ hash })
    if (receipt.status !== 'success') throw new Error(`${functionName} reverted.`)
  }

  const authority = await deploy('AccessManager', owner.account.address)
  const stakeToken = await deploy('DevnetToken', authority, 'Stake', 'STK', 18)
  const bondToken = await deploy('DevnetToken', authority, 'Bond', 'BND', 18)
  // Each knows the next ones by address before they exist.
  const nonce = await owner.getTransactionCount({ address: owner.account.address })
  const at = (offset: number) =>
    getContractAddress({ from: owner.account.address, nonce: BigInt(nonce + offset) })
  const pool = await deploy('TokenPool', authority, at(1), zeroAddress, 7 * day)
  const slasher = await deploy('Slasher', authority, pool, at(2), 2 * day, 7 * day)
  const registry = await deploy('AvsRegistry', authority, pool, slasher)
  const service = await deploy(
    'HashAttestationServiceManager',
    owner.account.address,
    registry,
    slasher,
    at(4),
    stakeToken,
  )
  const dispute = await deploy('HashAttestationDispute', service, registry, slasher)

  await send('owner', pool, tokenPoolAbi, 'listAsset', stakeToken, 0n)
  await send('owner', registry, avsRegistryAbi, 'registerAvs', service, {
    maxWad: parseEther('1'),
    slashDelay: terms.slashDelay,
    challengeWindow: 3 * day,
    responseWindow: terms.responseWindow,
    challengerBps: Number(terms.challengerBps),
    resolver: zeroAddress,
    redistributionRecipient: accounts.dave.address,
    rewardToken: zeroAddress,
    rewardPerEpoch: 0n,
    bondToken,
    bond: terms.bond,
    uri: '',
  })
  for (const name of operatorNames) {
    await send(name, pool, tokenPoolAbi, 'registerAsOperator', zeroAddress, 0, '')
    await send(name, slasher, slasherAbi, 'optIntoSlashing', service)
    await send(name, registry, avsRegistryAbi, 'registerForAvs', service, '0x')
    await send(name, slasher, slasherAbi, 'modifyAllocation', service, stakeToken, parseEther('1'))
    await send('owner', stakeToken, devnetTokenAbi, 'mint', accounts.alice.address, stakes[name])
    await send('alice', stakeToken, devnetTokenAbi, 'approve', pool, stakes[name])
    const operator = accounts[name].address
    await send('alice', pool, tokenPoolAbi, 'stake', stakeToken, stakes[name], operator)
  }
  await send('owner', bondToken, devnetTokenAbi, 'mint', accounts.keeper.address, 10n * terms.bond)

  const balance = (token: Address, name: DevnetAccountName | Address): Promise<bigint> =>
    owner.readContract({
      address: token,
      abi: devnetTokenAbi,
      functionName: 'balanceOf',
      args: [
        name.startsWith('0x') ? (name as Address) : accounts[name as DevnetAccountName].address,
      ],
    })
  const count = (address: Address, abi: Abi, functionName: string): Promise<bigint> =>
    owner.readContract({ address, abi, functionName } as never) as Promise<bigint>

  return {
    ...devnet,
    accounts,
    contracts: { service, dispute, slasher, registry, pool, stakeToken, bondToken },
    send,
    request: (input: Hex, rounds: number) =>
      send(
        'producer',
        service,
        hashAttestationServiceManagerAbi,
        'requestAttestation',
        input,
        rounds,
      ),
    task: (taskId: bigint) =>
      owner.readContract({
        address: service,
        abi: hashAttestationServiceManagerAbi,
        functionName: 'task',
        args: [taskId],
      }),
    challengeCount: () => count(dispute, disputeResolutionAbi, 'challengeCount'),
    caseCount: () => count(slasher, slasherAbi, 'caseCount'),
    challenge: (id: bigint) =>
      owner.readContract({
        address: dispute,
        abi: disputeResolutionAbi,
        functionName: 'challengeOf',
        args: [id],
      }),
    isFrozen: (name: OperatorName) =>
      owner.readContract({
        address: slasher,
        abi: slasherAbi,
        functionName: 'isFrozen',
        args: [accounts[name].address],
      }),
    /** Where every token is: the pools, and what each party holds or may pull. */
    books: async () => {
      const pools = await Promise.all(
        operatorNames.map((name) =>
          owner.readContract({
            address: pool,
            abi: tokenPoolAbi,
            functionName: 'pool',
            args: [accounts[name].address, stakeToken],
          }),
        ),
      )
      const credit = (name: DevnetAccountName) =>
        owner.readContract({
          address: dispute,
          abi: disputeResolutionAbi,
          functionName: 'bondCredits',
          args: [accounts[name].address, bondToken],
        })
      return {
        pools: Object.fromEntries(
          operatorNames.map((name, i) => [name, pools[i]!.assets]),
        ) as Record<OperatorName, bigint>,
        custody: await balance(stakeToken, pool),
        watcher: await balance(stakeToken, 'keeper'),
        recipient: await balance(stakeToken, 'dave'),
        watcherBond: await balance(bondToken, 'keeper'),
        disputeBond: await balance(bondToken, dispute),
        operatorCredit: await credit('bob'),
        recipientCredit: await credit('dave'),
      }
    },
  }
}
