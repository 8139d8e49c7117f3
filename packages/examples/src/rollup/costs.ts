// What a message costs on layer 1 in blocks of every size, and what an allocation costs each of its users, against going to
// the vault alone. Gas of the rollup is what its tests measured; the vault is measured here. Also as out/*.svg.
import { readFileSync } from 'node:fs'
import { startDevnet } from '@quintet/sdk/testing'
import { erc20Abi, parseAbi, parseUnits, zeroAddress } from 'viem'
import { lineChart } from '../shared/lineChart.js'
import { writeFigure } from '../shared/writeFigure.js'

const snapshot = new URL('../../../contracts/snapshots/rollup.json', import.meta.url)
const measured = JSON.parse(readFileSync(snapshot, 'utf8')) as Record<string, string>
const gasOf = (name: string): number => Number(measured[name])

/** A commit in a block of so many. */
const inBlock = (count: number): number =>
  gasOf('commit_marginal_1024') +
  (gasOf('commitBlock_overhead') - gasOf('commit_marginal_1024')) / count
/** The same, the plan's execution and the result that a block takes in, for each of so many users of a round. */
const inRound = (count: number): number =>
  inBlock(count) + (gasOf('executeBlock_1strategy_later') + gasOf('depositItem_marginal')) / count

const devnet = await startDevnet()
try {
  const alone = await gasOfDeposit()
  console.log(`users     in a round   alone in the vault: ${alone}`)
  for (const count of [1, 2, 10, 100, 1_000]) {
    console.log(`${String(count).padStart(5)}${inRound(count).toFixed(0).padStart(15)}`)
  }
  const users = Array.from({ length: 30 }, (_, i) => i + 1)
  writeFigure(
    'rollupCost.svg',
    lineChart({
      x: users,
      lines: [
        { name: 'allocated together', color: '#0f766e', values: users.map(inRound) },
        { name: 'each to the vault', color: '#b91c1c', values: users.map(() => alone) },
      ],
      xLabel: 'users of the round',
      yLabel: 'gas for each',
    }),
  )
  const powers = Array.from({ length: 9 }, (_, i) => i + 4)
  writeFigure(
    'rollupBatch.svg',
    lineChart({
      x: powers,
      lines: [{ name: 'commit', color: '#0f766e', values: powers.map((n) => inBlock(2 ** n)) }],
      xLabel: 'messages in a block, as a power of 2',
      yLabel: 'gas for each',
    }),
  )
} finally {
  await devnet.stop()
}

/** Gas of a deposit into the lending vault by who holds its shares already; the approval is not counted. */
async function gasOfDeposit(): Promise<number> {
  const { account, writeContract, waitForTransactionReceipt } = devnet.client('bob')
  const { contracts, tokens } = devnet.deployment
  const vault = contracts.LendVaultUSDC ?? zeroAddress
  const [amount, abi] = [parseUnits('100', 6), parseAbi(['function deposit(uint256, address)'])]
  const token = tokens.USDC?.address ?? zeroAddress
  const approval = { address: token, abi: erc20Abi, functionName: 'approve' } as const
  const approved = await writeContract({ ...approval, args: [vault, 2n * amount] })
  await waitForTransactionReceipt({ hash: approved })
  const deposit = async () => {
    const args = [amount, account.address] as const
    const hash = await writeContract({ address: vault, abi, functionName: 'deposit', args })
    return Number((await waitForTransactionReceipt({ hash })).gasUsed)
  }
  await deposit()
  return deposit()
}
