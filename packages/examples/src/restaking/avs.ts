// A service at work: an honest hour, then wrong results, their challenges, freezes, slashes and release. What they do to
// the price of a share of the pool comes out as out/poolPrice.svg.
import { formatAmount } from '@quintet/sdk'
import { runAggregator, runOperatorNode, runWatcher } from '@quintet/sdk/restaking/node'
import { startDevnet } from '@quintet/sdk/testing'
import type { Address } from 'viem'
import { erc20Abi, formatEther, parseEther } from 'viem'
import { requestAttestation, serveAlone } from '../shared/attestation.js'
import { lineChart } from '../shared/lineChart.js'
import { nodeRun } from '../shared/nodeRun.js'
import { stopwatch } from '../shared/stopwatch.js'
import { colors } from '../shared/svg.js'
import { writeFigure } from '../shared/writeFigure.js'

const devnet = await startDevnet()
const { options, keep, until, clean } = nodeRun()
try {
  const asset = devnet.deployment.tokens.wqstETH?.address as Address
  const [client, one] = [devnet.client('alice'), devnet.client('operator1')]
  const two = devnet.client('operator2')
  const operator = two.account.address

  const ask = (text: string) => requestAttestation(devnet, text, 8)
  const balance = { address: asset, abi: erc20Abi, functionName: 'balanceOf' } as const
  const balanceOf = (account: Address) => client.readContract({ ...balance, args: [account] })
  const x: number[] = []
  const values: number[] = []
  const show = async (what: string) => {
    const { pools, frozen } = await client.restaking.getOperator({ operator, assets: ['wqstETH'] })
    const columns = [
      pools[0]?.assets ?? 0n,
      await balanceOf(devnet.accounts.keeper.address),
      await balanceOf(devnet.accounts.owner.address),
    ].map((amount) => formatAmount(amount, { symbol: 'wqstETH' }).padStart(18))
    console.log(`${what.padEnd(32)}${columns.join('')}${frozen ? '   frozen' : ''}`)
    // The price stays until a slash, and falls at once: a point before and one after.
    const price = Number(formatEther(pools[0]?.priceWad ?? 0n))
    const day = await days()
    x.push(day, day)
    values.push(values.at(-1) ?? price, price)
  }

  for (const name of ['operator1', 'operator2'] as const) {
    await serveAlone(devnet, name, parseEther('1'))
  }
  await devnet.advanceTime(14 * 86_400) // every staker could leave before the promise binds
  const days = await stopwatch(client)

  const { url } = keep(await runAggregator(devnet.client('carol'), options('aggregator')))
  const aggregators = [url]
  keep(await runOperatorNode(one, { ...options('operator1'), aggregators }))
  keep(await runWatcher(devnet.client('keeper'), { ...options('watcher'), aggregators }))
  const honest = keep(await runOperatorNode(two, { ...options('operator2'), aggregators }))
  console.log(
    `${'stake with operator2'.padStart(50)}${'watcher'.padStart(18)}${'recipient'.padStart(18)}`,
  )
  await show('before')
  for (const text of ['first', 'second', 'third']) await ask(text)
  await until('fulfilled', 3)
  await until('delivered', 6)
  await devnet.advanceTime(3_600)
  await show('three tasks, an honest hour')

  await honest.stop()
  keep(await runOperatorNode(two, { ...options('operator2'), aggregators, fault: 'wrong' }))
  for (const round of [1, 2, 3]) {
    await ask(`wrong ${round}`)
    await until('challenged', round)
    await until('delivered', 6 + 2 * round)
    await show('operator2 signed a wrong result')
    await devnet.advanceTime(86_400) // in which the service's resolver may veto
    await until('executed', round)
    await show('half of its promise is slashed')
  }
  await devnet.advanceTime(3 * 86_400)
  await until('released', 3)
  await show('the slashed funds are paid out')
  const line = { name: 'wqstETH a share of operator2', color: colors.risk, values }
  writeFigure('poolPrice.svg', lineChart({ lines: [line], x, xLabel: 'days' }))
} finally {
  await clean()
  await devnet.stop()
}
