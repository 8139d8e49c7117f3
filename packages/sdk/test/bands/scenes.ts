import type { Address } from 'viem'
import { erc20Abi, parseEther } from 'viem'
import type { Devnet, DevnetAccountName, PricedAsset } from '../../src/testing/index.js'

/** 10 WETH, 20,000 QUSD, 10 bands at 3,000: the worked figure of the documentation, bands 26 to 35. */
export const loan = {
  market: 'WETH',
  collateral: parseEther('10'),
  debt: parseEther('20000'),
  bands: 10,
} as const

/** Opens that loan. */
export function openLoan(devnet: Devnet, name: DevnetAccountName = 'alice') {
  return devnet.client(name).bands.borrowWithBands(loan)
}

/** Moves a price past the jump limit's window, so that markets take it as it is. */
export async function movePrice(devnet: Devnet, price: bigint, asset: PricedAsset = 'ETH') {
  await devnet.advanceTime(300)
  await devnet.setPrice(asset, price)
}

/** Brings the AMM price to the external one, as the keeper would. */
export async function arbitrage(devnet: Devnet, externalPrice: bigint, market = 'WETH') {
  const { bands } = devnet.client('keeper')
  const trade = await bands.findArbitrage({ market, externalPrice })
  if (!trade) throw new Error('There is nothing to gain.')
  return bands.swap({ market, direction: trade.direction, amount: trade.amountIn })
}

/** Alice's loan, half converted: the price is in the middle of its range, and the AMM's follows. */
export async function enterSoftLiquidation(devnet: Devnet) {
  await openLoan(devnet)
  await movePrice(devnet, parseEther('2200'))
  await arbitrage(devnet, parseEther('2200'))
}

/** Alice's loan, below zero at the oracle price and at the guard price. */
export async function becomeLiquidatable(devnet: Devnet) {
  await openLoan(devnet)
  await movePrice(devnet, parseEther('1900'))
  const { bands } = devnet.client('keeper')
  await bands.saveRate({ market: 'WETH' })
  await devnet.advanceTime(130)
  await bands.saveRate({ market: 'WETH' })
}

/** Balance of a deployed token. */
export function balanceOf(devnet: Devnet, symbol: string, owner: Address): Promise<bigint> {
  return devnet.client('alice').readContract({
    address: devnet.deployment.tokens[symbol]!.address,
    abi: erc20Abi,
    functionName: 'balanceOf',
    args: [owner],
  })
}
