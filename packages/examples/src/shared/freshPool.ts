import type { QuintetDeployment } from '@quintet/sdk'
import { quintetActions } from '@quintet/sdk'
import { settableFeed_post } from '@quintet/sdk/abis'
import { deployQuintet } from '@quintet/sdk/deploy'
import type { Devnet, DevnetAccountName } from '@quintet/sdk/testing'
import { erc20Abi, parseEther } from 'viem'

/** A debt pool of its own on a devnet: nobody owes anything yet, and its prices are set apart. */
export async function freshPool(
  devnet: Devnet,
  {
    deployer = 'producer',
    fees = 'stream',
    syn,
  }: {
    /** Each account deploys at other addresses. */
    deployer?: DevnetAccountName
    fees?: 'stream' | 'periods'
    /** SYN for each account named. */
    syn: Partial<Record<DevnetAccountName, bigint>>
  },
) {
  const deploying = devnet.client(deployer)
  const deployment: QuintetDeployment = await deployQuintet(deploying, {
    modules: ['synths'],
    synthsFees: fees,
  })
  const client = (name: DevnetAccountName) =>
    devnet.client(name).extend(quintetActions({ deployment }))
  const at = (name: string) => deployment.contracts[name] ?? '0x'
  const prices = new Map<string, bigint>([
    ['ETH', parseEther('3000')],
    ['BTC', parseEther('60000')],
    ['SYN', parseEther('3')],
  ])

  /** Posts a price in USD, WAD. */
  const setPrice = async (asset: 'ETH' | 'BTC' | 'SYN', priceWad: bigint): Promise<void> => {
    prices.set(asset, priceWad)
    const hash = await deploying.writeContract({
      address: at(`${asset.toLowerCase()}UsdFeed`),
      abi: [settableFeed_post],
      functionName: 'post',
      args: [priceWad / 10n ** 10n], // feeds have 8 decimals
    })
    await deploying.waitForTransactionReceipt({ hash })
  }
  const send = async (
    symbol: string,
    from: DevnetAccountName,
    to: DevnetAccountName,
    amount: bigint,
  ) => {
    const sender = devnet.client(from)
    const hash = await sender.writeContract({
      address: symbol === 'SYN' ? at('CollateralToken') : at(symbol),
      abi: erc20Abi,
      functionName: 'transfer',
      args: [devnet.accounts[to].address, amount],
    })
    await sender.waitForTransactionReceipt({ hash })
  }
  for (const [name, amount] of Object.entries(syn)) {
    await send('SYN', deployer, name as DevnetAccountName, amount)
  }
  return {
    deployment,
    client,
    setPrice,
    send,
    /** Time passes, and every price is posted again as it is. */
    pass: async (seconds: number): Promise<void> => {
      await devnet.advanceTime(seconds)
      for (const [asset, price] of prices) await setPrice(asset as 'ETH', price)
    },
  }
}
