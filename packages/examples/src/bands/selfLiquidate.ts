// The owner of a loan in soft liquidation ends it: what the bands have converted pays most of the debt, the owner pays
// the rest and gets the collateral that is left.
import { formatAmount, formatPercent } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { movePrice } from '../shared/movePrice.js'

const devnet = await startDevnet()
try {
  const alice = devnet.client('alice')
  const market = 'WETH'
  await alice.bands.borrowWithBands({
    market,
    collateral: parseEther('10'),
    debt: parseEther('18000'),
    bands: 10,
  })
  // To the middle of the loan's range, so that about half of it is converted.
  const { liquidationRange } = await alice.bands.getPosition({ market })
  const middle = (liquidationRange[0] + liquidationRange[1]) / 2n
  await movePrice(devnet, market, { from: parseEther('2200'), to: middle, steps: 20 })

  const position = await alice.bands.getPosition({ market })
  const { percent } = await alice.bands.getLossReport({ market })
  const qusd = (amount: bigint) => formatAmount(amount, { symbol: 'QUSD', digits: 2 }).padStart(18)
  const weth = (amount: bigint) => formatAmount(amount, { symbol: 'WETH' }).padStart(18)
  console.log(`debt                  ${qusd(position.debt)}`)
  console.log(`converted already     ${qusd(position.borrowed)}`)
  console.log(`collateral left       ${weth(position.collateral)}`)
  console.log(`lost so far           ${formatPercent(percent).padStart(18)}`)

  // Below: `tokensNeeded` is what the wallet must hold; everything else is in the bands.
  const quote = await alice.bands.selfLiquidate.quote({ market })
  console.log(`\nto end the loan, pay  ${qusd(quote.tokensNeeded)}`)

  // The swap of somebody else may change what the bands hold: accept 0.1 % less than quoted.
  const { x, y, debt } = await alice.bands.selfLiquidate({ market, slippageBps: 10 })
  console.log(`debt paid             ${qusd(debt)}`)
  console.log(`of it by the bands    ${qusd(x)}`)
  console.log(`by the owner          ${qusd(debt - x)}`)
  console.log(`collateral received   ${weth(y)}`)
} finally {
  await devnet.stop()
}
