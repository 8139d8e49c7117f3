import { formatAmount } from '@quintet/sdk'
import type { Devnet } from '@quintet/sdk/testing'
import { formatUnits, parseUnits } from 'viem'
import { lineChart } from '../shared/lineChart.js'
import { eventually, ids, startRollup, windows } from '../shared/rollupScene.js'
import { colors } from '../shared/svg.js'
import type { Progress } from './progress.js'
import type { Chapter } from './story.js'

const usdc = (amount: bigint): string =>
  formatAmount(amount, { decimals: 6, symbol: 'USDC', digits: 2 })

/** Two users allocate through one plan: a producer, real signatures, a real vault. */
export async function rollupFlow(devnet: Devnet, progress: Progress): Promise<Chapter> {
  const rollup = await startRollup(devnet)
  try {
    progress.step('rollup: deposits and signed orders')
    const { url } = await rollup.produce()
    const [bob, carol] = [rollup.as('bob', url), rollup.as('carol', url)]
    const deposit = parseUnits('400', 6)
    for (const user of [bob, carol]) {
      await user.rollup.depositToRollup({ asset: 'USDC', amount: deposit })
    }
    const view = () => bob.rollup.getRollupAccount({})
    const { timestamp: start } = await bob.getBlock()
    const states: { hour: number; idle: bigint; committed: bigint; allocated: bigint }[] = []
    const look = async () => {
      const [account, { timestamp }] = [await view(), await bob.getBlock()]
      states.push({
        hour: Number(timestamp - start) / 3_600,
        idle: account?.idle[ids.usdc] ?? 0n,
        committed: account?.committed[ids.lending] ?? 0n,
        allocated: account?.stTokenValue[ids.lending] ?? 0n,
      })
    }
    await eventually(
      async () => (await carol.rollup.getRollupAccount({}))?.idle[ids.usdc] === deposit,
    )
    await look()
    await devnet.advanceTime(3_600)
    await look()
    const orders = [
      await bob.rollup.commitAllocation({ strategy: ids.lending, amount: parseUnits('300', 6) }),
      await carol.rollup.commitAllocation({ strategy: ids.lending, amount: parseUnits('200', 6) }),
    ]
    for (const { wait } of orders) await wait('committed')
    await look()

    progress.step('rollup: the challenge window passes, the plan is executed')
    await devnet.advanceTime(windows.allocation - 60)
    await look()
    await devnet.advanceTime(60)
    await eventually(async () => ((await view())?.stTokens[ids.lending] ?? 0n) > 0n)
    await look()
    await devnet.advanceTime(3_600)
    await look()

    const line = (name: 'idle' | 'committed' | 'allocated', color: string) => ({
      name,
      color,
      values: states.map((state) => Number(formatUnits(state[name], 6))),
    })
    const last = states.at(-1)
    return {
      title: 'rollup: many small allocations in one call',
      summary:
        'Bob and Carol sign orders, a producer puts them into one block, and after four hours, in which anybody could prove a fraud, one call moves all of it into the lending vault.',
      sections: [
        {
          kind: 'facts',
          title: "Bob's account at the end",
          rows: [
            ['deposited', usdc(deposit)],
            ['idle', usdc(last?.idle ?? 0n)],
            ['allocated', usdc(last?.allocated ?? 0n)],
          ],
        },
        {
          kind: 'figure',
          title: 'Idle, committed, allocated',
          svg: lineChart({
            lines: [
              line('idle', colors.waiting),
              line('committed', colors.risk),
              line('allocated', colors.calm),
            ],
            x: states.map(({ hour }) => hour),
            xLabel: 'hours',
            yLabel: 'USDC of Bob',
          }),
          caption: 'An order costs 16 bytes of layer 1; the vault is called once for everybody.',
        },
      ],
    }
  } finally {
    await rollup.stop()
  }
}
