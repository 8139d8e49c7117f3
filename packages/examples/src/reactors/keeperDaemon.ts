// The keeper's loop over three cycles: it waits, rolls over when a cycle is due, and is paid. It keeps no state of its own.
import { formatAmount } from '@quintet/sdk'
import { runCycleKeeper } from '@quintet/sdk/keepers'
import { startDevnet } from '@quintet/sdk/testing'
import { toCycleEnd } from '../shared/reactorScene.js'

const devnet = await startDevnet()
try {
  const ending = new AbortController()
  let cycles = 0
  await toCycleEnd(devnet)
  for await (const { step, completed, bounty } of runCycleKeeper(devnet.client('keeper'), {
    pollMs: 50,
    signal: ending.signal,
    onError: (error) => console.error(error.message),
  })) {
    console.log(`${step.padEnd(18)}paid ${formatAmount(bounty, { symbol: 'TOKE', digits: 3 })}`)
    if (completed === undefined) continue
    console.log(`cycle ${completed} begins`)
    cycles += 1
    if (cycles === 3) ending.abort()
    else await toCycleEnd(devnet)
  }
} finally {
  await devnet.stop()
}
