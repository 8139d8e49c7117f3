// CoRE: 42 candidates, five seats. Staked TOKE counts four votes; what votes stays locked until the last look ends.
import { formatAmount } from '@quintet/sdk'
import { directorStakingAbi } from '@quintet/sdk/abis'
import { startDevnet } from '@quintet/sdk/testing'
import type { Abi } from 'viem'
import { numberToHex, parseEther, zeroAddress } from 'viem'
import { deployArtifact } from '../shared/deployArtifact.js'
import { addressIn, send } from '../shared/reactorScene.js'

const day = 86_400
const devnet = await startDevnet()
try {
  const { timestamp } = await devnet.client('owner').getBlock()
  const start = timestamp + 600n
  const staking = addressIn(devnet, 'DirectorStaking')
  const event = await deployArtifact(devnet, 'CoreEvent', [
    {
      candidates: Array.from({ length: 42 }, (_, i) => numberToHex(i + 1000, { size: 20 })),
      vesting: addressIn(devnet, 'TokeVesting'),
      staking,
      vestingMultiplier: 1n,
      stakingMultiplier: 4n,
      lpSources: [],
      seats: 5n,
      start,
      end: start + BigInt(7 * day),
      lastLookSeconds: BigInt(day),
      previousEvent: zeroAddress,
    },
  ])
  await send(devnet, 'owner', {
    address: staking,
    abi: directorStakingAbi as Abi,
    functionName: 'setLocker',
    args: [event, true],
  })

  const ballots = { alice: [3, 17, 29], bob: [17, 8], carol: [41, 8, 0], dave: [17, 33] } as const
  for (const name of Object.keys(ballots) as (keyof typeof ballots)[]) {
    await devnet.client(name).reactors.stakePassive({ amount: parseEther('1000') })
  }
  await devnet.advanceTime(600)
  for (const [name, ids] of Object.entries(ballots)) {
    // 4,000 votes each, spread evenly; a vote is a TOKE, and counted in millionths.
    const each = 4_000_000_000n / BigInt(ids.length)
    const votes = Object.fromEntries(ids.map((id) => [id, each]))
    await devnet
      .client(name as keyof typeof ballots)
      .reactors.voteCore({ votes, stakeIds: [0n], event })
  }

  await devnet.advanceTime(8 * day)
  const { winners } = await devnet.client('keeper').reactors.finalizeCore({ event })
  const { standings } = await devnet.client('keeper').reactors.coreStandings({ event })
  for (const { id, votes, hasSeat } of standings.filter((one) => one.votes > 0n)) {
    const count = formatAmount(votes, { symbol: 'votes', decimals: 6, digits: 2 })
    console.log(
      `candidate ${String(id).padStart(2)}  ${count.padStart(16)}${hasSeat ? '  seat' : ''}`,
    )
  }
  if (winners.length !== 5) throw new Error('Five candidates win.')
} finally {
  await devnet.stop()
}
