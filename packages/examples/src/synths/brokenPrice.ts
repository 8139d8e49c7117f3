// A feed publishes a price a hundred times too high. The first exchange trips the circuit breaker, nobody trades at it,
// nobody issues against it, and everybody can still leave.
import { formatAmount } from '@quintet/sdk'
import { InvalidPricesError, SynthSuspendedError } from '@quintet/sdk/synths'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'

const usd = (amount: bigint) => formatAmount(amount, { symbol: 'USD', digits: 0 })

const devnet = await startDevnet()
try {
  const [alice, carol, keeper] = [
    devnet.client('alice'),
    devnet.client('carol'),
    devnet.client('keeper'),
  ]
  await alice.synths.exchangeSynths({ src: 'sUSD', amount: parseEther('5000'), dst: 'sBTC' })
  await devnet.advanceTime(180)
  await devnet.refreshPrices()
  console.log(`pool                   ${usd((await alice.synths.getPool()).totalDebt)}`)

  await devnet.setPrice('BTC', parseEther('6000000'))
  const sale = { src: 'sBTC', amount: 'max', dst: 'sUSD' } as const
  const { suspended, received } = await alice.synths.exchangeSynths(sale)
  console.log(`alice sells at ×100    gets ${received}: ${suspended} is suspended`)

  const refused = async (what: string, attempt: Promise<unknown>, expected: unknown) => {
    const error = await attempt.then(
      () => undefined,
      (reason: Error) => reason,
    )
    if (!(error instanceof (expected as typeof Error))) throw new Error(`${what} went through`)
    console.log(`${what.padEnd(22)} refused: ${(error as { shortMessage?: string }).shortMessage}`)
  }
  await refused('alice tries again', alice.synths.exchangeSynths(sale), SynthSuspendedError)
  const { totalDebt, marks } = await keeper.synths.takeDebtSnapshot({})
  console.log(`snapshot               ${usd(totalDebt)} for safety, ${marks} synths marked`)
  await refused(
    'issuing now',
    alice.synths.stakeAndMint({ amount: parseEther('100') }),
    InvalidPricesError,
  )

  // Leaving stays open all the time, and with the right price all is as before.
  await devnet.advanceTime(86_400)
  const { burned } = await carol.synths.burn({ amount: parseEther('1000') })
  console.log(`carol burns            ${formatAmount(burned, { symbol: 'sUSD' })}`)
  await devnet.setPrice('BTC', parseEther('60000'))
  await devnet.refreshPrices()
  const healed = await keeper.synths.takeDebtSnapshot({})
  console.log(`right price            ${usd(healed.totalDebt)}, ${healed.marks} synths marked`)
} finally {
  await devnet.stop()
}
