// Restaked stake as a token: mint LRT, leave at once for a fee, or through a batch for none.
import { formatAmount, formatPercent } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther, parseUnits } from 'viem'

const devnet = await startDevnet()
try {
  const [alice, bob, keeper] = [
    devnet.client('alice'),
    devnet.client('bob'),
    devnet.client('keeper'),
  ]
  const wst = (amount: bigint) => formatAmount(amount, { symbol: 'wqstETH' }).padStart(18)
  const lrt = (amount: bigint) => formatAmount(amount, { symbol: 'LRT', digits: 0 })

  const show = async (what: string) => {
    const { totalAssets, idle, reserved, price } = await alice.restaking.getLrt()
    console.log(
      `${what.padEnd(28)}total${wst(totalAssets)}   idle${wst(idle)}   owed${wst(reserved)}   1m LRT =${wst(price)}`,
    )
  }

  const { shares } = await alice.restaking.mintLrt({ assets: parseEther('40') })
  await bob.restaking.mintLrt({ assets: parseEther('10') })
  await show(`alice has ${lrt(shares)}`)

  // At once, from what is idle. The fee stays with those who stay, and grows as the idle shrinks.
  const instant = await bob.restaking.instantRedeemLrt({ shares: parseUnits('4', 24) })
  await show('bob left in part, at once')
  const gross = instant.assets + instant.fee
  console.log(
    `  got ${wst(instant.assets).trim()}, fee ${formatPercent((instant.fee * parseEther('1')) / gross)}`,
  )

  // In the batch of this epoch, at the price of its settlement: shares bear slashes until then.
  const { batchId, settleAfter } = await alice.restaking.redeemLrt({ shares: shares / 2n })
  await show(`alice waits in batch ${batchId}`)

  const { timestamp } = await alice.getBlock()
  await devnet.advanceTime(Number(settleAfter - timestamp))
  const settled = await keeper.restaking.settleLrtBatch({ batchId }) // anybody may
  await show('batch settled')
  console.log(`  for ${wst(settled.assets).trim()}`)

  const { assets } = await alice.restaking.claimLrt({})
  await show('alice has claimed')
  console.log(`  got ${wst(assets).trim()}, without a fee`)
} finally {
  await devnet.stop()
}
