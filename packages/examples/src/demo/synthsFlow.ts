import { formatAmount } from '@quintet/sdk'
import type { Devnet } from '@quintet/sdk/testing'
import { formatEther, parseEther } from 'viem'
import { freshPool } from '../shared/freshPool.js'
import { lineChart } from '../shared/lineChart.js'
import { colors } from '../shared/svg.js'
import type { Progress } from './progress.js'
import type { Chapter } from './story.js'

const usd = (amount: bigint): string => formatAmount(amount, { symbol: 'USD', digits: 2 })
const number = (amount: bigint): number => Number(formatEther(amount))

/** Two stakers share a debt; one holds dollars, the other bitcoin, and the price of bitcoin doubles. */
export async function synthsFlow(devnet: Devnet, progress: Progress): Promise<Chapter> {
  progress.step('synths: two stakers issue 1,000 sUSD each')
  const pool = await freshPool(devnet, {
    syn: { alice: parseEther('100000'), bob: parseEther('100000') },
  })
  const [alice, bob] = [pool.client('alice'), pool.client('bob')]
  const amount = parseEther('1000')
  for (const { synths } of [alice, bob]) await synths.stakeAndMint({ amount })
  await bob.synths.exchangeSynths({ src: 'sUSD', amount, dst: 'sBTC' })

  progress.step('synths: the price of BTC doubles')
  const prices = Array.from({ length: 11 }, (_, i) => 60_000 + 6_000 * i)
  const debts: { total: bigint; alice: bigint; bob: bigint }[] = []
  for (const price of prices) {
    await pool.setPrice('BTC', parseEther(String(price)))
    const { totalDebt } = await alice.synths.takeDebtSnapshot({})
    const [a, b] = [await alice.synths.getPortfolio(), await bob.synths.getPortfolio()]
    debts.push({ total: totalDebt, alice: a.debt, bob: b.debt })
  }
  const last = debts.at(-1)
  if (!last) throw new Error('No price was posted.')
  const line = (name: string, color: string, of: (row: (typeof debts)[number]) => bigint) => ({
    name,
    color,
    values: debts.map((row) => number(of(row))),
  })

  return {
    title: 'synths: one debt, shared by all who stake',
    summary:
      'Alice and Bob issue the same. Alice keeps dollars, Bob converts his into bitcoin at the oracle price, without slippage. When bitcoin doubles, both owe half of what he gains: whoever stakes takes the other side of every holder, and hedges by holding what the pool holds.',
    sections: [
      {
        kind: 'facts',
        title: 'After BTC has doubled',
        rows: [
          ['debt of the pool', usd(last.total)],
          ['Alice owes', usd(last.alice)],
          ['Bob owes', usd(last.bob)],
        ],
      },
      {
        kind: 'figure',
        title: 'Who owes what',
        svg: lineChart({
          lines: [
            line('debt of the pool, USD', colors.text, ({ total }) => total),
            line('Alice owes', colors.calm, ({ alice: debt }) => debt),
            line('Bob owes', colors.risk, ({ bob: debt }) => debt),
          ],
          x: prices,
          xLabel: 'price of BTC, USD',
        }),
        caption: 'Alice and Bob owe the same at every price: their lines are one.',
      },
    ],
  }
}
