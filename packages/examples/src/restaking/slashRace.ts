// A staker tries to run from a fault, in every order of his steps and the court's. He loses the race every time. Also as
// out/slashRace.svg.
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { moments, race } from '../shared/slashRace.js'
import type { TimelineRow } from '../shared/timeline.js'
import { timeline } from '../shared/timeline.js'
import { writeFigure } from '../shared/writeFigure.js'

const devnet = await startDevnet()
try {
  console.log('alice stakes 10 wqstETH; her operator promised half, and a fault costs half of that')
  const rows: TimelineRow[] = []
  let snapshot = await devnet.snapshot()
  for (const moment of moments) {
    const { assets, row } = await race(devnet, moment)
    rows.push(row)
    snapshot = await devnet.revert(snapshot)
    console.log(`queues ${moment.padEnd(18)}gets ${row.outcome}`)
    if (assets !== parseEther('7.5')) throw new Error('She escaped.')
  }
  writeFigure('slashRace.svg', timeline({ rows, label: 'When alice queues, and what she gets' }))
} finally {
  await devnet.stop()
}
