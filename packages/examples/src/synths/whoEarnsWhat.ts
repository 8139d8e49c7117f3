// A year of the same trades under both fee modes: a whale claims every week, a shrimp only when a claim is worth its gas
// at 20 gwei. By periods the shrimp's fees roll over to the whale; streamed they wait for one claim at the end. Figure:
// what 1,000 USD of debt have earned, gas paid.
import { formatAmount } from '@quintet/sdk'
import type { Devnet, DevnetAccountName } from '@quintet/sdk/testing'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { freshPool } from '../shared/freshPool.js'
import { writeChart } from '../shared/writeChart.js'

const week = 7 * 86_400
const weeks = 52
/** USD (18 decimals) of so much gas at 20 gwei, with ETH at 3,000. */
const usdOfGas = (gas: bigint) => gas * 20n * 10n ** 9n * 3000n
const stakes = { whale: parseEther('500000'), shrimp: parseEther('400') } as const
type Staker = keyof typeof stakes
type Ledger = Record<Staker, { claimed: bigint; gas: bigint; byWeek: number[] }>

async function year(devnet: Devnet, fees: 'stream' | 'periods'): Promise<Ledger> {
  const deployer: DevnetAccountName = fees === 'stream' ? 'producer' : 'operator1'
  const million = parseEther('1000000')
  const syn = { alice: 10n * million, bob: million }
  const pool = await freshPool(devnet, { deployer, fees, syn })
  const clients = { whale: pool.client('alice'), shrimp: pool.client('bob') }
  const trader = pool.client('dave')
  const reader = devnet.client('dave')
  await clients.whale.synths.stakeAndMint({ amount: stakes.whale })
  await clients.shrimp.synths.stakeAndMint({ amount: stakes.shrimp })
  await pool.send('sUSD', 'alice', 'dave', parseEther('400000'))

  const ledger: Ledger = {
    whale: { claimed: 0n, gas: 0n, byWeek: [] },
    shrimp: { claimed: 0n, gas: 0n, byWeek: [] },
  }
  const claim = async (who: Staker) => {
    const { fees: paid, hash } = await clients[who].synths.claimFees({})
    const { gasUsed } = await reader.getTransactionReceipt({ hash })
    ledger[who].claimed += paid
    ledger[who].gas += usdOfGas(gasUsed)
  }
  // What a claim costs after a week, with the refresh of the debt snapshot in it.
  const costOfClaim = usdOfGas(200_000n)
  for (let i = 0; i < weeks; i++) {
    const [src, dst] = i % 2 === 0 ? (['sUSD', 'sETH'] as const) : (['sETH', 'sUSD'] as const)
    await trader.synths.exchangeSynths({ src, amount: 'max', dst })
    await pool.pass(week)
    if (fees === 'periods') await trader.synths.closeFeePeriod({})
    for (const who of ['shrimp', 'whale'] as const) {
      const { fees: due } = await clients[who].synths.quoteClaim()
      // What is streamed waits, so the shrimp claims once; what a period pays is lost with the period.
      const isWorth = fees === 'stream' ? i === weeks - 1 : due > costOfClaim
      if (due > 0n && (who === 'whale' || isWorth)) await claim(who)
      ledger[who].byWeek.push(Number(ledger[who].claimed - ledger[who].gas) / 1e18)
    }
  }
  return ledger
}

const devnet = await startDevnet()
try {
  const results = { stream: await year(devnet, 'stream'), periods: await year(devnet, 'periods') }
  const usd = (amount: bigint) => formatAmount(amount, { digits: 2 }).padStart(14)
  console.log('                       fees           gas    per 1,000 of debt')
  for (const mode of ['stream', 'periods'] as const) {
    for (const who of ['whale', 'shrimp'] as const) {
      const { claimed, gas } = results[mode][who]
      const rate = ((claimed - gas) * parseEther('1000')) / stakes[who]
      console.log(`${mode.padEnd(9)}${who.padEnd(8)}${usd(claimed)}${usd(gas)}${usd(rate)}`)
    }
  }
  if (results.stream.shrimp.claimed <= results.periods.shrimp.claimed) {
    throw new Error('The stream should leave the shrimp its fees.')
  }
  const line = (mode: 'stream' | 'periods', who: Staker, color: string) => ({
    name: `${who}, ${mode}`,
    color,
    values: results[mode][who].byWeek.map((value) => (value * 1e21) / Number(stakes[who])),
  })
  writeChart('synthsFees', {
    lines: [
      line('stream', 'whale', '#0f766e'),
      line('stream', 'shrimp', '#0369a1'),
      line('periods', 'whale', '#b45309'),
      line('periods', 'shrimp', '#be123c'),
    ],
    xLabel: 'week',
    yLabel: 'USD',
  })
} finally {
  await devnet.stop()
}
