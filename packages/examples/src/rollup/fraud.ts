// A producer takes a deposit in and claims a root that he made up. The watcher replays the block, proves it wrong with one
// transaction, and he loses his bond.
import { producerBondsAbi, rollupChainAbi } from '@quintet/sdk/abis'
import { startDevnet } from '@quintet/sdk/testing'
import { concat, formatEther, keccak256, parseEther, parseUnits, toHex, zeroAddress } from 'viem'
import { eventually, startRollup } from '../shared/rollupScene.js'

const devnet = await startDevnet()
const rollup = await startRollup(devnet)
try {
  const { RollupChain = zeroAddress, ProducerBonds = zeroAddress } = devnet.deployment.contracts
  const chain = { address: RollupChain, abi: rollupChainAbi } as const
  const dave = devnet.client('dave')
  const mined = (hash: `0x${string}`) => dave.waitForTransactionReceipt({ hash })
  const { accountId } = await rollup
    .as('dave')
    .rollup.depositToRollup({ asset: 'USDC', amount: parseUnits('100', 6) })
  const bonds = { address: ProducerBonds, abi: producerBondsAbi } as const
  const value = parseEther('32')
  await mined(await dave.writeContract({ ...bonds, functionName: 'bond', value }))

  // No transactions, no plan, and one checkpoint for the one segment with his deposit.
  const payload = concat(['0x0000', '0x00', keccak256(toHex('everything is mine'))])
  const parent = await dave.readContract({ ...chain, functionName: 'blockHash', args: [0n] })
  const args = [1n, parent, accountId, 1, payload] as const
  const block = await mined(
    await dave.writeContract({ ...chain, functionName: 'commitBlock', args }),
  )
  console.log(`dave's block    accepted for ${block.gasUsed} gas: layer 1 replays nothing`)

  const { reason, gas } = await rollup.as('keeper').rollup.buildFraudProof({})
  console.log(`anybody         can prove ${reason}, for about ${gas} gas`)
  await rollup.watch([])
  await eventually(() => rollup.events.some(({ event }) => event === 'fraudProven'))
  const [reverted] = await dave.getContractEvents({
    ...chain,
    eventName: 'BlockReverted',
    fromBlock: 0n,
  })
  if (!reverted) throw new Error('The block stands.')
  const proof = await mined(reverted.transactionHash)
  console.log(`the watcher     has proven it, for ${proof.gasUsed} gas`)

  const keeper = devnet.accounts.keeper.address
  const reward = await dave.readContract({ ...chain, functionName: 'ethOwed', args: [keeper] })
  console.log(`reward          ${formatEther(reward)} ETH, half of his bond`)
  const { blockId, producers } = await rollup.as('dave').rollup.getRollupStatus()
  console.log(`the chain       is at block ${blockId} again, with ${producers.length} producers`)
} finally {
  await rollup.stop()
  await devnet.stop()
}
