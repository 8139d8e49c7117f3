// A staker tries to run from a fault, in every order of his steps and the court's. He loses the race every time.
import { formatAmount } from '@quintet/sdk'
import type { Devnet } from '@quintet/sdk/testing'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { evidenceOfWrongResult, serveAlone } from '../shared/attestation.js'

const asset = 'wqstETH'
const avs = 'HashAttestationServiceManager'

/** When alice queues her stake: before the fault, between fault and challenge, while frozen, or after the slash. */
const moments = ['before the fault', 'after the fault', 'while frozen', 'after the slash'] as const

async function race(devnet: Devnet, moment: (typeof moments)[number]): Promise<bigint> {
  const [alice, dave, keeper] = [
    devnet.client('alice'),
    devnet.client('dave'),
    devnet.client('keeper'),
  ]
  const operator = await serveAlone(devnet, 'bob', parseEther('0.5'))
  await alice.restaking.stake({ asset, amount: parseEther('10'), operator })
  let epoch: bigint | undefined
  const run = async (now: (typeof moments)[number]): Promise<void> => {
    if (now !== moment) return
    try {
      ;({ epoch } = await alice.restaking.queueWithdrawal({ operator, asset, shares: 'max' }))
    } catch {
      // Frozen: she has to wait for the slash.
    }
  }

  await run('before the fault')
  const evidence = await evidenceOfWrongResult(devnet, 'bob')
  await run('after the fault')
  const { caseId = 0n } = await dave.restaking.challenge({ avs, operator, kind: 0, evidence })
  await run('while frozen')
  await devnet.advanceTime(86_400)
  await keeper.restaking.executeSlash({ caseId })
  await run('after the slash')

  epoch ??= (await alice.restaking.queueWithdrawal({ operator, asset, shares: 'max' })).epoch
  await devnet.advanceTime(14 * 86_400)
  const { assets } = await alice.restaking.completeWithdrawal({ operator, asset, epoch })
  return assets
}

const devnet = await startDevnet()
try {
  console.log(
    'alice stakes 10 wqstETH; her operator promised half, and the fault costs half of that\n',
  )
  let snapshot = await devnet.snapshot()
  for (const moment of moments) {
    const out = await race(devnet, moment)
    snapshot = await devnet.revert(snapshot)
    console.log(`queues ${moment.padEnd(18)}gets ${formatAmount(out, { symbol: asset })}`)
    if (out !== parseEther('7.5')) throw new Error('She escaped.')
  }
} finally {
  await devnet.stop()
}
