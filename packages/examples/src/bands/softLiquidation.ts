// The price of ETH falls through a loan's bands and recovers. An arbitrageur follows it; nobody liquidates anything,
// and at the end the loan is nearly what it was.
import { formatAmount, formatPercent, formatPrice } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'

const devnet = await startDevnet()
try {
  const alice = devnet.client('alice')
  const keeper = devnet.client('keeper')
  const market = 'WETH'
  const { n1 } = await alice.bands.borrowWithBands({
    market,
    collateral: parseEther('10'),
    debt: parseEther('18000'),
    bands: 10,
  })
  const start = await alice.bands.getPosition({ market })
  const [low, high] = start.liquidationRange
  console.log(
    `loan: 18,000 QUSD against 10 WETH, bands from ${n1}: ${formatPrice(high)} to ${formatPrice(low)}\n`,
  )
  console.log('  ETH price   collateral      converted       health')

  // Down to below the range and back, ten minutes a step.
  const bottom = (low * 99n) / 100n
  const steps = 8n
  const path = Array.from({ length: 17 }, (_, i) => {
    const step = BigInt(Math.min(i, 16 - i))
    const top = parseEther('3000')
    return top - ((top - bottom) * step) / steps
  })
  for (const price of path) {
    await devnet.advanceTime(600)
    await devnet.refreshPrices()
    await devnet.setPrice('ETH', price)

    // What the AMM offers below or above the market price, an arbitrageur takes.
    const { amount, direction } = await keeper.bands.amountForPrice({ market, price })
    if (amount > 0n) await keeper.bands.swap({ market, direction, amount })

    const { collateral, borrowed, health } = await alice.bands.getPosition({ market })
    console.log(
      `  ${formatPrice(price).padStart(9)}` +
        `${formatAmount(collateral, { symbol: 'WETH' }).padStart(14)}` +
        `${formatAmount(borrowed, { symbol: 'QUSD', digits: 0 }).padStart(14)}` +
        `${formatPercent(health).padStart(12)}`,
    )
  }

  const end = await alice.bands.getPosition({ market })
  const loss = ((start.yUp - end.yUp) * 10n ** 18n) / start.yUp
  console.log(`\ncollateral lost on the way down and up: ${formatPercent(loss)}`)
} finally {
  await devnet.stop()
}
