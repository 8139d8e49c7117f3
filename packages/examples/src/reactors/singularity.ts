// How far the treasury could fill the reactors by itself. Governance deposits what it owns, cycle by cycle, and the part of
// the depth that is the protocol's own rises.
import { formatAmount, formatPercent } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { nextCycle, openRfqPool, wethId } from '../shared/reactorScene.js'

const devnet = await startDevnet()
try {
  const [project, governor] = [devnet.client('alice'), devnet.client('owner')]
  await openRfqPool(devnet)
  const weights = { 0: 10_000 }
  for (let round = 1; round <= 3; round++) {
    const { id } = await project.reactors.proposeFunding({
      reactorId: wethId,
      amount: parseEther('10'),
      minToke: 1n,
      weights,
    })
    await governor.reactors.acceptFunding({ id, maxToke: parseEther('20000') })
    await nextCycle(devnet)
    const { ratioWad, streak } = await project.reactors.singularityView()
    const { pcvWad } = await project.reactors.treasuryView()
    const pcv = formatAmount(pcvWad, { symbol: 'USD', digits: 0 })
    console.log(`${round}  PCV ${pcv}  own part ${formatPercent(ratioWad)}  streak ${streak}`)
  }
} finally {
  await devnet.stop()
}
