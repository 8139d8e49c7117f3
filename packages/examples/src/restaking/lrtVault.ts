// Restaked stake as a token: mint LRT, let a curator spread it, leave at once for a fee, or through a batch for none. Where
// the stake is comes out as out/restaking.svg.
import { formatAmount, formatPercent } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import type { Address } from 'viem'
import { parseEther } from 'viem'
import { restakingFigure } from '../shared/restakingFigure.js'
import { writeFigure } from '../shared/writeFigure.js'

const devnet = await startDevnet()
try {
  const [alice, bob, keeper] = [
    devnet.client('alice'),
    devnet.client('bob'),
    devnet.client('keeper'),
  ]
  const curator = devnet.client('owner')
  const asset = 'wqstETH'
  const [first, second] = ['HashAttestationServiceManager', 'BackupAttestationServiceManager']
  const wst = (amount: bigint) => formatAmount(amount, { symbol: asset }).padStart(18)
  const lrt = (amount: bigint) => formatAmount(amount, { symbol: 'LRT', digits: 0 })

  const show = async (what: string) => {
    const { totalAssets, idle, reserved, price } = await alice.restaking.getLrt()
    console.log(
      `${what.padEnd(28)}total${wst(totalAssets)}   idle${wst(idle)}   owed${wst(reserved)}   1m LRT =${wst(price)}`,
    )
  }

  // Two operators promise stake to services. A new promise binds when every staker could have left.
  for (const [name, avss] of [
    ['operator1', [first, second]],
    ['operator2', [first]],
  ] as const) {
    const { restaking } = devnet.client(name)
    for (const avs of avss) await restaking.joinAvs({ avs })
    const changes = avss.map((avs) => ({ avs, asset, fraction: parseEther('0.4') }))
    await restaking.modifyAllocations({ changes })
    const operator = devnet.accounts[name].address
    await curator.restaking.setLrtTarget({ operator, weightBps: 3000n, avss })
  }
  await devnet.advanceTime(14 * 86_400)

  const { shares } = await alice.restaking.mintLrt({ assets: parseEther('40') })
  await bob.restaking.mintLrt({ assets: parseEther('10') })
  await show(`alice has ${lrt(shares)}`)
  // The curator stays within the caps: 30 % with one operator, 25 % at the mercy of one service.
  const { operator1, operator2 } = devnet.accounts
  for (const { address: operator } of [operator1, operator2]) {
    await curator.restaking.allocateLrt({ operator, assets: parseEther('15') })
  }
  await show('spread over two operators')

  // At once, from what is idle. The fee stays with those who stay, and grows as the idle shrinks.
  const instant = await bob.restaking.instantRedeemLrt({ shares: parseEther('4000000') })
  await show('bob left in part, at once')
  const fee = (instant.fee * parseEther('1')) / (instant.assets + instant.fee)
  console.log(`  got ${wst(instant.assets).trim()}, fee ${formatPercent(fee)}`)

  // In the batch of this epoch, at the price of its settlement: shares bear slashes until then.
  const { batchId, settleAfter } = await alice.restaking.redeemLrt({ shares: shares / 4n })
  await show(`alice waits in batch ${batchId}`)
  const { contracts } = devnet.deployment
  const operators = { operator1: operator1.address, operator2: operator2.address }
  const services = { 'first service': contracts[first], 'second service': contracts[second] }
  const figure = await restakingFigure(alice, operators, services as Record<string, Address>)

  await devnet.advanceTime(Number(settleAfter - (await alice.getBlock()).timestamp))
  const settled = await keeper.restaking.settleLrtBatch({ batchId }) // anybody may
  await show('batch settled')
  console.log(`  for ${wst(settled.assets).trim()}`)
  const { assets } = await alice.restaking.claimLrt({})
  await show('alice has claimed')
  console.log(`  got ${wst(assets).trim()}, without a fee`)
  writeFigure('restaking.svg', figure)
} finally {
  await devnet.stop()
}
