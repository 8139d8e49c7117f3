// A director's cycle: stake, vote, watch the vote become a position, and earn. Figure: stake, votes and what was deployed,
// as out/reactorFlow.svg.
import { formatAmount, formatPercent } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { formatEther, parseEther } from 'viem'
import { nextCycle, openRfqPool, wethId } from '../shared/reactorScene.js'
import { sankey } from '../shared/sankey.js'
import { colors } from '../shared/svg.js'
import { writeFigure } from '../shared/writeFigure.js'

const devnet = await startDevnet()
try {
  const stakes = { alice: parseEther('20000'), bob: parseEther('10000') } as const
  const alice = devnet.client('alice')
  await openRfqPool(devnet)
  const weights = { 0: 10_000 }
  for (const name of ['alice', 'bob'] as const) {
    await devnet.client(name).reactors.stakeDirector({
      reactorId: wethId,
      amount: stakes[name],
      weights,
    })
  }
  // A signed vote costs the director nothing: anybody may bring it.
  const vote = await alice.reactors.signVote({ reactorId: wethId, weights })
  await devnet.client('keeper').reactors.relayVote({ vote })

  await nextCycle(devnet)
  const state = await alice.reactors.reactorState({ reactor: wethId })
  const atWork = state.claims - state.idle
  console.log(`deployed    ${formatAmount(atWork, { symbol: 'WETH', digits: 4 })}`)
  const { lpApr, ldApr, mu } = await alice.reactors.reactorApy({ reactor: wethId })
  console.log(
    `APR         providers ${formatPercent(lpApr)}, directors ${formatPercent(ldApr)}, μ ${formatPercent(mu)}`,
  )
  await devnet.advanceTime(3 * 86_400)
  const { toke } = await alice.reactors.claimReactorRewards({})
  console.log(`three days  ${formatAmount(toke, { symbol: 'TOKE', digits: 2 })}`)
  if (toke === 0n) throw new Error('Directing earned nothing.')

  const inToke = (amount: bigint) => Number(formatEther(amount))
  writeFigure(
    'reactorFlow.svg',
    sankey({
      columns: [
        [
          { name: 'alice', color: colors.service },
          { name: 'bob', color: colors.calm },
        ],
        [{ name: 'votes', color: colors.waiting }],
        [{ name: 'RFQ pool', color: colors.risk, note: `${Number(formatEther(atWork))} WETH` }],
      ],
      flows: [
        { from: 'alice', to: 'votes', amount: inToke(stakes.alice) },
        { from: 'bob', to: 'votes', amount: inToke(stakes.bob) },
        { from: 'votes', to: 'RFQ pool', amount: inToke(stakes.alice + stakes.bob) },
      ],
      label: 'Stake votes, votes become positions',
    }),
  )
} finally {
  await devnet.stop()
}
