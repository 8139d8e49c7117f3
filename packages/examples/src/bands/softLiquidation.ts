// The price of ETH falls through a loan's bands and recovers. An arbitrageur follows it; nobody liquidates anything,
// and at the end the loan is nearly what it was.
import { formatAmount, formatPercent, formatPrice } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { arbitrage } from '../shared/arbitrage.js'

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

  // From 2,200 down to below the range and back in a day; an arbitrageur looks every ten minutes.
  const steps = 144
  const top = parseEther('2200')
  const depth = top - (low * 99n) / 100n
  for (let step = 0; step <= steps; step++) {
    const price = top - (depth * BigInt(Math.min(step, steps - step))) / BigInt(steps / 2)
    await devnet.advanceTime(600)
    await devnet.setPrice('ETH', price)
    await arbitrage(keeper, market, price)

    if (step % 9 !== 0) continue
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
