// SYN falls, alice's collateral is worth too little: she is flagged, has three days, does nothing, and is liquidated back
// to her issuance ratio. Figures: what a liquidation burns and seizes by ratio, and how the stakers' ratios spread.
import { formatAmount } from '@quintet/sdk'
import { formatRatio, liquidation } from '@quintet/sdk/synths'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { writeChart } from '../shared/writeChart.js'

const usd = (amount: bigint) => formatAmount(amount, { symbol: 'sUSD', digits: 2 })

const devnet = await startDevnet()
try {
  const [alice, keeper] = [devnet.client('alice'), devnet.client('keeper')]
  const user = alice.account.address
  await alice.synths.stakeAndMint({ amount: 'max' })

  const prices = [3, 2, 1.5, 1.1] as const
  const spread: number[][] = []
  for (const price of prices) {
    await devnet.setPrice('SYN', parseEther(String(price)))
    const stakers = await keeper.synths.findLiquidatable({ threshold: 1n })
    spread.push(stakers.map(({ cRatioWad }) => 1e20 / Number(cRatioWad)).sort((a, b) => a - b))
    const { cRatioWad } = await alice.synths.getPortfolio()
    console.log(
      `SYN ${String(price).padEnd(4)} alice is collateralised at ${formatRatio(cRatioWad)}`,
    )
  }
  const { deadline } = await keeper.synths.flagForLiquidation({ user })
  console.log(`flagged   until ${new Date(Number(deadline) * 1000).toISOString()}`)

  await devnet.advanceTime(3 * 86_400)
  await devnet.refreshPrices()
  const quote = await keeper.synths.quoteLiquidation({ user })
  const { burned, seized } = await keeper.synths.liquidate({ user })
  console.log(`burned    ${usd(burned)} of the keeper's`)
  console.log(
    `seized    ${formatAmount(seized, { symbol: 'SYN' })}, worth ${usd(burned + quote.profit)}`,
  )
  const after = await alice.synths.getPortfolio()
  console.log(`alice     owes ${usd(after.debt)} at ${formatRatio(after.cRatioWad)}`)

  // A debt of 100 USD at every ratio: the penalty is a tenth, the target 500 %.
  const x = Array.from({ length: 91 }, (_, i) => 500 - 5 * i)
  const terms = {
    priceWad: parseEther('1'),
    ratioWad: parseEther('0.2'),
    penaltyWad: parseEther('0.1'),
  }
  const debt = parseEther('100')
  const amounts = x.map((percent) => liquidation(debt, parseEther(String(percent)), debt, terms))
  const values = (of: (one: (typeof amounts)[number]) => bigint) =>
    amounts.map((one) => Number(of(one)) / 1e18)
  writeChart('synthsLiquidation', {
    lines: [
      { name: 'burned of a debt of 100', color: '#0f766e', values: values(({ burned }) => burned) },
      { name: 'seized', color: '#b45309', values: values(({ seized }) => seized) },
    ],
    x,
    xLabel: 'collateral in % of the debt',
    yLabel: 'USD',
  })
  writeChart('synthsRatios', {
    lines: prices.map((price, i) => ({
      name: `SYN at ${price}`,
      color: ['#0f766e', '#0369a1', '#b45309', '#be123c'][i] ?? '#334155',
      values: (spread[i] ?? []).map((percent) => Math.min(percent, 2000)),
    })),
    xLabel: 'stakers by ratio',
    yLabel: 'collateral in % of the debt, at most 2,000',
  })
} finally {
  await devnet.stop()
}
