// Producer and watcher beside each other, each with its JSON-RPC; a transfer goes through, and both know the same state.
import { createRollupNodeClient } from '@quintet/sdk/rollup'
import { startDevnet } from '@quintet/sdk/testing'
import { parseUnits } from 'viem'
import { eventually, ids, startRollup } from '../shared/rollupScene.js'

const devnet = await startDevnet()
const rollup = await startRollup(devnet)
try {
  const producer = await rollup.produce()
  const watcher = await rollup.watch([producer.url])
  console.log(`producer   ${producer.url}\nwatcher    ${watcher.url}`)
  const [alice, bob] = [rollup.as('alice', producer.url), rollup.as('bob', producer.url)]
  const amount = parseUnits('100', 6)
  await alice.rollup.depositToRollup({ asset: 'USDC', amount })
  await bob.rollup.depositToRollup({ asset: 'USDC', amount })
  await eventually(async () => (await bob.rollup.getRollupAccount({}))?.idle[ids.usdc] === amount)

  const { account } = bob
  const sent = await alice.rollup.transferL2({
    to: account.address,
    asset: 'USDC',
    amount: parseUnits('5', 6),
  })
  const receipt = await sent.wait('committed')
  console.log(`transfer   ${receipt.status} in block ${receipt.blockId}`)

  const nodes = [producer, watcher].map(({ url }) => createRollupNodeClient(url))
  const rootOf = async (node: (typeof nodes)[number]) =>
    (await node.getBlock('latest'))?.header.postRoot
  await eventually(async () => {
    const [first, second] = await Promise.all(nodes.map(rootOf))
    return first !== undefined && first === second
  })
  console.log(`root       ${await rootOf(nodes[0] as (typeof nodes)[number])}, of both`)
  const { blockId, executedId, producers } = await alice.rollup.getRollupStatus()
  console.log(`layer 1    block ${blockId}, executed ${executedId}, ${producers.length} producer`)
  console.log('metrics   ', producer.metrics(), watcher.metrics())
} finally {
  await rollup.stop()
  await devnet.stop()
}
