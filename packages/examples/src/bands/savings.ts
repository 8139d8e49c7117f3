// Saves QUSD: the interest of a week is collected from the loans, half of it goes to savers and unlocks over the next.
import { formatAmount, formatPercent } from '@quintet/sdk'
import { feeSplitterAbi } from '@quintet/sdk/abis'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'

const devnet = await startDevnet()
try {
  const bob = devnet.client('bob')
  const keeper = devnet.client('keeper')
  const qusd = (amount: bigint) => formatAmount(amount, { symbol: 'QUSD', digits: 2 }).padStart(16)
  const day = 86_400

  const saved = parseEther('20000')
  await bob.bands.savingsDeposit({ amount: saved })
  await keeper.bands.savingsDeposit({ amount: parseEther('400000') }) // all other savers
  console.log(`saved              ${qusd(saved)}`)

  // Anybody may move the fees on: from the market to the splitter, and from there to savers and treasury.
  await devnet.advanceTime(7 * day)
  const { interest } = await keeper.bands.collectFees({ market: 'WETH' })
  const splitter = devnet.deployment.contracts.FeeSplitter
  if (!splitter) throw new Error('The deployment has no FeeSplitter.')
  const hash = await keeper.writeContract({
    address: splitter,
    abi: feeSplitterAbi,
    functionName: 'distribute',
  })
  await keeper.waitForTransactionReceipt({ hash })
  console.log(`interest, 7 days   ${qusd(interest)}`)

  // Income unlocks evenly, so that nobody can come for a moment and take it along.
  for (let days = 0; days <= 8; days += 2) {
    const { assets, apr, lockedIncome } = await bob.bands.getSavings({})
    console.log(
      `day ${days}              ${qusd(assets)}   yield ${formatPercent(apr).padStart(8)}   locked ${qusd(lockedIncome)}`,
    )
    await devnet.advanceTime(2 * day)
  }

  const { assets } = await bob.bands.savingsRedeem({ shares: 'max' })
  console.log(`paid out           ${qusd(assets)}`)
  if (assets <= saved) throw new Error('Saving earned nothing.')
} finally {
  await devnet.stop()
}
