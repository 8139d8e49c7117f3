import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Address } from 'viem'
import { createWalletClient, http, parseAbi, publicActions, toHex } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { InvalidParameterError } from '../../src/core/errors.js'
import type { DeployProgress } from '../../src/deploy/deployQuintet.js'
import { Create2DeployerMissingError, deployQuintet } from '../../src/deploy/deployQuintet.js'
import type { Anvil } from '../../src/testing/anvil.js'
import { startAnvil } from '../../src/testing/anvil.js'
import { foundryBinary } from '../../src/testing/foundryBinary.mjs'
import { chainOf } from '../../src/testing/startDevnet.js'
import { rejection } from '../utils/devnet.js'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const mnemonic = 'test test test test test test test test test test test junk'
const genesis = 1_767_225_600
const [deployer, owner, guardian, reporter, treasury] = [3, 4, 5, 6, 7].map((addressIndex) =>
  mnemonicToAccount(mnemonic, { addressIndex }),
)
const roles = { admin: 0n, governor: 1n, guardian: 2n, reporter: 3n } as const
const managerAbi = parseAbi([
  'function hasRole(uint64 roleId, address account) view returns (bool isMember, uint32 executionDelay)',
])

async function clientOf({ url }: Anvil) {
  return createWalletClient({
    account: deployer!,
    chain: { ...(await chainOf(url)), contracts: {} }, // a bare anvil has no Multicall3
    transport: http(url),
    pollingInterval: 20,
  }).extend(publicActions)
}

/** Markets by the symbol of their collateral, in the order of their creation. */
const markets = ['WETH', 'WBTC', 'WETH/USDC', 'wqstETH', 'LRT']

describe('deployQuintet', () => {
  let chain: Anvil
  beforeAll(async () => {
    chain = await startAnvil({ args: ['--timestamp', String(genesis)] })
  })
  afterAll(() => chain.stop())

  test('default: hands over to the owner, with the addresses that the deployer fixes', async () => {
    const client = await clientOf(chain)
    const seen: DeployProgress[] = []
    const deployment = await deployQuintet(client, {
      owner: owner!.address,
      guardian: guardian!.address,
      reporter: reporter!.address,
      treasury: treasury!.address,
      delays: { admin: 432_000, governor: 172_800 },
      onProgress: (progress) => seen.push(progress),
    })

    const hasRole = (role: bigint, account: Address) =>
      client.readContract({
        address: deployment.contracts.AccessManager!,
        abi: managerAbi,
        functionName: 'hasRole',
        args: [role, account],
      })
    expect(await hasRole(roles.admin, owner!.address)).toEqual([true, 432_000])
    expect(await hasRole(roles.governor, owner!.address)).toEqual([true, 172_800])
    expect(await hasRole(roles.guardian, guardian!.address)).toEqual([true, 0])
    expect(await hasRole(roles.reporter, reporter!.address)).toEqual([true, 0])
    for (const role of Object.values(roles)) {
      expect(await hasRole(role, deployer!.address)).toEqual([false, 0])
    }
    expect(Object.keys(deployment.bandMarkets)).toEqual(markets)
    expect(seen.at(-1)).toMatchObject({ next: 'done', done: seen.at(-1)?.total })
  })

  test('behaviour: a second run sends nothing and returns the same', async () => {
    const client = await clientOf(chain)
    const before = await client.getTransactionCount({ address: deployer!.address })

    const deployment = await deployQuintet(client, { owner: owner!.address })

    expect(await client.getTransactionCount({ address: deployer!.address })).toBe(before)
    expect(Object.keys(deployment.bandMarkets)).toEqual(markets)
  })

  test('behaviour: a run that stopped half-way is finished by the next', async () => {
    const other = await startAnvil({ args: ['--timestamp', String(genesis)] })
    try {
      const client = await clientOf(other)
      // Stops before the last market is created.
      const stop = new Error('stop')
      let calls = 0
      const interrupted = deployQuintet(client, {
        onProgress: ({ next }) => {
          if (next === 'MarketFactory.createMarket' && ++calls === 3) throw stop
        },
      })
      expect(await rejection(interrupted)).toBe(stop)

      const { bandMarkets } = await deployQuintet(client)

      expect(Object.keys(bandMarkets)).toEqual(markets)
    } finally {
      await other.stop()
    }
  })

  test('behaviour: equals what the Foundry script deploys', async () => {
    const [scripted, replayed] = await Promise.all([
      startAnvil({ args: ['--timestamp', String(genesis)] }),
      startAnvil({ args: ['--timestamp', String(genesis)] }),
    ])
    try {
      const client = await clientOf(replayed)
      const script = await clientOf(scripted)
      // The pool keeps the time of its creation in its code: a block is a second on both chains.
      for (const { request } of [client, script]) {
        await request({
          method: 'anvil_setBlockTimestampInterval' as never,
          params: [1] as never,
        })
      }
      const deployment = await deployQuintet(client, {
        owner: owner!.address,
        guardian: guardian!.address,
        reporter: reporter!.address,
        treasury: treasury!.address,
        delays: { admin: 432_000, governor: 172_800 },
        emaWindow: 600,
      })
      const zero = toHex(0, { size: 20 })
      const external = Array(9).fill(zero).join(',')
      const config = `(${[deployer, owner, guardian, reporter, treasury].map((account) => account!.address).join(',')},432000,172800,600,(${external}))`
      await promisify(execFile)(
        foundryBinary('forge', import.meta.url),
        [
          'script',
          'Deploy',
          '--sig',
          'deploy((address,address,address,address,address,uint32,uint32,uint32,(address,address,address,address,address,address,address,address,address)),string[])',
          config,
          '[access,devnet,oracles,bands,restaking,synths,reactors,rollup,rollupStrategies,stack,handover]',
          '--rpc-url',
          scripted.url,
          '--broadcast',
          '--slow',
          // Guarded reads must find more gas than they use: forge would send a third more than was used.
          '--gas-estimate-multiplier',
          '300',
          '--unlocked',
          '--sender',
          deployer!.address,
        ],
        { cwd: root },
      )

      for (const [name, address] of Object.entries(deployment.contracts)) {
        expect(await script.getCode({ address }), name).toBe(await client.getCode({ address }))
      }
      for (const [name, { address }] of Object.entries(deployment.bandMarkets)) {
        expect(await script.getCode({ address }), name).toBe(await client.getCode({ address }))
      }
      for (const role of Object.values(roles)) {
        for (const account of [deployer, owner, guardian, reporter]) {
          const call = {
            address: deployment.contracts.AccessManager!,
            abi: managerAbi,
            functionName: 'hasRole',
            args: [role, account!.address],
          } as const
          expect(await script.readContract(call)).toEqual(await client.readContract(call))
        }
      }
    } finally {
      await Promise.all([scripted.stop(), replayed.stop()])
    }
  }, 180_000)

  test('behaviour: loan products are listed once, wherever a run stopped', async () => {
    const other = await startAnvil({ args: ['--timestamp', String(genesis)] })
    try {
      const client = await clientOf(other)
      const stop = new Error('stop')
      let calls = 0
      const interrupted = deployQuintet(client, {
        modules: ['synths'],
        onProgress: ({ next }) => {
          if (next === 'CollateralLoans.addProduct' && ++calls === 2) throw stop
        },
      })
      expect(await rejection(interrupted)).toBe(stop)

      const { contracts, tokens } = await deployQuintet(client, { modules: ['synths'] })

      const products = await client.readContract({
        address: contracts.CollateralLoans!,
        abi: parseAbi(['function productCount() view returns (uint256)']),
        functionName: 'productCount',
      })
      expect(products).toBe(2n)
      expect(Object.keys(tokens)).toEqual(
        expect.arrayContaining(['SYN', 'sUSD', 'sETH', 'sBTC', 'sEUR', 'iETH', 'iBTC']),
      )
      expect(contracts.FeePeriods).toBeUndefined()
    } finally {
      await other.stop()
    }
  })

  test('args: synthsFees periods', async () => {
    const other = await startAnvil({ args: ['--timestamp', String(genesis)] })
    try {
      const client = await clientOf(other)
      const { contracts } = await deployQuintet(client, {
        modules: ['synths'],
        synthsFees: 'periods',
      })
      const distributor = await client.readContract({
        address: contracts.SynthRegistry!,
        abi: parseAbi(['function feeDistributor() view returns (address)']),
        functionName: 'feeDistributor',
      })
      expect(distributor).toBe(contracts.FeePeriods)
    } finally {
      await other.stop()
    }
  })

  test('error: InvalidParameterError for synths without their feeds', async () => {
    const client = await clientOf(chain)
    const address = owner!.address
    const external = {
      weth: address,
      usdc: address,
      wbtc: address,
      ethUsdFeed: address,
      btcUsdFeed: address,
      usdcUsdFeed: address,
    }
    expect(await rejection(deployQuintet(client, { external }))).toBeInstanceOf(
      InvalidParameterError,
    )
  })

  test('error: InvalidParameterError for an unknown module', async () => {
    const client = await clientOf(chain)
    const deploying = deployQuintet(client, { modules: ['no such module' as 'bands'] })
    expect(await rejection(deploying)).toBeInstanceOf(InvalidParameterError)
  })

  test('error: Create2DeployerMissingError', async () => {
    const other = await startAnvil()
    try {
      const client = await clientOf(other)
      await client.request({
        method: 'anvil_setCode' as never,
        params: ['0x4e59b44847b379578588920cA78FbF26c0B4956C', '0x'] as never,
      })
      expect(await rejection(deployQuintet(client))).toBeInstanceOf(Create2DeployerMissingError)
    } finally {
      await other.stop()
    }
  })
})
