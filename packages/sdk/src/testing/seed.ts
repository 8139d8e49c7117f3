import type { Address } from 'viem'
import { erc20Abi, parseEther, parseUnits } from 'viem'
import { devnetToken_mint, devnetWeth_deposit, lendVault_deposit } from '../abis/generated.js'
import type { QuintetDeployment } from '../core/deployment.js'
import { contractAddress } from '../core/deployment.js'
import type { DevnetAccountName } from './accounts.js'
import { seedReactors } from './seedReactors.js'
import { seedRestaking } from './seedRestaking.js'
import { seedSynths } from './seedSynths.js'
import type { Devnet } from './startDevnet.js'

/** Assets whose price a devnet sets. */
export type PricedAsset = keyof typeof genesisPrices

/** First prices in USD, WAD. */
export const genesisPrices = {
  ETH: parseEther('3000'),
  BTC: parseEther('60000'),
  USDC: parseEther('1'),
  EUR: parseEther('1.1'),
  SYN: parseEther('3'),
  TOKE: parseEther('2'),
} as const

/** What every account gets of each token. */
const balances = { WETH: '1000', USDC: '1000000', WBTC: '20' } as const

/** Loans that are open from the start. Alice and Bob have none, so that they can open their first. */
const loans: readonly {
  account: DevnetAccountName
  market: string
  collateral: string
  debt: string
  bands: number
}[] = [
  { account: 'owner', market: 'WETH', collateral: '900', debt: '1200000', bands: 20 },
  { account: 'carol', market: 'WETH', collateral: '2', debt: '3000', bands: 10 },
  { account: 'dave', market: 'WETH', collateral: '5', debt: '9000', bands: 30 },
  { account: 'carol', market: 'WBTC', collateral: '1', debt: '30000', bands: 10 },
]

/** QUSD that every account gets, and the keeper, who trades with it: the owner borrowed it. */
const qusd = { each: '50000', keeper: '500000' } as const

/** USDC that the owner lends through the lending vault. */
const usdcLent = '500000'

/**
 * Funds the accounts, opens the first loans and lists the first services. The state file holds the result; forks run it
 * anew. Returns the deployment with what was added.
 *
 * @example const deployment = await seedDevnet(devnet)
 */
export async function seedDevnet(devnet: Devnet): Promise<QuintetDeployment> {
  const { deployment, accounts } = devnet
  const owner = devnet.client('owner')
  const tokenOf = (symbol: string) => {
    const token = deployment.tokens[symbol]
    if (!token) throw new Error(`The deployment has no ${symbol}.`)
    return token
  }
  const write = async (request: Parameters<typeof owner.writeContract>[0]): Promise<void> => {
    await owner.waitForTransactionReceipt({ hash: await owner.writeContract(request) })
  }
  const transfer = (token: Address, to: Address, amount: bigint): Promise<void> =>
    write({ address: token, abi: erc20Abi, functionName: 'transfer', args: [to, amount] } as never)

  const weth = tokenOf('WETH').address
  const people = Object.values(accounts).map(({ address }) => address)
  const total = parseEther(balances.WETH) * BigInt(people.length)
  await devnet.testClient.setBalance({
    address: owner.account.address,
    value: total + parseEther('10000'),
  })
  await write({
    address: weth,
    abi: [devnetWeth_deposit],
    functionName: 'deposit',
    value: total,
  } as never)
  for (const person of people) {
    if (person !== owner.account.address) await transfer(weth, person, parseEther(balances.WETH))
    for (const symbol of ['USDC', 'WBTC'] as const) {
      const { address, decimals } = tokenOf(symbol)
      await write({
        address,
        abi: [devnetToken_mint],
        functionName: 'mint',
        args: [person, parseUnits(balances[symbol], decimals)],
      } as never)
    }
  }

  const usdc = tokenOf('USDC')
  const vault = contractAddress(deployment, 'LendVaultUSDC')
  const lent = parseUnits(usdcLent, usdc.decimals)
  await write({
    address: usdc.address,
    abi: erc20Abi,
    functionName: 'approve',
    args: [vault, lent],
  } as never)
  await write({
    address: vault,
    abi: [lendVault_deposit],
    functionName: 'deposit',
    args: [lent, owner.account.address],
  } as never)

  for (const { account, market, collateral, debt, bands } of loans) {
    const { collateral: symbol } = deployment.bandMarkets[market] ?? { collateral: market }
    await devnet.client(account).bands.borrowWithBands({
      market,
      collateral: parseUnits(collateral, tokenOf(symbol).decimals),
      debt: parseEther(debt),
      bands,
    })
  }
  for (const [name, { address }] of Object.entries(accounts)) {
    if (name === 'owner') continue
    const amount = name === 'keeper' ? qusd.keeper : qusd.each
    await transfer(tokenOf('QUSD').address, address, parseEther(amount))
  }
  const seeded = await seedRestaking(devnet)
  // Restaked ether is left to those who mint it: the first loan against staked ether only.
  await devnet.client('carol').bands.borrowWithBands({
    market: 'wqstETH',
    collateral: parseEther('40'),
    debt: parseEther('60000'),
    bands: 10,
  })
  await seedSynths(devnet)
  return seedReactors(devnet, seeded)
}
