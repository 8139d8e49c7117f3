import { createWalletClient, http, parseEther, publicActions } from 'viem'
import type { QuintetActions } from '../src/decorator.js'
import { quintetActions } from '../src/decorator.js'
import type { Devnet, DevnetAccountName } from '../src/testing/index.js'
import { withoutPolling } from '../test/utils/requests.js'

export type RequestFigures = { action: string; requests: number }

/** JSON-RPC requests of each action on a devnet. */
export async function measureRequests(devnet: Devnet): Promise<RequestFigures[]> {
  const rows: RequestFigures[] = []
  const measure = async (
    action: string,
    name: DevnetAccountName,
    run: (bands: QuintetActions['bands']) => Promise<unknown>,
  ): Promise<void> => {
    const methods: string[] = []
    const client = createWalletClient({
      account: devnet.accounts[name],
      chain: devnet.chain,
      pollingInterval: 20,
      transport: http(devnet.rpcUrl, {
        onFetchRequest: async (request) => {
          methods.push(JSON.parse(await request.clone().text()).method)
        },
      }),
    })
      .extend(publicActions)
      .extend(quintetActions())
    await run(client.bands)
    rows.push({ action, requests: withoutPolling(methods).length })
  }

  const market = 'WETH'
  const loan = { market, collateral: parseEther('10'), debt: parseEther('20000'), bands: 10 }
  const swap = { market, direction: 'pump', amount: parseEther('100') } as const
  const amount = parseEther('1000')
  await measure('quoteBorrow', 'alice', (bands) => bands.quoteBorrow(loan))
  await measure('quoteBorrowAllRanges', 'alice', (bands) => bands.quoteBorrowAllRanges(loan))
  await measure('borrowWithBands, with approval', 'alice', (bands) => bands.borrowWithBands(loan))
  await measure('getPosition', 'alice', (bands) => bands.getPosition({ market }))
  await measure('getMarket', 'alice', (bands) => bands.getMarket({ market }))
  await measure('listMarkets', 'alice', (bands) => bands.listMarkets())
  await measure('getLossReport', 'alice', (bands) => bands.getLossReport({ market }))
  await measure('addCollateral, with approval', 'alice', (bands) =>
    bands.addCollateral({ market, amount: parseEther('1'), approve: 'max' }),
  )
  await measure('addCollateral', 'alice', (bands) =>
    bands.addCollateral({ market, amount: parseEther('1') }),
  )
  await measure('removeCollateral', 'alice', (bands) =>
    bands.removeCollateral({ market, amount: parseEther('1') }),
  )
  await measure('borrowMore', 'alice', (bands) => bands.borrowMore({ market, debt: amount }))
  await measure('repay, with approval', 'alice', (bands) =>
    bands.repay({ market, amount, approve: 'max' }),
  )
  await measure('repay', 'alice', (bands) => bands.repay({ market, amount }))
  await measure('repay, closing', 'alice', (bands) => bands.repay({ market, amount: 'max' }))
  await measure('borrowWithBands', 'alice', (bands) => bands.borrowWithBands(loan))
  await devnet.advanceTime(300)
  await devnet.setPrice('ETH', parseEther('2200'))
  await measure('findArbitrage', 'keeper', (bands) =>
    bands.findArbitrage({ market, externalPrice: parseEther('2200') }),
  )
  await measure('swap, with approval', 'keeper', (bands) => bands.swap({ ...swap, approve: 'max' }))
  await measure('swap', 'keeper', (bands) => bands.swap(swap))
  await measure('findLiquidatable', 'keeper', (bands) => bands.findLiquidatable({ market }))
  await measure('selfLiquidate', 'alice', (bands) => bands.selfLiquidate({ market }))
  return rows
}
