import type { Address } from 'viem'
import { erc20Abi, parseEther } from 'viem'
import type { Devnet } from '../../src/testing/index.js'

export const day = 86_400
export const thousand = parseEther('1000')

/** Price after a change in ten-thousandths, WAD. */
export const ETH = parseEther('3000')
export const BTC = parseEther('60000')

/** Units that an account holds of a token, by its symbol. */
export function balanceOf(devnet: Devnet, symbol: string, holder: Address): Promise<bigint> {
  const token = devnet.deployment.tokens[symbol]
  if (!token) throw new Error(`The devnet has no ${symbol}.`)
  return devnet.client('owner').readContract({
    address: token.address,
    abi: erc20Abi,
    functionName: 'balanceOf',
    args: [holder],
  })
}

/** Time passes, and every price is published again as it is. */
export async function pass(devnet: Devnet, seconds: number): Promise<void> {
  await devnet.advanceTime(seconds)
  await devnet.refreshPrices()
}

/** Alice owes 60,000 sUSD, and SYN has fallen to 1: her collateral of 100,000 is worth less than twice the debt. */
export async function underwater(devnet: Devnet): Promise<void> {
  await devnet.client('alice').synths.stakeAndMint({ amount: 'max' })
  await devnet.setPrice('SYN', parseEther('1.1'))
}
