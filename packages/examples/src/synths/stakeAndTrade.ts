// The whole round of a staker: issue sUSD against SYN, hedge the debt, trade, claim the fees, burn and leave.
import { formatAmount } from '@quintet/sdk'
import { formatRatio } from '@quintet/sdk/synths'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'

const usd = (amount: bigint) => formatAmount(amount, { symbol: 'sUSD', digits: 2 })
const day = 86_400

const devnet = await startDevnet()
try {
  const [alice, bob] = [devnet.client('alice'), devnet.client('bob')]
  const pass = async (seconds: number) => {
    await devnet.advanceTime(seconds)
    await devnet.refreshPrices()
  }

  const staked = await alice.synths.stakeAndMint({ amount: parseEther('30000') })
  console.log(
    `issued        ${usd(staked.issued)}, collateralised at ${formatRatio(staked.cRatioWad)}`,
  )
  console.log(`locked        ${formatAmount(staked.locked, { symbol: 'SYN' })} of 100,000`)

  // The debt is a share of everything in the pool. Holding that share of each synth makes its price no matter.
  const { hedge } = await alice.synths.getPortfolio()
  console.log('hedge')
  for (const { synth, amount } of hedge) {
    const { priceWad } = await alice.synths.getSynth({ synth })
    const cost = (amount * priceWad) / 10n ** 18n
    await alice.synths.exchangeSynths({ src: 'sUSD', amount: (cost * 1004n) / 1000n, dst: synth })
    console.log(`  ${synth}        ${formatAmount(amount)} for ${usd(cost)}`)
  }
  await pass(180)

  // Bob trades; his fees go to the stakers, week by week.
  const { feeUsd } = await bob.synths.exchangeSynths({ src: 'sUSD', amount: 'max', dst: 'sETH' })
  console.log(`bob trades    fee ${usd(feeUsd)}`)
  await pass(14 * day)
  const quote = await alice.synths.quoteClaim()
  if (quote.isBlocked) await alice.synths.burnToTarget({})
  const { fees } = await alice.synths.claimFees({})
  console.log(`claimed       ${usd(fees)}`)

  for (const { synth, balance } of (await alice.synths.getPortfolio()).synths) {
    if (synth === 'sUSD' || balance === 0n) continue
    await alice.synths.exchangeSynths({ src: synth, amount: 'max', dst: 'sUSD' })
  }
  await pass(180)
  const { burned, debtLeft, unlocked } = await alice.synths.burn({ amount: 'max' })
  console.log(`burned        ${usd(burned)}, debt left ${usd(debtLeft)}`)
  console.log(`unlocked      ${formatAmount(unlocked, { symbol: 'SYN' })}`)
} finally {
  await devnet.stop()
}
