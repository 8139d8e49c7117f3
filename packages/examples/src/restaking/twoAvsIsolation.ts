// One operator serves two services. A slash by one leaves what is promised to the other as it was: out/isolation.svg.
import { formatAmount, formatPercent } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { formatEther, parseEther } from 'viem'
import { evidenceOfWrongResult } from '../shared/attestation.js'
import type { StackedBars } from '../shared/stackedBars.js'
import { stackedBars } from '../shared/stackedBars.js'
import { colors } from '../shared/svg.js'
import { writeFigure } from '../shared/writeFigure.js'

const devnet = await startDevnet()
try {
  const [alice, bob, dave, keeper] = [
    devnet.client('alice'),
    devnet.client('bob'),
    devnet.client('dave'),
    devnet.client('keeper'),
  ]
  const asset = 'wqstETH'
  const [first, second] = ['HashAttestationServiceManager', 'BackupAttestationServiceManager']
  const operator = bob.account.address

  await bob.restaking.joinAvs({ avs: first })
  await bob.restaking.joinAvs({ avs: second })
  await bob.restaking.modifyAllocations({
    changes: [
      { avs: first, asset, magnitude: parseEther('0.6') },
      { avs: second, asset, magnitude: parseEther('0.3') },
    ],
  })
  await alice.restaking.stake({ asset, amount: parseEther('10'), operator })

  const bars: StackedBars['bars'][number][] = []
  const show = async (name: string): Promise<bigint> => {
    const [one, two] = await alice.restaking.getAllocations({ operator, asset })
    const { pools } = await alice.restaking.getOperator({ operator, assets: [asset] })
    const [assets, a, b] = [pools[0]?.assets ?? 0n, one?.stake ?? 0n, two?.stake ?? 0n]
    console.log(`${name}: ${formatAmount(assets, { symbol: asset })} staked`)
    for (const { avs, current, stake } of [one, two].flatMap((allocation) => allocation ?? [])) {
      const service = avs === devnet.deployment.contracts[first] ? first : second
      console.log(
        `  ${service.padEnd(32)}${formatPercent(current).padStart(9)} of the untouched pool, ${formatAmount(stake, { symbol: asset })}`,
      )
    }
    const part = (what: string, amount: bigint, color: string) => ({
      amount: Number(formatEther(amount)),
      label: `${what} ${formatEther(amount)}`,
      color,
    })
    const free = part('free', assets - a - b, colors.waiting)
    const parts = [part('first service', a, colors.risk), part('second service', b, colors.service)]
    bars.push({ name, parts: [...parts, free] })
    return b
  }

  const before = await show('before')
  const evidence = await evidenceOfWrongResult(devnet, 'bob')
  const accusation = { avs: first, operator, kind: 0, evidence }
  const { caseId = 0n } = await dave.restaking.challenge(accusation)
  await devnet.advanceTime(86_400)
  await keeper.restaking.executeSlash({ caseId })
  const after = await show('after a slash')

  if (after !== before) throw new Error('The second service has lost security.')
  console.log('the second service is as secure as it was')
  writeFigure(
    'isolation.svg',
    stackedBars({ bars, label: 'Promised stake before and after a slash' }),
  )
} finally {
  await devnet.stop()
}
