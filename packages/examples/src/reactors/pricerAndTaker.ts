// A market without a curve: the pricer signs quotes around the oracle's price, a taker fills one in two parts.
import { formatAmount } from '@quintet/sdk'
import { runPricer } from '@quintet/sdk/keepers'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { nextCycle, openRfqPool, postPrices, wethId } from '../shared/reactorScene.js'

const devnet = await startDevnet()
try {
  const [alice, bob] = [devnet.client('alice'), devnet.client('bob')]
  const pool = await openRfqPool(devnet)
  await alice.reactors.stakeDirector({
    reactorId: wethId,
    amount: parseEther('50000'),
    weights: { 0: 10_000 },
  })
  await nextCycle(devnet) // the votes fill the pool
  await postPrices(devnet)

  const quotes = runPricer(devnet.client('operator1'), {
    pool,
    size: parseEther('2'),
    spreadBps: 20,
    sides: ['sell'],
    ttl: 60,
    quietMs: 0, // no earlier process has signed anything
    pollMs: 50,
  })
  const { value: signed } = await quotes.next()
  await quotes.return()
  if (!signed) throw new Error('The pricer signed nothing.')
  const { buyAmount, sellAmount } = signed.quote
  console.log(`quote    ${weth(sellAmount)} for ${usdc(buyAmount)}`)

  for (const fillBuy of [buyAmount / 3n, undefined]) {
    const { sellOut } = await bob.reactors.fillRfq({ ...signed, fillBuy })
    const { left, reason } = await bob.reactors.rfqQuoteState(signed)
    console.log(`filled   ${weth(sellOut)}, left ${usdc(left)} (${reason})`)
  }
} finally {
  await devnet.stop()
}

function weth(amount: bigint): string {
  return formatAmount(amount, { symbol: 'WETH', digits: 4 })
}

function usdc(amount: bigint): string {
  return formatAmount(amount, { symbol: 'USDC', decimals: 6, digits: 2 })
}
