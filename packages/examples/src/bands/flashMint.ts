// Changes a loan from 4 bands to 30 without capital: a flash mint of QUSD pays it back, the same collateral opens it anew,
// and the new debt pays the flash mint back, all in one transaction.
import { formatAmount, formatPrice } from '@quintet/sdk'
import { stablecoinAbi } from '@quintet/sdk/abis'
import { startDevnet } from '@quintet/sdk/testing'
import { erc20Abi, formatEther, parseEther, parseEventLogs } from 'viem'

const devnet = await startDevnet()
try {
  const alice = devnet.client('alice')
  const market = 'WETH'
  const { LoanRefinancer: refinancer, Stablecoin: stablecoin } = devnet.deployment.contracts
  if (!refinancer || !stablecoin) throw new Error('The deployment has no module bands.')
  const qusd = (amount: bigint) => formatAmount(amount, { symbol: 'QUSD', digits: 2 })
  const show = async (title: string) => {
    const { n1, n2, debt, collateral, liquidationRange } = await alice.bands.getPosition({ market })
    const [from, to] = liquidationRange
    console.log(
      `${title.padEnd(12)} ${qusd(debt)} on ${formatAmount(collateral, { symbol: 'WETH', digits: 4 })}, ` +
        `bands ${n1} to ${n2}, converted from ${formatPrice(from)} to ${formatPrice(to)}`,
    )
    return debt
  }
  const read = { address: stablecoin, abi: stablecoinAbi } as const
  const [most, fee] = await Promise.all([
    alice.readContract({ ...read, functionName: 'maxFlashLoan', args: [stablecoin] }),
    alice.readContract({ ...read, functionName: 'flashFee', args: [stablecoin, parseEther('1')] }),
  ])
  console.log(`flash mints  up to ${qusd(most)}, fee ${formatEther(fee)} a QUSD`)

  await alice.bands.borrowWithBands({
    market,
    collateral: parseEther('10'),
    debt: parseEther('20000'),
    bands: 4,
  })
  await show('before')

  // The contract opens and closes the loan in Alice's name, so she allows it to. It acts for whoever calls it, only.
  await alice.bands.setOperator({ market, operator: refinancer })
  const pocket = { address: stablecoin, abi: erc20Abi, functionName: 'balanceOf' } as const
  const owned = await alice.readContract({ ...pocket, args: [alice.account.address] })
  const { hash } = await alice.bands.refinance({ market, bands: 30 })

  const { logs, gasUsed } = await alice.getTransactionReceipt({ hash })
  const [flash] = parseEventLogs({ abi: stablecoinAbi, eventName: 'FlashMint', logs })
  if (!flash) throw new Error('There was no flash mint.')
  console.log(`flash mint   ${qusd(flash.args.amount)} for one transaction of ${gasUsed} gas`)
  await show('after')

  const own = (await alice.readContract({ ...pocket, args: [alice.account.address] })) - owned
  if (own !== 0n) throw new Error(`It took ${qusd(-own)} of Alice's own.`)
  console.log('own capital  0 QUSD')
} finally {
  await devnet.stop()
}
