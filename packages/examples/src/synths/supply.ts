// The supply of SYN over 300 weeks: 75 million in the first 39, then ever less, then 2.5 % a year. Figure: out/.
import { formatAmount } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { writeChart } from '../shared/writeChart.js'

const devnet = await startDevnet()
try {
  const weeks = await devnet.client('alice').synths.projectSupply({ weeks: 300 })
  console.log(' week             minted               supply')
  for (const { week, minted, supply } of weeks) {
    if (week % 26n !== 0n && week !== 39n && week !== 234n && week !== 1n) continue
    const cells = [minted, supply].map((amount) => formatAmount(amount, { digits: 0 }))
    console.log(`${String(week).padStart(5)}${cells.map((cell) => cell.padStart(20)).join('')}`)
  }
  writeChart('synthsSupply', {
    lines: [
      {
        name: 'supply, million SYN',
        color: '#0f766e',
        values: weeks.map((w) => Number(w.supply) / 1e24),
      },
    ],
    x: weeks.map(({ week }) => Number(week)),
    xLabel: 'week',
  })
} finally {
  await devnet.stop()
}
