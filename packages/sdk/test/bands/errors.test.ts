import type { Address } from 'viem'
import { parseEther, parseGwei, parseUnits } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  bandMarket_liquidate,
  bandMarket_repay,
  marketFactory_lowerCeiling,
  marketFactory_pauseMarketEntry,
  settableFeed_post,
} from '../../src/abis/generated.js'
import * as bandsModule from '../../src/bands/index.js'
import * as sdk from '../../src/index.js'
import type { Devnet } from '../../src/testing/index.js'
import { rejection, useDevnet } from '../utils/devnet.js'
import {
  arbitrage,
  becomeLiquidatable,
  enterSoftLiquidation,
  loan,
  movePrice,
  openLoan,
} from './scenes.js'

const market = 'WETH'
const one = parseEther('1')

type Case = {
  /** Name of the contract error. */
  error: string
  /** What leads to it. */
  when: string
  run: (devnet: Devnet) => Promise<unknown>
  /** Arguments that it must carry. */
  args?: (devnet: Devnet) => Record<string, unknown>
}

const alice = (devnet: Devnet) => devnet.client('alice').bands
const addressOf = (devnet: Devnet, name: 'alice' | 'bob') => devnet.accounts[name].address

const decodeAndThrow = (error: unknown) => {
  throw sdk.decodeQuintetError(error)
}

/** A repayment with a callback, which no action of the SDK sends. */
async function rawRepay(devnet: Devnet, cb: Address): Promise<unknown> {
  await openLoan(devnet)
  const { alice: account } = devnet.accounts
  return devnet
    .client('alice')
    .simulateContract({
      address: devnet.deployment.bandMarkets[market]!.address,
      abi: [bandMarket_repay],
      functionName: 'repay',
      args: [
        {
          amount: 0n,
          onBehalf: account.address,
          maxActiveBand: 8_388_607,
          cb,
          data: '0x',
          shrink: false,
        },
      ],
    })
    .catch(decodeAndThrow)
}

/** Pauses one of the market's entries, or lowers its ceiling, as its guardian may. */
async function guard(
  devnet: Devnet,
  call: { pause: 0 | 1 | 2 } | { ceiling: bigint },
): Promise<void> {
  const guardian = devnet.client('guardian')
  const { address } = devnet.deployment.bandMarkets[market]!
  const factory = devnet.deployment.contracts.MarketFactory!
  const hash = await ('pause' in call
    ? guardian.writeContract({
        address: factory,
        abi: [marketFactory_pauseMarketEntry],
        functionName: 'pauseMarketEntry',
        args: [address, call.pause],
      })
    : guardian.writeContract({
        address: factory,
        abi: [marketFactory_lowerCeiling],
        functionName: 'lowerCeiling',
        args: [address, call.ceiling],
      }))
  await guardian.waitForTransactionReceipt({ hash })
}

/** The bad inputs of the specification, as far as somebody who calls the SDK's actions can meet them. */
const cases: Case[] = [
  {
    error: 'BandsOutOfRange',
    when: 'a loan has three bands',
    run: (devnet) => alice(devnet).borrowWithBands({ ...loan, bands: 3 }),
    args: () => ({ N: 3n }),
  },
  {
    error: 'LoanExists',
    when: 'there is a loan already',
    run: async (devnet) => {
      await openLoan(devnet)
      return alice(devnet).borrowWithBands(loan)
    },
    args: (devnet) => ({ user: addressOf(devnet, 'alice') }),
  },
  {
    error: 'NoLoan',
    when: 'there is no loan',
    run: (devnet) => alice(devnet).addCollateral({ market, amount: one }),
    args: (devnet) => ({ user: addressOf(devnet, 'alice') }),
  },
  {
    error: 'ZeroAmount',
    when: 'the debt is zero',
    run: (devnet) => alice(devnet).borrowWithBands({ ...loan, debt: 0n }),
  },
  {
    error: 'DebtTooHigh',
    when: 'the collateral does not carry the debt',
    run: (devnet) => alice(devnet).borrowWithBands({ ...loan, debt: parseEther('30000') }),
    args: () => ({ maxBorrowable: expect.any(BigInt) }),
  },
  {
    error: 'BandSlippage',
    when: 'the first band is below the least accepted',
    run: (devnet) => alice(devnet).borrowWithBands({ ...loan, minN1: 500 }),
    args: () => ({ n1: 26 }),
  },
  {
    error: 'BandSlippage',
    when: 'the active band is above the highest accepted, in a repayment',
    run: async (devnet) => {
      await enterSoftLiquidation(devnet)
      return alice(devnet).repay({ market, amount: one, maxActiveBand: 0 })
    },
    args: () => ({ n1: expect.any(Number) }),
  },
  {
    error: 'AmountTooLow',
    when: 'the collateral is dust',
    run: (devnet) => alice(devnet).borrowWithBands({ ...loan, collateral: 1_000n }),
  },
  {
    error: 'NotApproved',
    when: 'the account is no operator of the owner',
    run: async (devnet) => {
      await openLoan(devnet)
      const onBehalf = addressOf(devnet, 'alice')
      return devnet.client('bob').bands.addCollateral({ market, amount: one, onBehalf })
    },
    args: (devnet) => ({ user: addressOf(devnet, 'alice'), caller: addressOf(devnet, 'bob') }),
  },
  {
    error: 'Underwater',
    when: 'collateral is removed in soft liquidation',
    run: async (devnet) => {
      await enterSoftLiquidation(devnet)
      return alice(devnet).removeCollateral({ market, amount: 1n })
    },
    args: () => ({ borrowed: expect.any(BigInt) }),
  },
  {
    error: 'Underwater',
    when: 'more is borrowed in soft liquidation',
    run: async (devnet) => {
      await enterSoftLiquidation(devnet)
      return alice(devnet).borrowMore({ market, debt: one })
    },
    args: () => ({ borrowed: expect.any(BigInt) }),
  },
  {
    error: 'InsufficientCollateral',
    when: 'more is removed than there is',
    run: async (devnet) => {
      await openLoan(devnet)
      return alice(devnet).removeCollateral({ market, amount: parseEther('11') })
    },
    args: () => ({ held: loan.collateral }),
  },
  {
    error: 'FullyConverted',
    when: 'collateral is added below all bands',
    run: async (devnet) => {
      await openLoan(devnet)
      await movePrice(devnet, parseEther('2000'))
      await arbitrage(devnet, parseEther('2000'))
      return alice(devnet).addCollateral({ market, amount: one })
    },
  },
  {
    error: 'CannotShrink',
    when: 'a loan above water is to be shrunk',
    run: async (devnet) => {
      await openLoan(devnet)
      return alice(devnet).repay({ market, amount: one, shrink: true })
    },
  },
  {
    error: 'Unhealthy',
    when: 'a loan is shrunk with too little',
    run: async (devnet) => {
      await enterSoftLiquidation(devnet)
      // Converted and back many times, the loan loses to arbitrage what makes it healthy.
      await movePrice(devnet, parseEther('2400'))
      await arbitrage(devnet, parseEther('2400'))
      await movePrice(devnet, parseEther('2200'))
      await arbitrage(devnet, parseEther('2200'))
      return alice(devnet).repay({ market, amount: 1n, shrink: true })
    },
    args: () => ({ health: expect.any(BigInt) }),
  },
  {
    error: 'NotLiquidatable',
    when: 'a third party liquidates a healthy loan',
    run: async (devnet) => {
      await openLoan(devnet)
      return devnet.client('bob').bands.liquidate({ market, user: addressOf(devnet, 'alice') })
    },
    args: () => ({ health: expect.any(BigInt) }),
  },
  {
    error: 'BadFraction',
    when: 'more than the whole is liquidated',
    run: (devnet) => alice(devnet).selfLiquidate({ market, fraction: one + 1n }),
    args: () => ({ fraction: one + 1n }),
  },
  {
    error: 'SlippageExceeded',
    when: 'a swap gives less than accepted',
    run: async (devnet) => {
      await openLoan(devnet)
      await movePrice(devnet, parseEther('2200'))
      const swap = { market, direction: 'pump', amount: one, limit: one } as const
      return devnet.client('keeper').bands.swap(swap)
    },
    args: () => ({ got: expect.any(BigInt), limit: one }),
  },
  {
    error: 'InsufficientLiquidity',
    when: 'more is bought than the bands hold',
    run: async (devnet) => {
      await openLoan(devnet)
      await movePrice(devnet, parseEther('2200'))
      const amount = parseEther('100000')
      const swap = { market, direction: 'pump', exact: 'exactOut', amount } as const
      return devnet.client('keeper').bands.swap(swap)
    },
    args: () => ({ available: expect.any(BigInt) }),
  },
  {
    error: 'StalePrice',
    when: 'the price is older than a day',
    run: async (devnet) => {
      await devnet.advanceTime(2 * 86_400)
      return alice(devnet).borrowWithBands(loan)
    },
    args: (devnet) => ({
      asset: devnet.deployment.tokens.WETH!.address,
      updatedAt: expect.any(BigInt),
      maxAge: 86_400n,
    }),
  },
  {
    error: 'InvalidPrice',
    when: 'the feed answers zero',
    run: async (devnet) => {
      const owner = devnet.client('owner')
      const hash = await owner.writeContract({
        address: devnet.deployment.contracts.ethUsdFeed!,
        abi: [settableFeed_post],
        functionName: 'post',
        args: [0n],
      })
      await owner.waitForTransactionReceipt({ hash })
      return alice(devnet).borrowWithBands(loan)
    },
    args: (devnet) => ({ asset: devnet.deployment.tokens.WETH!.address }),
  },
  {
    error: 'DebtTooSmall',
    when: 'too little is borrowed',
    run: (devnet) => alice(devnet).borrowWithBands({ ...loan, debt: one }),
    args: () => ({ minDebt: parseEther('100') }),
  },
  {
    error: 'DebtTooSmall',
    when: 'too little would stay after a partial liquidation',
    run: async (devnet) => {
      await becomeLiquidatable(devnet)
      const user = addressOf(devnet, 'alice')
      const fraction = parseEther('0.999')
      return devnet.client('keeper').bands.liquidate({ market, user, fraction })
    },
    args: () => ({ minDebt: parseEther('100') }),
  },
  {
    error: 'EntryPaused',
    when: 'opening loans is paused',
    run: async (devnet) => {
      await guard(devnet, { pause: 0 })
      return alice(devnet).borrowWithBands(loan)
    },
  },
  {
    error: 'EntryPaused',
    when: 'borrowing more is paused',
    run: async (devnet) => {
      await openLoan(devnet)
      await guard(devnet, { pause: 1 })
      return alice(devnet).borrowMore({ market, debt: one })
    },
  },
  {
    error: 'EntryPaused',
    when: 'removing collateral is paused',
    run: async (devnet) => {
      await openLoan(devnet)
      await guard(devnet, { pause: 2 })
      return alice(devnet).removeCollateral({ market, amount: one })
    },
  },
  {
    error: 'DebtCeilingExceeded',
    when: 'the market lends no more',
    run: async (devnet) => {
      const { totalDebt } = await alice(devnet).getMarket({ market })
      await guard(devnet, { ceiling: totalDebt + parseEther('1000') })
      return alice(devnet).borrowWithBands(loan)
    },
    args: () => ({ available: expect.any(BigInt) }),
  },
  {
    error: 'IdleFundsTooLow',
    when: "a lending market's vault has too little",
    run: async (devnet) => {
      const usdc = { market: 'WETH/USDC' }
      await alice(devnet).lendDeposit({ ...usdc, amount: parseUnits('1000', 6) })
      const { idle } = await alice(devnet).getLendVault(usdc)
      const collateral = parseEther('1000')
      return alice(devnet).borrowWithBands({ ...usdc, collateral, debt: idle + 1_000_000n })
    },
    args: () => ({ amount: expect.any(BigInt), available: expect.any(BigInt) }),
  },
  {
    error: 'DeadlinePassed',
    when: 'a swap comes too late',
    run: async (devnet) => {
      await openLoan(devnet)
      await movePrice(devnet, parseEther('2200'))
      const swap = { market, direction: 'pump', amount: one, deadline: 1n } as const
      return devnet.client('keeper').bands.swap(swap)
    },
    args: () => ({ deadline: 1n }),
  },
  {
    error: 'InvalidSignature',
    when: 'a permit is used twice',
    run: async (devnet) => {
      const operator = addressOf(devnet, 'bob')
      const permit = await alice(devnet).signOperatorPermit({ market, operator })
      await alice(devnet).permitOperator({ market, permit })
      return alice(devnet).permitOperator({ market, permit })
    },
  },
  {
    error: 'BadCallback',
    when: 'a raw call names the market as its own callback',
    run: (devnet) => {
      const { address } = devnet.deployment.bandMarkets[market]!
      return rawRepay(devnet, address)
    },
    args: (devnet) => ({ callback: devnet.deployment.bandMarkets[market]!.address }),
  },
  {
    error: 'CallbackShort',
    when: 'the callback of a raw call pays nothing',
    run: async (devnet) => {
      await openLoan(devnet)
      const { alice: account } = devnet.accounts
      // Its callback for liquidations pays nothing, on purpose.
      const callback = devnet.deployment.contracts.LoanRefinancer!
      return devnet
        .client('alice')
        .simulateContract({
          address: devnet.deployment.bandMarkets[market]!.address,
          abi: [bandMarket_liquidate],
          functionName: 'liquidate',
          args: [account.address, one, 0n, callback, '0x'],
        })
        .catch(decodeAndThrow)
    },
    args: () => ({ got: 0n, needed: expect.any(BigInt) }),
  },
  {
    error: 'BadParameter',
    when: 'the additional discount is not below 1',
    run: (devnet) => alice(devnet).setExtraHealth({ market, extraHealth: one }),
    args: () => ({ name: expect.stringMatching(/^0x6578747261/), value: one }),
  },
]

describe('typed errors', () => {
  const context = useDevnet()
  const classes = { ...sdk, ...bandsModule } as Record<string, unknown>

  for (const { error: name, when, run, args } of cases) {
    test(`error: ${name}Error when ${when}`, async () => {
      const { devnet } = context

      const error = await rejection(run(devnet))

      expect((error as Error).name).toBe(`${name}Error`)
      const type = classes[`${name}Error`] as new () => Error
      expect(error).toBeInstanceOf(type)
      expect(error).toBeInstanceOf(sdk.ContractError)
      const { args: given, metaMessages, shortMessage, hash } = error as sdk.ContractError
      expect(given).toEqual(args?.(devnet) ?? {})
      expect(metaMessages?.length).toBeGreaterThan(0)
      expect(shortMessage.length).toBeGreaterThan(10)
      expect(hash).toBeUndefined() // nothing was sent
    })
  }

  test('amounts in messages carry their token', async () => {
    const error = await rejection(
      alice(context.devnet).borrowWithBands({ ...loan, debt: parseEther('30000') }),
    )
    expect((error as sdk.ContractError).shortMessage).toMatch(/at most [\d,.]+ QUSD/)
  })

  test('a transaction that reverts on chain has its hash', async () => {
    const { devnet } = context
    await openLoan(devnet)
    const onBehalf = devnet.accounts.alice.address
    await alice(devnet).setOperator({ market, operator: devnet.accounts.bob.address })
    for (const name of ['alice', 'bob'] as const) {
      await devnet.client(name).bands.repay({ market, onBehalf, amount: one, approve: 'max' })
    }
    // Bob's repayment passes its simulation; Alice's, with a higher fee, is mined before it.
    await devnet.testClient.setAutomine(false)
    const outcomes = Promise.allSettled([
      devnet.client('bob').bands.repay({ market, onBehalf, amount: 'max' }),
    ])
    while ((await devnet.testClient.getTxpoolStatus()).pending < 1) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const [call] = await alice(devnet).repay.calls({ market, amount: 'max' })
    await devnet.client('alice').sendTransaction({
      ...call!,
      gas: 1_000_000n, // no estimate: it would see Bob's repayment
      maxFeePerGas: parseGwei('100'),
      maxPriorityFeePerGas: parseGwei('50'),
    })
    await devnet.testClient.mine({ blocks: 1 })
    await devnet.testClient.setAutomine(true)
    const failed = (await outcomes).filter((outcome) => outcome.status === 'rejected')
    expect(failed).toHaveLength(1)
    expect(failed[0]?.reason).toMatchObject({
      origin: 'transaction',
      hash: expect.stringMatching(/^0x[0-9a-f]{64}$/),
    })
  })
})
