// A provider's round trip: deposit WETH, earn TOKE for a cycle of market making, ask for it back, and get as many as went in.
import { formatAmount } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { nextCycle, openRfqPool, wethId } from '../shared/reactorScene.js'

const devnet = await startDevnet()
try {
  const [alice, bob] = [devnet.client('alice'), devnet.client('bob')]
  const reactor = 'tWETH'
  const tell = (what: string, amount: bigint, symbol: string) =>
    console.log(`${what.padEnd(24)}${formatAmount(amount, { symbol, digits: 4 })}`)

  await openRfqPool(devnet)
  await bob.reactors.stakeDirector({
    reactorId: wethId,
    amount: parseEther('20000'),
    weights: { 0: 10_000 },
  })
  const assets = parseEther('10')
  const { shares } = await alice.reactors.depositToReactor({ reactor, assets })
  tell('deposited', assets, 'WETH')
  tell('shares', shares, reactor)

  await nextCycle(devnet)
  const deployed = await alice.reactors.reactorState({ reactor })
  tell('of all, at work', deployed.claims - deployed.idle, 'WETH')

  await devnet.advanceTime(5 * 86_400) // rewards stream until the shares are given back
  // The price falls, and the reactor owes units all the same.
  await alice.reactors.requestReactorWithdrawal({ reactor, shares })
  const { state } = await alice.reactors.reactorWithdrawalStatus({ reactor })
  console.log(`${'request is'.padEnd(24)}${state}`)
  await nextCycle(devnet, '2700')
  const { assets: back } = await alice.reactors.withdrawFromReactor({ reactor })
  tell('back after a fall', back, 'WETH')
  const { toke } = await alice.reactors.claimReactorRewards({})
  tell('rewards', toke, 'TOKE')
  if (back !== assets) throw new Error('A provider gets back what went in.')
} finally {
  await devnet.stop()
}
