// Three users, four messages, one plan: 300 QUSD go into the savings vault and 500 USDC into the lending vault by one call
// each. What bob has is shown by its state over the hours, also as out/rollupStates.svg.
import { startDevnet } from '@quintet/sdk/testing'
import { formatUnits, parseUnits } from 'viem'
import { lineChart } from '../shared/lineChart.js'
import { eventually, ids, startRollup, windows } from '../shared/rollupScene.js'
import { writeFigure } from '../shared/writeFigure.js'

const devnet = await startDevnet()
const rollup = await startRollup(devnet)
try {
  const { url } = await rollup.produce()
  const [alice, bob, carol] = (['alice', 'bob', 'carol'] as const).map((name) =>
    rollup.as(name, url),
  ) as [ReturnType<typeof rollup.as>, ReturnType<typeof rollup.as>, ReturnType<typeof rollup.as>]
  const usdc = (amount: string) => parseUnits(amount, 6)
  const qusd = (amount: string) => parseUnits(amount, 18)
  const states: { hour: number; idle: number; committed: number; allocated: number }[] = []
  const { timestamp: start } = await bob.getBlock()
  const tell = async (what: string) => {
    const [view, { timestamp }] = [await bob.rollup.getRollupAccount({}), await bob.getBlock()]
    const of = (amounts: Readonly<Record<number, bigint>> | undefined, id: number) =>
      Number(formatUnits(amounts?.[id] ?? 0n, 6))
    const state = {
      hour: Number(timestamp - start) / 3_600,
      idle: of(view?.idle, ids.usdc),
      committed: of(view?.committed, ids.lending),
      allocated: of(view?.stTokenValue, ids.lending),
    }
    states.push(state)
    const amounts = [state.idle, state.committed, state.allocated].map((n) => n.toFixed(2))
    const cells = amounts.map((cell) => cell.padStart(11)).join('')
    console.log(`hour ${state.hour.toFixed(1).padStart(4)}   ${what.padEnd(26)}${cells}`)
  }

  console.log(`bob's USDC${' '.repeat(35)}idle  committed  allocated`)
  await alice.rollup.depositToRollup({ asset: 'QUSD', amount: qusd('500') })
  await bob.rollup.depositToRollup({ asset: 'QUSD', amount: qusd('100') })
  await bob.rollup.depositToRollup({ asset: 'USDC', amount: usdc('400') })
  await carol.rollup.depositToRollup({ asset: 'USDC', amount: usdc('300') })
  const isIdle = async () =>
    (await carol.rollup.getRollupAccount({}))?.idle[ids.usdc] === usdc('300')
  await eventually(isIdle)
  await tell('deposits are taken in')
  await devnet.advanceTime(3_600)
  await tell('an hour later')

  const orders = [
    await alice.rollup.commitAllocation({ strategy: ids.savings, amount: qusd('200') }),
    await bob.rollup.commitAllocation({ strategy: ids.savings, amount: qusd('100') }),
    await bob.rollup.commitAllocation({ strategy: ids.lending, amount: usdc('300') }),
    await carol.rollup.commitAllocation({ strategy: ids.lending, amount: usdc('200') }),
  ]
  for (const { wait } of orders) await wait('committed')
  await tell('orders are on layer 1')
  await devnet.advanceTime(windows.allocation - 60)
  await tell('the window is nearly over')
  await devnet.advanceTime(60)
  await eventually(async () => {
    const view = await carol.rollup.getRollupAccount({})
    return (view?.stTokens[ids.lending] ?? 0n) > 0n
  })
  await tell('executed, and taken in')
  await devnet.advanceTime(3_600)
  await tell('an hour later')
  const line = (name: 'idle' | 'committed' | 'allocated', color: string) => {
    return { name, color, values: states.map((state) => state[name]) }
  }
  const [idle, committed] = [line('idle', '#475569'), line('committed', '#b45309')]
  const lines = [idle, committed, line('allocated', '#0f766e')]
  const chart = { lines, x: states.map(({ hour }) => hour), xLabel: 'hours', yLabel: 'USDC of bob' }
  writeFigure('rollupStates.svg', lineChart(chart))
} finally {
  await rollup.stop()
  await devnet.stop()
}
