// Stakes ether with an operator and takes it out again: into the queue, through the window, back to ether.
import { formatAmount } from '@quintet/sdk'
import { startDevnet } from '@quintet/sdk/testing'
import { parseEther } from 'viem'

const devnet = await startDevnet()
try {
  const alice = devnet.client('alice')
  const operator = devnet.accounts.operator1.address
  const asset = 'wqstETH'
  const amount = parseEther('10')
  const started = (await alice.getBlock()).timestamp

  const tell = async (what: string, value: bigint, symbol: string) => {
    const { timestamp } = await alice.getBlock()
    const days = (Number(timestamp - started) / 86_400).toFixed(1).padStart(5)
    console.log(`day ${days}   ${what.padEnd(34)}${formatAmount(value, { symbol }).padStart(14)}`)
  }

  await alice.restaking.submitEth({ amount })
  await tell('ether staked', amount, 'qstETH')
  const { wst } = await alice.restaking.wrapSt({ amount })
  await tell('wrapped, so that it does not rebase', wst, asset)

  // One transaction: the allowance is a signed permit.
  const { shares } = await alice.restaking.stake({ asset, amount: wst, operator })
  await tell('staked with an operator', shares, 'shares')

  // What the operator has promised to services is the most that faults can cost.
  const { pools } = await alice.restaking.getOperator({ operator, assets: [asset] })
  const utilisation = pools[0]?.utilisation ?? 0n
  await tell('of it promised to services', (wst * utilisation) / parseEther('1'), asset)

  const queued = await alice.restaking.queueWithdrawal({ operator, asset, shares: 'max' })
  await tell('queued for withdrawal', queued.assets, asset)

  // The stake stays slashable until the next epoch is over, so that nobody leaves ahead of a fault.
  const { timestamp } = await alice.getBlock()
  await devnet.advanceTime(Number(queued.maturesAt - timestamp))
  const [withdrawal] = await alice.restaking.getWithdrawals()
  await tell(`withdrawal is ${withdrawal?.state}`, withdrawal?.assets ?? 0n, asset)

  const { assets } = await alice.restaking.completeWithdrawal({
    operator,
    asset,
    epoch: queued.epoch,
  })
  await tell('out of the pool', assets, asset)

  const unwrapped = await alice.restaking.unwrapSt({ wst: assets })
  const { requestId } = await alice.restaking.requestLstWithdrawal({ amount: unwrapped.amount })
  await tell('asked for ether', unwrapped.amount, 'qstETH')

  // Nobody leaves ahead of a loss that the next report tells: a request waits for it, or for three days.
  await devnet.advanceTime(3 * 86_400 + 1)
  await alice.restaking.finalizeLstWithdrawals({ uptoId: requestId })
  const claimed = await alice.restaking.claimLstWithdrawal({ requestId })
  await tell('ether back', claimed.amount, 'ETH')
} finally {
  await devnet.stop()
}
