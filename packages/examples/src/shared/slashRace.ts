import { formatAmount } from '@quintet/sdk'
import type { Devnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { evidenceOfWrongResult, serveAlone } from './attestation.js'
import { stopwatch } from './stopwatch.js'
import { colors } from './svg.js'
import type { TimelineRow } from './timeline.js'

const asset = 'wqstETH'
const avs = 'HashAttestationServiceManager'

/** When alice queues her stake: before the fault, between fault and challenge, while frozen, or after the slash. */
export const moments = [
  'before the fault',
  'after the fault',
  'while frozen',
  'after the slash',
] as const

/**
 * Alice stakes 10 wqstETH with an operator who promised half of it, and whose fault costs half of that. Returns what she
 * gets, and her row of the timeline.
 */
export async function race(
  devnet: Devnet,
  moment: (typeof moments)[number],
): Promise<{ assets: bigint; row: TimelineRow }> {
  const alice = devnet.client('alice')
  const days = await stopwatch(alice)
  const operator = await serveAlone(devnet, 'bob', parseEther('0.5'))
  await alice.restaking.stake({ asset, amount: parseEther('10'), operator })
  const queue = async () => ({
    ...(await alice.restaking.queueWithdrawal({ operator, asset, shares: 'max' })),
    at: await days(),
  })
  let queued: Awaited<ReturnType<typeof queue>> | undefined
  const halfADay = async (now: (typeof moments)[number]): Promise<void> => {
    await devnet.advanceTime(43_200)
    if (now === moment) queued = await queue().catch(() => undefined) // refused while frozen
    await devnet.advanceTime(43_200)
  }

  await halfADay('before the fault')
  const evidence = await evidenceOfWrongResult(devnet, 'bob')
  const fault = await days()
  await halfADay('after the fault')
  const accusation = { avs, operator, kind: 0, evidence }
  const { caseId = 0n } = await devnet.client('dave').restaking.challenge(accusation)
  const freeze = await days()
  await halfADay('while frozen') // the resolver's day to veto
  await devnet.client('keeper').restaking.executeSlash({ caseId })
  const slash = await days()
  await halfADay('after the slash')

  queued ??= await queue()
  const matures = await days(queued.maturesAt)
  await devnet.advanceTime(14 * 86_400)
  const { epoch } = queued
  const { assets } = await alice.restaking.completeWithdrawal({ operator, asset, epoch })
  const row: TimelineRow = {
    name: moment,
    bars: [
      { from: 0, to: queued.at, color: colors.calm, label: 'staked' },
      { from: queued.at, to: matures, color: colors.waiting, label: 'queued' },
    ],
    marks: [
      { at: fault, label: 'fault', color: colors.loss },
      { at: freeze, label: 'freeze', color: colors.risk },
      { at: slash, label: 'slash', color: colors.loss },
    ],
    outcome: formatAmount(assets, { symbol: asset }),
  }
  return { assets, row }
}
