// Opens a loan of 15,000 QUSD against 10 WETH in ten price bands, looks at it, and repays it.
import { formatAmount, formatPercent, formatPrice } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'

const devnet = await startDevnet()
try {
  const alice = devnet.client('alice')
  const collateral = parseEther('10')

  // Ask first: a quote costs one request and says what is possible.
  const quote = await alice.bands.quoteBorrow({
    market: 'WETH',
    collateral,
    debt: parseEther('15000'),
    bands: 10,
  })
  if (!quote.ok) throw quote.error
  console.log(
    `10 WETH in 10 bands carry   ${formatAmount(quote.maxBorrowable, { symbol: 'QUSD', digits: 2 })} at most`,
  )
  console.log(
    `15,000 QUSD would be safe   down to ${formatPrice(quote.range[1])}, softly liquidated below`,
  )

  const { n1, n2, hash } = await alice.bands.borrowWithBands({
    market: 'WETH',
    collateral,
    debt: parseEther('15000'),
    bands: 10,
  })
  const { gasUsed } = await alice.getTransactionReceipt({ hash })
  console.log(
    `borrowed                    bands ${n1} to ${n2}, ${gasUsed.toLocaleString('en-US')} gas`,
  )

  const position = await alice.bands.getPosition({ market: 'WETH' })
  console.log(`health                      ${formatPercent(position.healthFull)}`)
  console.log(`debt                        ${formatAmount(position.debt, { symbol: 'QUSD' })}`)

  // 'max' pays the interest of the last seconds too.
  const { closed } = await alice.bands.repay({ market: 'WETH', amount: 'max' })
  console.log(
    `repaid                      ${closed ? 'the loan is closed, the collateral is back' : 'something is left'}`,
  )
} finally {
  await devnet.stop()
}
