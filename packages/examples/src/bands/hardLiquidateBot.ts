// A fall that nobody arbitrages leaves a loan's bands with too little for its debt. A keeper waits until the loan may be
// liquidated, and liquidates it.
import { formatAmount, formatPercent, formatPrice } from '@quintet/sdk'
import { runLiquidator } from '@quintet/sdk/keepers'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'

const devnet = await startDevnet()
try {
  const alice = devnet.client('alice')
  const market = 'WETH'
  const collateral = parseEther('10')
  const qusd = (amount: bigint) => formatAmount(amount, { symbol: 'QUSD', digits: 2 })

  // Few bands, and nearly the most they carry: the riskiest loan there is.
  const quote = await alice.bands.quoteBorrow({ market, collateral, bands: 4 })
  if (!quote.ok) throw quote.error
  const debt = (quote.maxBorrowable * 999n) / 1000n
  await alice.bands.borrowWithBands({ market, collateral, debt, bands: 4 })
  console.log(`borrowed      ${qusd(debt)} against 10 WETH`)

  let isLiquidated = false
  let looked = () => {}
  const keeper = runLiquidator(devnet.client('carol'), {
    market,
    minProfit: parseEther('50'), // what gas and effort are worth
    onLiquidate: ({ user, debt, x, y, profit }) => {
      if (user !== alice.account.address) return
      isLiquidated = true
      console.log(`liquidated    ${qusd(debt)} of debt, for a profit of ${qusd(profit)}`)
      console.log(`out of bands  ${formatAmount(y, { symbol: 'WETH' })} and ${qusd(x)}`)
      looked()
    },
    onSkip: () => looked(),
    onError: (error) => console.error(`keeper: ${error.message}`),
  })

  // The price falls by 8 % at once. Nobody may be liquidated before the price that does it has been on the market's books
  // for two minutes: `saveRate` puts it there, and so does every swap.
  await devnet.setPrice('ETH', parseEther('2760'))
  const bob = devnet.client('bob')
  for (let minutes = 3; minutes <= 60 && !isLiquidated; minutes += 3) {
    const look = new Promise<void>((resolve) => {
      looked = resolve
    })
    const { healthFull, oraclePrice } = await alice.bands.getPosition({ market })
    console.log(
      `oracle        ${formatPrice(oraclePrice).padStart(8)}   health ${formatPercent(healthFull).padStart(7)}`,
    )
    await devnet.advanceTime(180)
    await bob.bands.saveRate({ market })
    await look
  }
  await keeper.stop()
  if (!isLiquidated) throw new Error('The loan was not liquidated within an hour.')
} finally {
  await devnet.stop()
}
