import { erc20Abi, parseEther, parseUnits } from 'viem'
import { describe, expect, test } from 'vitest'
import { savingsVault_convertToAssets, savingsVault_report } from '../../src/abis/generated.js'
import { RedeemMoreThanMaxError, WithdrawMoreThanMaxError } from '../../src/bands/index.js'
import { InvalidParameterError, ZeroAmountError } from '../../src/index.js'
import { countingClient, rejection, useDevnet } from '../utils/devnet.js'
import { balanceOf } from './scenes.js'

const market = 'WETH/USDC'
const usdc = (amount: string) => parseUnits(amount, 6)

describe('savingsDeposit, savingsWithdraw, savingsRedeem, getSavings', () => {
  const context = useDevnet()

  test('default: deposit, earn, redeem', async () => {
    const { devnet } = context
    const alice = devnet.client('alice')
    const { address } = alice.account
    const before = await balanceOf(devnet, 'QUSD', address)
    const { assets, shares } = await alice.bands.savingsDeposit({ amount: parseEther('1000') })
    expect(assets).toBe(parseEther('1000'))
    expect((await alice.bands.getSavings()).shares).toBe(shares)

    // A donation stands for fees: it unlocks over seven days.
    const { SavingsVault } = devnet.deployment.contracts
    const hash = await devnet.client('bob').writeContract({
      address: devnet.deployment.tokens.QUSD!.address,
      abi: erc20Abi,
      functionName: 'transfer',
      args: [SavingsVault!, parseEther('70')],
    })
    await alice.waitForTransactionReceipt({ hash })
    await alice.waitForTransactionReceipt({
      hash: await alice.writeContract({
        address: SavingsVault!,
        abi: [savingsVault_report],
        functionName: 'report',
      }),
    })
    const earning = await alice.bands.getSavings()
    expect(earning.apr).toBeGreaterThan(0n)
    expect(earning.lockedIncome).toBeGreaterThan(0n)
    await devnet.advanceTime(7 * 86_400)

    const savings = await alice.bands.getSavings()
    expect(savings.lockedIncome).toBe(0n)
    const worth = await alice.readContract({
      address: SavingsVault!,
      abi: [savingsVault_convertToAssets],
      functionName: 'convertToAssets',
      args: [savings.shares],
    })
    expect(savings.assets).toBe(worth)

    const redeemed = await alice.bands.savingsRedeem({ shares: 'max' })
    expect(redeemed).toMatchObject({ assets: savings.assets, shares })
    const gained = (await balanceOf(devnet, 'QUSD', address)) - before
    expect(Number(gained) / 1e18).toBeCloseTo(70, 4)
  })

  test('behaviour: withdraw an exact amount; simulate and calls', async () => {
    const { bands } = context.devnet.client('alice')
    expect(await bands.savingsDeposit.calls({ amount: 1_000n })).toHaveLength(2)
    await bands.savingsDeposit({ amount: parseEther('100') })
    const simulated = await bands.savingsWithdraw.simulate({ amount: parseEther('40') })
    const { hash: _, ...outcome } = await bands.savingsWithdraw({ amount: parseEther('40') })
    expect(outcome).toEqual(simulated)
    const { assets } = await bands.getSavings()
    expect(Number(assets) / 1e18).toBeCloseTo(60, 9)
  })

  test('behaviour: getSavings is one round trip', async () => {
    const { client, methods } = countingClient(context.devnet, 'alice')
    await client.bands.getSavings()
    expect(methods).toEqual(['eth_call'])
  })

  test('error: WithdrawMoreThanMaxError, RedeemMoreThanMaxError, ZeroAmountError', async () => {
    const { bands } = context.devnet.client('alice')
    const cases = [
      [() => bands.savingsWithdraw({ amount: 1n }), WithdrawMoreThanMaxError],
      [() => bands.savingsRedeem({ shares: 1n }), RedeemMoreThanMaxError],
      [() => bands.savingsRedeem({ shares: 'max' }), ZeroAmountError],
      [() => bands.savingsDeposit({ amount: 0n }), ZeroAmountError],
      [() => bands.savingsWithdraw({ amount: 0n }), ZeroAmountError],
    ] as const
    for (const [run, type] of cases) expect(await rejection(run())).toBeInstanceOf(type)
  })
})

describe('lendDeposit, lendWithdraw, lendRedeem, getLendVault', () => {
  const context = useDevnet()

  test('default: lend, earn from a borrower, take out what is idle', async () => {
    const { devnet } = context
    const { bands } = devnet.client('bob')
    const start = await bands.getLendVault({ market })
    const { shares } = await bands.lendDeposit({ market, amount: usdc('100000') })
    expect(shares).toBeGreaterThan(0n)
    await devnet.client('alice').bands.borrowWithBands({
      market,
      collateral: parseEther('20'),
      debt: usdc('30000'),
    })
    await devnet.advanceTime(30 * 86_400)
    await devnet.refreshPrices()

    const { client, methods } = countingClient(devnet, 'bob')
    const vault = await client.bands.getLendVault({ market })
    expect(methods).toEqual(['eth_call'])
    expect(vault.vault).toBe(devnet.deployment.contracts.LendVaultUSDC)
    expect(vault.assets).toBeGreaterThan(usdc('100000'))
    expect(vault.utilisation).toBeGreaterThan(0n)
    expect(vault.lendApr).toBeLessThan(vault.borrowApr)
    expect(vault.idle).toBe(start.idle + usdc('70000'))

    const { assets } = await bands.lendWithdraw({ market, amount: usdc('60000') })
    expect(assets).toBe(usdc('60000'))
    await devnet.client('alice').bands.repay({ market, amount: 'max' })
    const rest = await bands.lendRedeem({ market, shares: 'max' })
    expect(rest.assets + assets).toBeGreaterThan(usdc('100000'))
  })

  test('error: WithdrawMoreThanMaxError, InvalidParameterError, ZeroAmountError', async () => {
    const { bands } = context.devnet.client('bob')
    expect(await rejection(bands.lendWithdraw({ market, amount: usdc('999999') }))).toBeInstanceOf(
      WithdrawMoreThanMaxError,
    )
    expect(await rejection(bands.lendDeposit({ market: 'WETH', amount: 1n }))).toBeInstanceOf(
      InvalidParameterError,
    )
    expect(await rejection(bands.getLendVault({ market: 'WETH' }))).toBeInstanceOf(
      InvalidParameterError,
    )
    expect(await rejection(bands.lendDeposit({ market, amount: 0n }))).toBeInstanceOf(
      ZeroAmountError,
    )
  })
})
