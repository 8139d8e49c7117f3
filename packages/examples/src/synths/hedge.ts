// Two stakers with the same debt through a rally of ETH: alice holds the pool's composition, bob keeps sUSD. Bob's debt
// runs away from what he holds, alice's does not. Figures: the pool's composition, and what each has left.
import { formatAmount } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { writeChart } from '../shared/writeChart.js'

const usd = (amount: bigint) => formatAmount(amount, { digits: 0 }).padStart(11)
const devnet = await startDevnet()
try {
  const [alice, bob] = [devnet.client('alice'), devnet.client('bob')]
  const debt = parseEther('40000')
  await alice.synths.stakeAndMint({ amount: debt })
  await bob.synths.stakeAndMint({ amount: debt })
  for (const { synth, amount } of (await alice.synths.getPortfolio()).hedge) {
    const { priceWad } = await alice.synths.getSynth({ synth })
    const cost = (amount * priceWad) / 10n ** 18n
    await alice.synths.exchangeSynths({ src: 'sUSD', amount: (cost * 1004n) / 1000n, dst: synth })
  }
  await devnet.advanceTime(180)

  const net = async (client: typeof alice): Promise<bigint> => {
    const { debt: owed, synths } = await client.synths.getPortfolio()
    return synths.reduce((sum, { valueUsd }) => sum + valueUsd, 0n) - owed
  }
  const [x, hedged, bare]: [number[], number[], number[]] = [[], [], []]
  const shares = new Map<string, number[]>()
  console.log('     ETH    alice has less debt   bob has less debt')
  for (let price = 3000; price <= 4400; price += 200) {
    await devnet.setPrice('ETH', parseEther(String(price)))
    await devnet.refreshPrices()
    await alice.synths.takeDebtSnapshot({})
    const [a, b] = [await net(alice), await net(bob)]
    x.push(price)
    hedged.push(Number(a) / 1e18)
    bare.push(Number(b) / 1e18)
    for (const { shareWad, synth } of (await alice.synths.getPool()).synths) {
      shares.set(synth, [...(shares.get(synth) ?? []), Number(shareWad) / 1e16])
    }
    console.log(`${String(price).padStart(8)}${usd(a).padStart(23)}${usd(b).padStart(20)}`)
  }
  const change = (values: number[]) => Math.abs((values.at(-1) ?? 0) - (values[0] ?? 0))
  if (change(hedged) * 20 > change(bare)) throw new Error('The hedge should hold.')

  const colors = ['#334155', '#0f766e', '#b45309', '#0369a1', '#be123c', '#7c3aed']
  writeChart('synthsHedge', {
    lines: [
      { name: 'alice, hedged', color: '#0f766e', values: hedged },
      { name: 'bob, in sUSD', color: '#b45309', values: bare },
    ],
    x,
    xLabel: 'price of ETH, USD',
    yLabel: 'synths less debt, USD',
  })
  writeChart('synthsComposition', {
    lines: [...shares].map(([name, values], i) => ({
      name,
      color: colors[i] ?? '#334155',
      values,
    })),
    x,
    xLabel: 'price of ETH, USD',
    yLabel: '% of the pool',
  })
} finally {
  await devnet.stop()
}
