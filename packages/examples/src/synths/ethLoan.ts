// Leverage without the debt pool: borrow sETH against ETH, turn it into sBTC, and pay back when ETH has fallen against
// BTC. The loan owes sETH, so a fall of ETH is the borrower's gain.
import { formatAmount, formatPrice } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'

const seth = (amount: bigint) => formatAmount(amount, { symbol: 'sETH' })
const devnet = await startDevnet()
try {
  const alice = devnet.client('alice')
  const [product] = await alice.synths.getLoanProducts()
  if (!product) throw new Error('Nothing is lent.')
  console.log(
    `product       ${product.synth} against ETH, at least ${formatPrice(product.minRatioWad)} to one`,
  )

  const { loan, fee } = await alice.synths.openLoan({
    product: product.product,
    amount: parseEther('8'),
    collateral: parseEther('10'),
  })
  console.log(`loan ${loan.id}        ${seth(loan.principal)} against 10 ETH, fee ${seth(fee)}`)
  const { received } = await alice.synths.exchangeSynths({
    src: 'sETH',
    amount: 'max',
    dst: 'sBTC',
  })
  console.log(`exchanged     into ${formatAmount(received, { symbol: 'sBTC' })}`)

  await devnet.advanceTime(180) // the exchange is settled by the price of then
  await devnet.setPrice('ETH', parseEther('2600'))
  const { ratioWad } = await alice.synths.getLoan({ id: loan.id })
  console.log(
    `ETH at 2,600  ratio ${formatPrice(ratioWad ?? 0n, 4)}: it does not depend on the price of ETH`,
  )
  const back = await alice.synths.exchangeSynths({ src: 'sBTC', amount: 'max', dst: 'sETH' })
  await devnet.advanceTime(180)
  const { paid, collateral } = await alice.synths.closeLoan({ id: loan.id })
  const { synths } = await alice.synths.getPortfolio()
  const kept = synths.find(({ synth }) => synth === 'sETH')?.balance ?? 0n
  console.log(`came back     ${seth(back.received)}`)
  console.log(
    `paid back     ${seth(paid)}, and ${formatAmount(collateral, { symbol: 'ETH' })} are free`,
  )
  console.log(`kept          ${seth(kept)}`)
  if (kept === 0n) throw new Error('A fall of ETH should leave a gain.')
} finally {
  await devnet.stop()
}
