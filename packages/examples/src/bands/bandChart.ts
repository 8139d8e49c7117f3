// Draws the bands of a market, with one loan half-way through soft liquidation, into out/bands.svg.
import { formatPercent, formatPrice } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { arbitrage } from '../shared/arbitrage.js'
import { writeFigure } from '../shared/writeFigure.js'

const devnet = await startDevnet()
try {
  const alice = devnet.client('alice')
  const market = 'WETH'
  const { n1, n2 } = await alice.bands.borrowWithBands({
    market,
    collateral: parseEther('10'),
    debt: parseEther('18000'),
    bands: 10,
  })

  // The price comes down to the middle of the loan's range, in steps that an arbitrageur can follow.
  for (let price = parseEther('2150'); price >= parseEther('1990'); price -= parseEther('10')) {
    await devnet.advanceTime(600)
    await devnet.setPrice('ETH', price)
    await arbitrage(devnet.client('keeper'), market, price)
  }

  const chart = await alice.bands.getBandChart({
    market,
    from: n1 - 8,
    to: n2 + 8,
    user: alice.account.address,
  })
  const { softProgress, health } = await alice.bands.getPosition({ market })
  console.log(`oracle price   ${formatPrice(chart.oraclePrice)}`)
  console.log(`AMM price      ${formatPrice(chart.price)} in band ${chart.activeBand}`)
  console.log(`converted      ${formatPercent(softProgress)}`)
  console.log(`health         ${formatPercent(health)}`)
  writeFigure('bands.svg', chart.toSvg())
} finally {
  await devnet.stop()
}
