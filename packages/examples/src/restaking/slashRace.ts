// A staker races the freeze: whenever she asks for her stake after the fault, the slash reaches it all the same.
import { formatAmount } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { promise, signWrongResult } from '../shared/service.js'

const avs = 'HashAttestationServiceManager'
const asset = 'wqstETH'
const day = 86_400

const devnet = await startDevnet()
try {
  const [alice, keeper] = [devnet.client('alice'), devnet.client('keeper')]
  const operator = devnet.accounts.operator1.address
  await alice.restaking.stake({ asset, amount: parseEther('10'), operator })
  await promise(devnet, 'operator1', avs, '1')
  await devnet.advanceTime(14 * day)

  type Moment = 'before the fault' | 'after the fault' | 'while frozen' | 'after the slash'
  let snapshot = await devnet.snapshot()

  /** Plays the same fault and slash; Alice queues all her stake at one moment of it. */
  const race = async (moment: Moment): Promise<void> => {
    let queued: { epoch: bigint; generation: bigint; maturesAt: bigint } | undefined
    let refused = ''
    const at = async (now: Moment) => {
      if (now !== moment && !(refused && !queued)) return
      try {
        queued = await alice.restaking.queueWithdrawal({ operator, asset, shares: 'max' })
      } catch (error) {
        refused = (error as Error).name
      }
    }
    await at('before the fault')
    if (queued) await devnet.advanceTime(14 * day) // long gone when the fault happens
    const fault = await signWrongResult(devnet, 'operator1', avs)
    await at('after the fault')
    await devnet.advanceTime(3 * day) // the challenger takes his time
    const { caseId } = await keeper.restaking.challenge(fault)
    if (caseId === undefined) throw new Error('The challenge opened no case.')
    await at('while frozen')
    await devnet.advanceTime(day)
    await keeper.restaking.executeSlash({ caseId })
    await at('after the slash')
    if (!queued) throw new Error('Alice never left.')

    const { timestamp } = await alice.getBlock()
    if (queued.maturesAt > timestamp) await devnet.advanceTime(Number(queued.maturesAt - timestamp))
    const { assets } = await alice.restaking.completeWithdrawal({ operator, asset, ...queued })
    const note = refused ? `   first try: ${refused}` : ''
    console.log(
      `leaves ${moment.padEnd(20)}${formatAmount(assets, { symbol: asset }).padStart(14)}${note}`,
    )
    const expected = parseEther(moment === 'before the fault' ? '10' : '5')
    if (assets !== expected) throw new Error(`Alice should have got ${expected}.`)
    snapshot = await devnet.revert(snapshot)
  }

  console.log('10 wqstETH staked, half of the promise is slashed. Alice')
  await race('before the fault') // the stake she took out in time did not secure the service any more
  await race('after the fault')
  await race('while frozen')
  await race('after the slash')
} finally {
  await devnet.stop()
}
