// Stakes ether with an operator and takes it out again: into the queue, through the window, back to ether. Then the same
// exit with a freeze in its way. Both as out/withdrawal.svg.
import { formatAmount } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'
import { evidenceOfWrongResult, serveAlone } from '../shared/attestation.js'
import { stopwatch } from '../shared/stopwatch.js'
import { withdrawalFigure } from '../shared/withdrawalFigure.js'
import { writeFigure } from '../shared/writeFigure.js'

const devnet = await startDevnet()
try {
  const { restaking, getBlock } = devnet.client('alice')
  const day = 86_400
  const amount = parseEther('10')
  const [asset, avs] = ['wqstETH', 'HashAttestationServiceManager']
  const beginning = await devnet.snapshot()
  let days = await stopwatch(devnet.client('alice'))
  const tell = async (what: string, value: bigint, symbol = asset) => {
    const now = await days()
    const shown = formatAmount(value, { symbol }).padStart(14)
    console.log(`day ${now.toFixed(1).padStart(5)}   ${what.padEnd(34)}${shown}`)
    return now
  }
  const waitUntil = async (time: bigint) => {
    await devnet.advanceTime(Number(time - (await getBlock()).timestamp))
  }

  await restaking.submitEth({ amount })
  const { wst } = await restaking.wrapSt({ amount })
  const operator = devnet.accounts.operator1.address
  await restaking.stake({ asset, amount: wst, operator }) // one transaction: the allowance is a signed permit
  await tell('staked with an operator', wst)
  await devnet.advanceTime(day)
  const { assets, epoch, maturesAt } = await restaking.queueWithdrawal({
    operator,
    asset,
    shares: 'max',
  })
  const queued = await tell('queued for withdrawal', assets)

  // The stake stays slashable until the next epoch is over, so that nobody leaves ahead of a fault.
  await waitUntil(maturesAt)
  const out = await restaking.completeWithdrawal({ operator, asset, epoch })
  const matures = await tell('out of the pool', out.assets)
  const unwrapped = await restaking.unwrapSt({ wst: out.assets })
  const { requestId } = await restaking.requestLstWithdrawal({ amount: unwrapped.amount })
  // Nobody leaves ahead of a loss that the next report tells: a request waits for it, or for three days.
  await devnet.advanceTime(3 * day + 1)
  await restaking.finalizeLstWithdrawals({ uptoId: requestId })
  const claimed = await restaking.claimLstWithdrawal({ requestId })
  const back = await tell('ether back', claimed.amount, 'ETH')

  console.log('\nwith bob, who is accused two days before the end; nobody executes his case')
  await devnet.revert(beginning)
  days = await stopwatch(devnet.client('alice'))
  const bob = await serveAlone(devnet, 'bob', parseEther('0.5'))
  await restaking.stake({ asset, amount, operator: bob })
  await devnet.advanceTime(day)
  const held = await restaking.queueWithdrawal({ operator: bob, asset, shares: 'max' })
  await waitUntil(held.maturesAt - BigInt(2 * day))
  const evidence = await evidenceOfWrongResult(devnet, 'bob')
  await devnet.client('dave').restaking.challenge({ avs, operator: bob, kind: 0, evidence })
  const frozen = await tell('bob is frozen', held.assets)
  await waitUntil(held.maturesAt)
  const [withdrawal] = await restaking.getWithdrawals()
  await tell(`the epoch is over: ${withdrawal?.state}`, withdrawal?.assets ?? 0n)
  const { until } = await restaking.getFreezeStatus({ operator: bob })
  await waitUntil(BigInt(until))
  const late = await restaking.completeWithdrawal({ operator: bob, asset, epoch: held.epoch })
  const freed = await tell('the freeze lapsed, out of the pool', late.assets)
  writeFigure('withdrawal.svg', withdrawalFigure({ queued, matures, back, frozen, freed }))
} finally {
  await devnet.stop()
}
