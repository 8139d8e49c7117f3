// A project funds its reactor: tokens for TOKE of the same value, staked in that reactor and locked for half a year.
import { formatAmount } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { openRfqPool, postPrices, wethId } from '../shared/reactorScene.js'

const devnet = await startDevnet()
try {
  const [project, governor] = [devnet.client('alice'), devnet.client('owner')]
  await openRfqPool(devnet)
  await postPrices(devnet)
  const amount = parseEther('20')
  const { id } = await project.reactors.proposeFunding({
    reactorId: wethId,
    amount,
    minToke: parseEther('29000'),
    weights: { 0: 10_000 },
  })
  const { toke } = await governor.reactors.acceptFunding({ id, maxToke: parseEther('31000') })
  console.log(`given    ${formatAmount(amount, { symbol: 'WETH', digits: 2 })} at 3,000 USD`)
  console.log(`staked   ${formatAmount(toke, { symbol: 'TOKE', digits: 2 })} at 2 USD`)

  // The treasury keeps the shares: they are value that the protocol controls.
  const { holdings } = await project.reactors.treasuryView()
  const own = holdings.find(({ reactorId }) => reactorId === wethId)?.shareAssets ?? 0n
  console.log(`treasury ${formatAmount(own, { symbol: 'WETH', digits: 2 })} in the reactor`)
  if (own !== amount) throw new Error('The treasury holds what the project gave.')
} finally {
  await devnet.stop()
}
