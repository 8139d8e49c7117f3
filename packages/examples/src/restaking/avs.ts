// A service at work: an honest hour, then a wrong result, its challenge, freeze, slash and release.
import { formatAmount } from '@quintet/sdk'
import { hashAttestationServiceManagerAbi as abi } from '@quintet/sdk/abis'
import { runAggregator, runOperatorNode, runWatcher } from '@quintet/sdk/restaking/node'
import { startDevnet } from '@quintet/sdk/testing'
import type { Address } from 'viem'
import { erc20Abi, parseEther, toHex } from 'viem'
import { nodeRun } from '../shared/nodeRun.js'

const devnet = await startDevnet()
const { options, keep, until, clean } = nodeRun()
try {
  const avs = 'HashAttestationServiceManager'
  const service = devnet.deployment.contracts[avs] as Address
  const asset = devnet.deployment.tokens.wqstETH?.address as Address
  const [client, one] = [devnet.client('alice'), devnet.client('operator1')]
  const two = devnet.client('operator2')
  const operator = two.account.address

  const ask = async (text: string) => {
    const request = { address: service, abi, functionName: 'requestAttestation' } as const
    const hash = await client.writeContract({ ...request, args: [toHex(text), 8] })
    await client.waitForTransactionReceipt({ hash })
  }
  const balance = { address: asset, abi: erc20Abi, functionName: 'balanceOf' } as const
  const balanceOf = (account: Address) => client.readContract({ ...balance, args: [account] })
  const show = async (what: string) => {
    const { pools, frozen } = await client.restaking.getOperator({ operator, assets: ['wqstETH'] })
    const amounts = [
      pools[0]?.assets ?? 0n,
      await balanceOf(devnet.accounts.keeper.address),
      await balanceOf(devnet.accounts.owner.address),
    ]
    const columns = amounts.map((amount) =>
      formatAmount(amount, { symbol: 'wqstETH' }).padStart(18),
    )
    console.log(`${what.padEnd(32)}${columns.join('')}${frozen ? '   frozen' : ''}`)
  }

  for (const { restaking } of [one, two]) {
    await restaking.joinAvs({ avs })
    const change = { avs, asset: 'wqstETH', magnitude: parseEther('1') }
    await restaking.modifyAllocations({ changes: [change] })
  }
  await devnet.advanceTime(14 * 86_400) // every staker could leave before the promise binds

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
  await ask('fourth')
  await until('challenged')
  await until('delivered', 8)
  await show('operator2 signed a wrong result')
  await devnet.advanceTime(86_400) // in which the service's resolver may veto
  await until('executed')
  await show('half of its promise is slashed')
  await devnet.advanceTime(3 * 86_400)
  await until('released')
  await show('the slashed funds are paid out')
} finally {
  await clean()
  await devnet.stop()
}
