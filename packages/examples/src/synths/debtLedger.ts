// Two stakers and their ledger: A issues 100, B issues 900, B burns 200. Prints d(i) and who owns what, from events.
// Then BTC is bought and rises a hundredfold, and both owe half of the gain. Figures in out/.
import { formatAmount } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { freshPool } from '../shared/freshPool.js'
import { writeChart } from '../shared/writeChart.js'

const ray = (value: bigint) => (Number(value) / 1e27).toFixed(4)
const number = (value: bigint) => Number(value) / 1e18
const colors = ['#334155', '#0f766e', '#b45309'] as const

const devnet = await startDevnet()
try {
  const million = parseEther('1000000')
  const pool = await freshPool(devnet, { syn: { alice: million, bob: million } })
  const [alice, bob] = [pool.client('alice'), pool.client('bob')]

  await alice.synths.stakeAndMint({ amount: parseEther('100') })
  await bob.synths.stakeAndMint({ amount: parseEther('900') })
  await pool.pass(86_400) // a debt can be burned after a day
  await bob.synths.burn({ amount: parseEther('200') })

  console.log('index   total debt     d(i)   A owns   B owns')
  const [ofA, ofB] = [await alice.synths.getDebtHistory(), await bob.synths.getDebtHistory()]
  for (const [i, { index, totalDebt, debtLedger, ownership }] of ofA.entries()) {
    console.log(
      `${String(index).padStart(5)}${formatAmount(totalDebt).padStart(13)}${ray(debtLedger).padStart(9)}` +
        `${ray(ownership).padStart(9)}${ray(ofB[i]?.ownership ?? 0n).padStart(9)}`,
    )
  }
  const share = (value: bigint) => Number(value) / 1e27
  writeChart('synthsOwnership', {
    lines: [
      { name: 'd(i)', color: colors[0], values: ofA.map(({ debtLedger }) => share(debtLedger)) },
      { name: 'A owns', color: colors[1], values: ofA.map(({ ownership }) => share(ownership)) },
      { name: 'B owns', color: colors[2], values: ofB.map(({ ownership }) => share(ownership)) },
    ],
    xLabel: 'index of the ledger',
  })

  // B buys sBTC with 700 sUSD; the price of BTC rises step by step, slowly enough for the circuit breaker.
  await bob.synths.exchangeSynths({ src: 'sUSD', amount: parseEther('700'), dst: 'sBTC' })
  const [x, total, debtA, debtB]: [number[], number[], number[], number[]] = [[], [], [], []]
  console.log('\n        BTC   total debt     A owes     B owes')
  for (let step = 0; step <= 10; step++) {
    const price = Math.round(60_000 * 100 ** (step / 10))
    await pool.setPrice('BTC', parseEther(String(price)))
    const { totalDebt } = await alice.synths.takeDebtSnapshot({})
    const [a, b] = [await alice.synths.getPortfolio(), await bob.synths.getPortfolio()]
    x.push(price)
    total.push(number(totalDebt))
    debtA.push(number(a.debt))
    debtB.push(number(b.debt))
    const cells = [totalDebt, a.debt, b.debt].map((value) => formatAmount(value, { digits: 2 }))
    console.log(`${String(price).padStart(11)}${cells.map((cell) => cell.padStart(12)).join('')}`)
  }
  writeChart('synthsDebt', {
    lines: [
      { name: 'total debt', color: colors[0], values: total },
      { name: 'A owes', color: colors[1], values: debtA },
      { name: 'B owes', color: colors[2], values: debtB },
    ],
    x,
    xLabel: 'price of BTC, USD',
    yLabel: 'USD',
  })
} finally {
  await devnet.stop()
}
