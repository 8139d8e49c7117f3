// iETH gains what ETH loses, between its limits. At a limit it freezes, can't be bought any more, and stays there when the
// price comes back; its holders sell it whenever they like. Figure: the payoff.
import { formatAmount, formatPrice } from '@quintet/sdk'
import { InverseAtLimitError, inversePrice } from '@quintet/sdk/synths'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { writeChart } from '../shared/writeChart.js'

const devnet = await startDevnet()
try {
  const [alice, keeper] = [devnet.client('alice'), devnet.client('keeper')]
  const { inverse } = await alice.synths.getSynth({ synth: 'iETH' })
  if (!inverse) throw new Error('iETH should be inverse.')
  const { entryWad, lowerWad, upperWad } = inverse
  console.log(
    `iETH      entry ${formatPrice(entryWad)}, limits ${formatPrice(lowerWad)} and ${formatPrice(upperWad)}`,
  )
  const order = { src: 'sUSD', amount: parseEther('5000'), dst: 'iETH' } as const
  const { received } = await alice.synths.exchangeSynths(order)
  console.log(`bought    ${formatAmount(received, { symbol: 'iETH' })} for 5,000 sUSD`)
  await devnet.advanceTime(180)

  for (const price of ['2500', '2000', '1400'] as const) {
    await devnet.setPrice('ETH', parseEther(price))
    const { priceWad } = await alice.synths.getSynth({ synth: 'iETH' })
    console.log(`ETH ${price}  iETH at ${formatPrice(priceWad)}`)
  }
  const refused = await alice.synths.exchangeSynths(order).catch((error: Error) => error)
  if (!(refused instanceof InverseAtLimitError)) throw new Error('A floor is a free option.')
  console.log(`buying    refused: ${refused.shortMessage}`)
  await keeper.synths.freezeRate({ synth: 'iETH' })
  await devnet.setPrice('ETH', parseEther('3000'))
  const { priceWad } = await alice.synths.getSynth({ synth: 'iETH' })
  console.log(`ETH 3000  iETH frozen at ${formatPrice(priceWad)}`)
  const sold = await alice.synths.exchangeSynths({ src: 'iETH', amount: 'max', dst: 'sUSD' })
  console.log(`sold      for ${formatAmount(sold.received, { symbol: 'sUSD', digits: 2 })}`)

  const x = Array.from({ length: 61 }, (_, i) => 100 * i)
  writeChart('synthsInverse', {
    lines: [
      {
        name: 'iETH',
        color: '#0f766e',
        values: x.map((price) => Number(inversePrice(parseEther(String(price)), inverse)) / 1e18),
      },
      { name: 'ETH', color: '#94a3b8', values: x },
    ],
    x,
    xLabel: 'price of ETH, USD',
    yLabel: 'USD',
  })
} finally {
  await devnet.stop()
}
