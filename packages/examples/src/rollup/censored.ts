// A user who is not heard forces her order onto the chain. Then the producer dies, and she leaves without anybody's help. The
// days of that also as out/rollupCensored.svg.
import { formatAmount } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { parseUnits } from 'viem'
import { eventually, ids, startRollup, windows } from '../shared/rollupScene.js'
import { timeline } from '../shared/timeline.js'
import { writeFigure } from '../shared/writeFigure.js'

const devnet = await startDevnet()
const rollup = await startRollup(devnet)
try {
  const producer = await rollup.produce()
  await rollup.watch([producer.url])
  const carol = rollup.as('carol', producer.url)
  const view = () => carol.rollup.getRollupAccount({})
  const { timestamp: start } = await carol.getBlock()
  const day = async () => Number((await carol.getBlock()).timestamp - start) / 86_400
  const tell = async (what: string) => {
    const now = await day()
    console.log(`day ${now.toFixed(2).padStart(5)}   ${what}`)
    return now
  }
  const amount = parseUnits('300', 6)
  await carol.rollup.depositToRollup({ asset: 'USDC', amount })
  await eventually(async () => (await view())?.idle[ids.usdc] === amount)
  const half = amount / 2n
  await (await carol.rollup.commitAllocation({ strategy: ids.lending, amount: half })).wait()
  await devnet.advanceTime(windows.allocation)
  await eventually(async () => ((await view())?.stTokens[ids.lending] ?? 0n) > 0n)
  await tell('carol holds 150 USDC and shares of the lending vault')

  // No signature, no producer's goodwill: the queue of layer 1.
  await carol.rollup.forceUncommit({ strategy: ids.lending })
  await eventually(async () => ((await view())?.uncommitting[ids.lending] ?? 0n) > 0n)
  const forced = await tell('her forced exit is in a block, and its round is closed')
  await devnet.advanceTime(windows.allocation)
  await eventually(async () => ((await view())?.idle[ids.usdc] ?? 0n) > half)
  const executed = await tell('it is executed: all of it is idle')

  await rollup.end(producer)
  const alone = rollup.as('carol')
  await alone.rollup.forceWithdraw({ asset: 'USDC' })
  const dead = await tell('the producer is dead; she forces a withdrawal, and no block comes')
  await devnet.advanceTime(windows.escape + 1)
  await eventually(() => rollup.events.some(({ event }) => event === 'escapeActivated'))
  const { paid } = await alone.rollup.escape({})
  const escaped = await tell('the hatch is open; she has read the state from layer 1 alone')
  const usdc = { symbol: 'USDC', decimals: 6 }
  for (const { assets, shares, strategy } of paid) {
    const what = shares > 0n ? `${shares} shares of ${strategy}` : formatAmount(assets, usdc)
    console.log(`            paid ${what}`)
  }
  const bar = (from: number, to: number, color: string, label: string) => ({
    ...{ from, to, color, label },
  })
  const rows = [
    { name: 'not heard', bars: [bar(forced, executed, '#0f766e', 'forced')], outcome: 'idle' },
    { name: 'producer dead', bars: [bar(dead, escaped, '#b45309', 'waits')], outcome: 'escaped' },
  ]
  writeFigure('rollupCensored.svg', timeline({ rows, label: 'Forced exit and escape' }))
} finally {
  await rollup.stop()
  await devnet.stop()
}
