// A token falls from 100 USD, and the reactor that made its market has lost against holding. Who bears it, tier by tier,
// down to a fall of 80 %. Also as out/reactorWaterfall.svg.
import { formatAmount } from '@quintet/sdk'
import { formatEther } from 'viem'
import { waterfallAt } from '../shared/reactorFigures.js'
import { stackedBars } from '../shared/stackedBars.js'
import { colors } from '../shared/svg.js'
import { writeFigure } from '../shared/writeFigure.js'

const usd = (wad: bigint) => formatAmount(wad, { symbol: 'USD', digits: 0 }).padStart(12)
const usdc = (amount: bigint) => amount * 10n ** 12n

const bars = [70, 50, 35, 25, 20].map((price) => {
  const out = waterfallAt(price)
  const tiers = [
    { name: 'reserve', amount: out.reserveUsed, color: colors.calm },
    { name: 'stake', amount: usdc(out.paidB), color: colors.service },
    { name: 'treasury', amount: usdc(out.backstopB), color: colors.risk },
    { name: 'holders', amount: out.haircut, color: colors.loss },
  ]
  const borne = tiers.reduce((sum, { amount }) => sum + amount, 0n)
  // Payments are rounded up to whole units of USDC.
  if (borne < out.loss || borne - out.loss > usdc(2n)) throw new Error('The tiers miss the loss.')

  console.log(`fall of ${100 - price} %  loss ${usd(out.loss)}`)
  for (const { name, amount } of tiers) console.log(`  ${name.padEnd(12)}${usd(amount)}`)
  const parts = tiers
    .filter(({ amount }) => amount > 0n)
    .map(({ name, amount, color }) => {
      const inUsd = Number(formatEther(amount))
      return { amount: inUsd, color, label: inUsd > 2000 ? `${name} ${Math.round(inUsd)}` : '' }
    })
  return { name: `fall of ${100 - price} %`, parts }
})
writeFigure('reactorWaterfall.svg', stackedBars({ bars, label: 'Who bears the loss, USD' }))
