// In for a month and out again: the yield is in the share's price, and the claim is one transaction on layer 1.
import { formatAmount } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther, parseUnits } from 'viem'
import { eventually, ids, startRollup, windows } from '../shared/rollupScene.js'

const devnet = await startDevnet()
const rollup = await startRollup(devnet)
try {
  const { url } = await rollup.produce()
  const alice = rollup.as('alice', url)
  const usdc = { symbol: 'USDC', decimals: 6 }
  const view = () => alice.rollup.getRollupAccount({})
  const tell = (what: string, amount: bigint) =>
    console.log(`${what.padEnd(34)}${formatAmount(amount, usdc).padStart(18)}`)

  // Somebody has to pay the interest: dave borrows half of what the vault lends.
  await devnet.client('dave').bands.borrowWithBands({
    market: 'WETH/USDC',
    collateral: parseEther('200'),
    debt: parseUnits('250000', 6),
  })
  const amount = parseUnits('500', 6)
  await alice.rollup.depositToRollup({ asset: 'USDC', amount })
  await eventually(async () => (await view())?.idle[ids.usdc] === amount)
  await (await alice.rollup.commitAllocation({ strategy: ids.lending, amount: 'all' })).wait()
  tell('committed', amount)
  await devnet.advanceTime(windows.allocation)
  await eventually(async () => ((await view())?.stTokens[ids.lending] ?? 0n) > 0n)
  await devnet.advanceTime(30 * 86_400)
  tell('worth after a month', (await view())?.stTokenValue[ids.lending] ?? 0n)

  const exit = await alice.rollup.uncommitAllocation({ strategy: ids.lending, shares: 'all' })
  await exit.wait('committed')
  await devnet.advanceTime(windows.allocation)
  await eventually(async () => ((await view())?.idle[ids.usdc] ?? 0n) > 0n)
  tell('idle again', (await view())?.idle[ids.usdc] ?? 0n)

  const withdrawal = await alice.rollup.withdraw({ asset: 'USDC', amount: 'all' })
  await withdrawal.wait('committed')
  await devnet.advanceTime(windows.payout)
  await withdrawal.claimable()
  const { paid } = await alice.rollup.claimWithdrawal({ asset: 'USDC' })
  tell('claimed on layer 1, a day later', paid)
  if (paid <= amount) throw new Error('The month earned nothing.')
} finally {
  await rollup.stop()
  await devnet.stop()
}
