// One operator serves two services. A slash by one leaves what is promised to the other as it was.
import { formatAmount, formatPercent } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { evidenceOfWrongResult } from '../shared/attestation.js'

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

  const show = async (when: string): Promise<bigint[]> => {
    const allocations = await alice.restaking.getAllocations({ operator, asset })
    const { pools } = await alice.restaking.getOperator({ operator, assets: [asset] })
    console.log(`${when}: ${formatAmount(pools[0]?.assets ?? 0n, { symbol: asset })} staked`)
    for (const { avs, current, stake } of allocations) {
      const name = avs === devnet.deployment.contracts[first] ? first : second
      console.log(
        `  ${name.padEnd(32)}${formatPercent(current).padStart(9)} of the untouched pool, ${formatAmount(stake, { symbol: asset })}`,
      )
    }
    return allocations.map(({ stake }) => stake)
  }

  const before = await show('before')
  const evidence = await evidenceOfWrongResult(devnet, 'bob')
  const { caseId = 0n } = await dave.restaking.challenge({
    avs: first,
    operator,
    kind: 0,
    evidence,
  })
  await devnet.advanceTime(86_400)
  await keeper.restaking.executeSlash({ caseId })
  const after = await show('\nafter a slash by the first')

  if (after[1] !== before[1]) throw new Error('The second service has lost security.')
  console.log('\nthe second service is as secure as it was')
} finally {
  await devnet.stop()
}
