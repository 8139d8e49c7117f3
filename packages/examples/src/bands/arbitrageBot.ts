// A bot keeps the price of the bands at the price outside: this is what softly liquidates loans, and what it earns is
// what soft liquidation costs.
import { formatAmount, formatPrice } from '@quintet/sdk'
import { runArbitrageBot } from '@quintet/sdk/keepers'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'

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

  const qusd = (amount: bigint) => formatAmount(amount, { digits: 2 }).padStart(12)
  const weth = (amount: bigint) => formatAmount(amount).padStart(12)
  console.log('     price   trade       QUSD        WETH      profit QUSD')
  let price = parseEther('2200')
  let total = 0n
  let settled = () => {}
  const bot = runArbitrageBot(devnet.client('keeper'), {
    market,
    getExternalPrice: () => price, // yours asks an exchange
    minProfit: parseEther('2'), // the cost of gas
    maxInput: parseEther('20000'),
    intervalMs: 50, // without it: once a block
    onTrade: ({ direction, amountIn, amountOut, profit }) => {
      total += profit
      const [x, y] = direction === 'pump' ? [amountIn, amountOut] : [amountOut, amountIn]
      console.log(
        `${formatPrice(price).padStart(10)}   ${direction} ${qusd(x)}${weth(y)}   ${qusd(profit)}`,
      )
    },
    onSkip: (skip) => {
      if (skip.reason === 'unprofitable' && skip.externalPrice === price) settled()
    },
    onError: (error) => console.error(`bot: ${error.message}`),
  })

  // Down through the loan's bands and back within five hours. Each step ends when nothing pays any more.
  const low = parseEther('1880')
  const steps = 16
  for (let step = 0; step <= steps; step++) {
    const depth = BigInt(Math.min(step, steps - step))
    const quiet = new Promise<void>((resolve) => {
      settled = resolve
    })
    const next = parseEther('2200') - ((parseEther('2200') - low) * depth * 2n) / BigInt(steps)
    await devnet.setPrice('ETH', next)
    await devnet.advanceTime(1200)
    price = next
    await quiet
  }
  await bot.stop()
  console.log(`\nprofit of the bot   ${formatAmount(total, { symbol: 'QUSD', digits: 2 })}`)

  // The loan is the other side of these trades, as far as it is alone in its bands.
  const { absolute } = await alice.bands.getLossReport({ market })
  console.log(`lost by the loan    ${formatAmount(absolute, { symbol: 'WETH' })}`)
} finally {
  await devnet.stop()
}
