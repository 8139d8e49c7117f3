import type { Abi, Address } from 'viem'
import { encodeDeployData, erc20Abi, parseEther, zeroAddress, zeroHash } from 'viem'
import { describe, expect, test } from 'vitest'
import { reactorFactoryAbi, reactorTreasuryAbi } from '../../src/abis/generated.js'
import {
  NotEnoughVotesError,
  ProposalNotOpenError,
  SingleAssetError,
  WalletCapError,
} from '../../src/abis/reactorsErrors.js'
import type { Devnet } from '../../src/testing/index.js'
import { readArtifact } from '../utils/artifacts.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import { directToPool, send, toCycleEnd, usdc, wethId } from './scenes.js'

const day = 86_400

async function deploy(devnet: Devnet, name: string, args: readonly unknown[]): Promise<Address> {
  const { abi, bytecode } = readArtifact(name)
  const owner = devnet.client('owner')
  const hash = await owner.sendTransaction({
    data: encodeDeployData({ abi: abi as Abi, bytecode: bytecode.object, args }),
  })
  const { contractAddress } = await owner.waitForTransactionReceipt({ hash })
  return contractAddress as Address
}

describe('the sale', () => {
  const context = useDevnet()

  /** 300 TOKE for USDC and WETH: at most 2,400 USD are swapped. */
  async function openSale(): Promise<Address> {
    const { devnet } = context
    const { contracts, tokens } = devnet.deployment
    const { timestamp } = await devnet.client('owner').getBlock()
    await send(devnet, 'owner', contracts.ReactorFactory!, reactorFactoryAbi, 'createReactor', [
      {
        asset: tokens.WETH!.address,
        kind: 1,
        pairReactor: 0n,
        name: 'Genesis Ether',
        symbol: 'gWETH',
        params: {
          idleBufferBps: 1000,
          maxPriceAge: 3600,
          privateUntil: 0n,
          genesis: zeroAddress,
          targetDepth: 0n,
        },
      },
    ])
    const wethPool = (await devnet.client('owner').reactors.listReactors()).at(-1)!.reactor
    const sale = await deploy(devnet, 'DeGenesis', [
      contracts.AccessManager,
      {
        toke: contracts.Toke,
        treasury: contracts.Treasury,
        oracle: contracts.ChainlinkOracle,
        weth: tokens.WETH!.address,
        assets: [tokens.USDC!.address, tokens.WETH!.address],
        pools: [contracts.tUSDC, wethPool],
        supply: parseEther('300'),
        minPriceWad: parseEther('2'),
        maxPriceWad: parseEther('8'),
        hardCapWad: parseEther('100000'),
        walletCapWad: parseEther('10000'),
        start: timestamp,
        maxPriceAge: 3600n,
        allowlistRoot: zeroHash,
      },
    ])
    await send(devnet, 'owner', contracts.Treasury!, reactorTreasuryAbi, 'transferOut', [
      contracts.Toke,
      sale,
      parseEther('300'),
    ])
    await send(devnet, 'owner', sale, readArtifact('DeGenesis').abi, 'open', [])
    return sale
  }

  test('pledge, reduce, finalize, claim', async () => {
    const { devnet } = context
    const sale = await openSale()
    const alice = devnet.client('alice')
    const bob = devnet.client('bob')
    const pledge = { asset: 'USDC', amount: usdc('2000'), sale }
    expect(await alice.reactors.pledgeDeGenesis(pledge)).toMatchObject({ pledged: usdc('2000') })
    await alice.reactors.reduceDeGenesisPledge({ amount: usdc('200'), sale })
    await bob.reactors.pledgeDeGenesis({ asset: 'ETH', amount: parseEther('1'), sale })
    const other = alice.reactors.pledgeDeGenesis({ asset: 'WETH', amount: 1n, sale })
    expect(await rejection(other)).toBeInstanceOf(SingleAssetError)
    const tooMuch = alice.reactors.pledgeDeGenesis({ asset: 'USDC', amount: usdc('9000'), sale })
    const refused = await rejection(tooMuch)
    expect(refused).toBeInstanceOf(WalletCapError)
    expect((refused as WalletCapError).args.limit).toBe(parseEther('10000'))

    // 1,800 and 3,000 USD: twice what the sale takes, so half of each is swapped at 8 USD.
    const preview = await alice.reactors.previewDeGenesis({ sale, pledgeWad: parseEther('1800') })
    expect(preview).toMatchObject({
      phase: 'pledge',
      totalWad: parseEther('4800'),
      priceWad: parseEther('8'),
      pledge: { swapWad: parseEther('900'), toke: parseEther('112.5') },
    })
    await devnet.advanceTime(8 * day)
    await devnet.refreshPrices()
    await devnet.setPrice('ETH', parseEther('3000'))
    const { priceWad } = await bob.reactors.finalizeDeGenesis({ sale })
    expect(priceWad).toBe(parseEther('8'))
    const { toke, genesisOrRefund } = await alice.reactors.claimDeGenesis({ toGenesis: true, sale })
    expect(toke).toBe(parseEther('112.5'))
    expect(genesisOrRefund).toBe(usdc('900'))
    const back = await bob.reactors.claimDeGenesis({ toGenesis: false, sale })
    expect(back).toMatchObject({ toke: parseEther('187.5'), genesisOrRefund: parseEther('0.5') })
  })
})

describe('the vote and the funding', () => {
  const context = useDevnet()

  test('lockCoreLp, voteCore, coreStandings, finalizeCore, unlockCoreLp', async () => {
    const { devnet } = context
    const { contracts, tokens } = devnet.deployment
    await directToPool(devnet)
    const { timestamp } = await devnet.client('owner').getBlock()
    const event = await deploy(devnet, 'CoreEvent', [
      {
        candidates: [tokens.WETH!.address, tokens.WBTC!.address, tokens.USDC!.address],
        vesting: contracts.TokeVesting,
        staking: contracts.DirectorStaking,
        vestingMultiplier: 1n,
        stakingMultiplier: 4n,
        lpSources: [{ token: contracts.tWETH, multiplier: 69n }],
        seats: 2n,
        start: timestamp + 10n,
        end: timestamp + BigInt(7 * day),
        lastLookSeconds: BigInt(day),
        previousEvent: zeroAddress,
      },
    ])
    const registry = readArtifact('DirectorStaking').abi
    await send(devnet, 'owner', contracts.DirectorStaking!, registry, 'setLocker', [event, true])
    await devnet.advanceTime(60)
    const alice = devnet.client('alice')
    const dave = devnet.client('dave')
    // 50,000 TOKE are 200,000 votes; 2 shares are 138.
    await alice.reactors.voteCore({ event, votes: { 1: 200_000_000_000n } })
    await dave.reactors.lockCoreLp({ event, token: 'tWETH', amount: parseEther('2') })
    const tooMany = dave.reactors.voteCore({ event, votes: { 2: 138_000_001n } })
    expect(await rejection(tooMany)).toBeInstanceOf(NotEnoughVotesError)
    const { used } = await dave.reactors.voteCore({ event, votes: { 2: 138_000_000n } })
    expect(used).toBe(138_000_000n)

    await devnet.advanceTime(8 * day)
    const { standings } = await dave.reactors.coreStandings({ event })
    expect(standings.map(({ id, hasSeat }) => [id, hasSeat])).toEqual([
      [1, true],
      [2, true],
      [0, false],
    ])
    const { winners } = await dave.reactors.finalizeCore({ event })
    expect(winners).toEqual([1n, 2n])
    const { amount } = await dave.reactors.unlockCoreLp({ event, token: 'tWETH' })
    expect(amount).toBe(parseEther('2'))
  })

  test('proposeFunding, acceptFunding, cancelFunding', async () => {
    const { devnet } = context
    await directToPool(devnet)
    const bob = devnet.client('bob')
    const proposal = {
      reactorId: wethId,
      amount: parseEther('2'),
      minToke: parseEther('3000'),
      weights: { 0: 10_000 },
    }
    const { id } = await bob.reactors.proposeFunding(proposal)
    // 6,000 USD of ether are 3,000 TOKE at 2 USD.
    const { toke } = await devnet
      .client('owner')
      .reactors.acceptFunding({ id, maxToke: parseEther('3000') })
    expect(toke).toBe(parseEther('3000'))
    expect(await rejection(bob.reactors.cancelFunding({ id }))).toBeInstanceOf(ProposalNotOpenError)
    const second = await bob.reactors.proposeFunding(proposal)
    await bob.reactors.cancelFunding({ id: second.id })
  })

  test('previewRollover says what the rollover then does', async () => {
    const { devnet } = context
    await directToPool(devnet)
    await toCycleEnd(devnet)
    const keeper = devnet.client('keeper')
    const preview = await keeper.reactors.previewRollover({ reactorId: wethId })
    await keeper.reactors.rolloverCycle({})
    const state = await keeper.reactors.reactorState({ reactor: wethId })
    expect(preview.equity).toBe(state.equityWad)
    expect(preview.allotted).toBe(state.debt)
    expect(preview.targets).toEqual([preview.exposure])
    expect(preview.exposure).toBe(parseEther('270000'))
  })

  test('convertExcess: closes what a fill has opened', async () => {
    const { devnet } = context
    const pool = await directToPool(devnet)
    await toCycleEnd(devnet)
    const keeper = devnet.client('keeper')
    await keeper.reactors.rolloverCycle({})
    const quote = await devnet.client('operator1').reactors.quoteAsPricer({
      pool,
      side: 'sell',
      size: parseEther('6'),
      spreadBps: 10,
    })
    await devnet.client('bob').reactors.fillRfq(quote)
    await toCycleEnd(devnet)
    await keeper.reactors.rolloverCycle({})
    const state = await keeper.reactors.reactorState({ reactor: wethId })
    expect(state.idleBase).toBeGreaterThan(0n)
    const { out } = await devnet
      .client('bob')
      .reactors.convertExcess({ reactorId: wethId, giveToken: 'asset', give: parseEther('1') })
    // A dollar for a dollar and a premium of at most a percent.
    expect(out).toBeGreaterThanOrEqual(usdc('3000'))
    expect(out).toBeLessThanOrEqual(usdc('3030'))
    const balance = await keeper.readContract({
      address: devnet.deployment.tokens.WETH!.address,
      abi: erc20Abi,
      functionName: 'balanceOf',
      args: [state.reactor],
    })
    expect(balance).toBeGreaterThan(0n)
  })
})
