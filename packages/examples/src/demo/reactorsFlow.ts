import { formatAmount } from '@quintet/sdk'
import type { Devnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { lineChart } from '../shared/lineChart.js'
import { aprChart } from '../shared/reactorFigures.js'
import { nextCycle, openRfqPool, wethId } from '../shared/reactorScene.js'
import type { Progress } from './progress.js'
import type { Chapter } from './story.js'

/** A provider's round trip through a cycle in which the price falls. */
export async function reactorsFlow(devnet: Devnet, progress: Progress): Promise<Chapter> {
  const [alice, bob] = [devnet.client('alice'), devnet.client('bob')]
  const reactor = 'tWETH'
  const weth = (amount: bigint) => formatAmount(amount, { symbol: 'WETH' })

  progress.step('reactors: a deposit, a vote, a rollover')
  await openRfqPool(devnet)
  await bob.reactors.stakeDirector({
    reactorId: wethId,
    amount: parseEther('20000'),
    weights: { 0: 10_000 },
  })
  const assets = parseEther('10')
  const { shares } = await alice.reactors.depositToReactor({ reactor, assets })
  await nextCycle(devnet)
  const { claims, idle } = await alice.reactors.reactorState({ reactor })

  progress.step('reactors: the price falls, and the provider leaves')
  await devnet.advanceTime(5 * 86_400)
  await alice.reactors.requestReactorWithdrawal({ reactor, shares })
  await nextCycle(devnet, '2700')
  const { assets: back } = await alice.reactors.withdrawFromReactor({ reactor })
  const { toke } = await alice.reactors.claimReactorRewards({})

  return {
    title: 'reactors: liquidity as a service',
    summary:
      'Alice deposits WETH alone and gets WETH back, whatever the price did meanwhile; Bob stakes TOKE, votes where the liquidity goes, and stands behind it. Anybody may roll the cycle over, and is paid for it.',
    sections: [
      {
        kind: 'facts',
        title: 'A round trip',
        rows: [
          ['deposited', weth(assets)],
          ['at work after the rollover', weth(claims - idle)],
          ['price of ETH', '3,000 to 2,700'],
          ['back', weth(back)],
          ['rewards', formatAmount(toke, { symbol: 'TOKE', digits: 2 })],
        ],
      },
      {
        kind: 'figure',
        title: 'What both sides earn',
        svg: lineChart(aprChart()),
        caption: 'Whichever side is scarce earns more, so that both come.',
      },
    ],
  }
}
