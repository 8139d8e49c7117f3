// One operator serves two services. A slash by the first takes nothing of what is promised to the second.
import { formatAmount, formatPercent } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { promise, signWrongResult } from '../shared/service.js'

const [first, second] = [
  'HashAttestationServiceManager',
  'BackupAttestationServiceManager',
] as const

const devnet = await startDevnet()
try {
  const keeper = devnet.client('keeper')
  const operator = devnet.accounts.operator1.address

  const show = async (what: string): Promise<bigint> => {
    const allocations = await keeper.restaking.getAllocations({ operator, asset: 'wqstETH' })
    const { pools } = await keeper.restaking.getOperator({ operator, assets: ['wqstETH'] })
    const of = (name: string) =>
      allocations.find(({ avs }) => avs === devnet.deployment.contracts[name])
    const columns = [first, second].map((name) => {
      const { current = 0n, stake = 0n } = of(name) ?? {}
      return `${formatPercent(current).padStart(12)} =${formatAmount(stake, { symbol: 'wqstETH' }).padStart(13)}`
    })
    const total = formatAmount(pools[0]?.assets ?? 0n, { symbol: 'wqstETH' })
    console.log(`${what.padEnd(28)}${total.padStart(14)}${columns.join('')}`)
    return of(second)?.stake ?? 0n
  }

  await promise(devnet, 'operator1', first, '0.6')
  await promise(devnet, 'operator1', second, '0.4')
  await devnet.advanceTime(14 * 86_400) // every staker could leave before the promises bind
  console.log(
    `${''.padEnd(28)}${'stake'.padStart(14)}${'to the first'.padStart(27)}${'to the second'.padStart(27)}`,
  )
  const before = await show('two promises')

  // The first service proves a wrong result: half of what it was promised.
  const { caseId } = await keeper.restaking.challenge(
    await signWrongResult(devnet, 'operator1', first),
  )
  if (caseId === undefined) throw new Error('The challenge opened no case.')
  await devnet.advanceTime(86_400)
  await keeper.restaking.executeSlash({ caseId })
  const after = await show('slashed by the first')

  console.log(`\nthe second service lost      ${before - after} wei of its security`)
  if (after < before) throw new Error('The slash reached the other service.')
} finally {
  await devnet.stop()
}
