// A trader who sees tomorrow's price first: buys sBTC just before the feed moves, sells right after. Without the waiting
// period he wins; with it he is taken what the later price would not have given. Figure: the correction by price move.
import { formatAmount } from '@quintet/sdk'
import { exchanger_setParameter } from '@quintet/sdk/abis'
import { exchange, settlement } from '@quintet/sdk/synths'
import type { Devnet } from '@quintet/sdk/testing'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther, stringToHex } from 'viem'
import { writeChart } from '../shared/writeChart.js'

const btc = parseEther('60000')
const stake = parseEther('10000')
const usd = (amount: bigint) => formatAmount(amount, { symbol: 'sUSD', digits: 2 }).padStart(16)

/** What alice has after buying before and selling after a rise of 5 %. */
async function run(devnet: Devnet, waitingPeriod: bigint): Promise<bigint> {
  const owner = devnet.client('owner')
  const { alice } = devnet.accounts
  const hash = await owner.writeContract({
    address: devnet.deployment.contracts.Exchanger ?? '0x',
    abi: [exchanger_setParameter],
    functionName: 'setParameter',
    args: [stringToHex('waitingPeriod', { size: 32 }), waitingPeriod],
  })
  await owner.waitForTransactionReceipt({ hash })

  const { synths } = devnet.client('alice')
  await synths.exchangeSynths({ src: 'sUSD', amount: stake, dst: 'sBTC' })
  await devnet.setPrice('BTC', (btc * 105n) / 100n)
  await devnet.advanceTime(Number(waitingPeriod)) // what an exchange yields can't leave earlier
  await synths.exchangeSynths({ src: 'sBTC', amount: 'max', dst: 'sUSD' })
  const held = await synths.getPortfolio({ account: alice.address })
  return held.synths.find(({ synth }) => synth === 'sUSD')?.balance ?? 0n
}

const devnet = await startDevnet()
try {
  const snapshot = await devnet.snapshot()
  const free = await run(devnet, 0n)
  await devnet.revert(snapshot)
  const guarded = await run(devnet, 180n)
  console.log(`starts with           ${usd(stake)}`)
  console.log(`no waiting period     ${usd(free)}`)
  console.log(`180 s                 ${usd(guarded)}`)
  if (free <= stake || guarded >= stake) throw new Error('The waiting period should decide this.')

  const rate = parseEther('0.003')
  const { received } = exchange(stake, parseEther('1'), btc, rate)
  const moves = Array.from({ length: 41 }, (_, i) => i - 20)
  const corrections = moves.map((percent) => {
    const later = (btc * BigInt(100 + percent)) / 100n
    const terms = [rate, parseEther('1'), later, parseEther('3')] as const
    const { reclaim, rebate } = settlement(stake, received, ...terms)
    return (Number(rebate - reclaim) / Number(received)) * 100
  })
  writeChart('synthsReclaim', {
    lines: [{ name: 'correction of the amount received', color: '#0f766e', values: corrections }],
    x: moves,
    xLabel: 'move of the price within the waiting period, %',
    yLabel: '% (below 0: reclaimed)',
  })
} finally {
  await devnet.stop()
}
