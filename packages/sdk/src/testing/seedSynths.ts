import type { Abi, Address } from 'viem'
import { erc20Abi, parseEther, stringToHex, zeroAddress } from 'viem'
import { debtPoolAbi, exchangerAbi } from '../abis/generated.js'
import { contractAddress } from '../core/deployment.js'
import type { DevnetAccountName } from './accounts.js'
import type { Devnet } from './startDevnet.js'

/** SYN that every account gets. */
const synEach = '100000'

/** sUSD that is issued from the start. Alice and Bob owe nothing, so that they can issue their first. */
const issued: readonly { account: DevnetAccountName; amount: string }[] = [
  { account: 'owner', amount: '2500000' },
  { account: 'carol', amount: '20000' },
  { account: 'dave', amount: '40000' },
]

/** sUSD that the owner gives away: to the keeper, who liquidates with it, and to every other account. */
const susd = { each: '10000', keeper: '200000' } as const

/** sUSD that the owner exchanges into each synth. */
const exchanged = {
  sETH: '600000',
  sBTC: '500000',
  sEUR: '200000',
  iETH: '150000',
  iBTC: '50000',
} as const

/** The default of the contract, seconds. */
const waitingPeriod = 180n

/** Spreads SYN, issues the pool's first debt, and settles the owner's exchanges into every synth. */
export async function seedSynths(devnet: Devnet): Promise<void> {
  const { accounts } = devnet
  const owner = devnet.client('owner')
  const at = (name: string) => contractAddress(devnet.deployment, name)
  const send = async (
    to: Address,
    abi: Abi,
    functionName: string,
    args: readonly unknown[],
    account: DevnetAccountName = 'owner',
  ): Promise<void> => {
    const hash = await devnet
      .client(account)
      .writeContract({ address: to, abi, functionName, args } as never)
    await owner.waitForTransactionReceipt({ hash })
  }
  const others = Object.entries(accounts).filter(([name]) => name !== 'owner')

  for (const [, { address }] of others) {
    await send(at('CollateralToken'), erc20Abi as Abi, 'transfer', [address, parseEther(synEach)])
  }
  for (const { account, amount } of issued) {
    await send(at('DebtPool'), debtPoolAbi, 'issueSynths', [parseEther(amount)], account)
  }
  for (const [name, { address }] of others) {
    const amount = name === 'keeper' ? susd.keeper : susd.each
    await send(at('sUSD'), erc20Abi as Abi, 'transfer', [address, parseEther(amount)])
  }

  // Settled at once, so that the seed costs the chain no time.
  const setWaitingPeriod = (seconds: bigint) =>
    send(at('Exchanger'), exchangerAbi, 'setParameter', [
      stringToHex('waitingPeriod', { size: 32 }),
      seconds,
    ])
  await setWaitingPeriod(0n)
  for (const [symbol, amount] of Object.entries(exchanged)) {
    await send(at('Exchanger'), exchangerAbi, 'exchange', [
      stringToHex('sUSD', { size: 32 }),
      parseEther(amount),
      stringToHex(symbol, { size: 32 }),
      0n,
      zeroAddress,
    ])
  }
  for (const symbol of Object.keys(exchanged)) {
    const key = stringToHex(symbol, { size: 32 })
    await send(at('Exchanger'), exchangerAbi, 'settle', [accounts.owner.address, key])
  }
  await setWaitingPeriod(waitingPeriod)
}
