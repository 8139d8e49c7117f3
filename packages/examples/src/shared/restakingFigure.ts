import type { DevnetClient } from '@quintet/sdk/testing'
import type { Address } from 'viem'
import { formatEther } from 'viem'
import type { Sankey } from './sankey.js'
import { sankey } from './sankey.js'
import { colors } from './svg.js'

type Flow = Sankey['flows'][number]

const asset = 'wqstETH'
const eth = (amount: bigint): number => Number(formatEther(amount))

/** Where restaked ether is: through its wrappers and a vault to operators, and which services may slash it. */
export async function restakingFigure(
  { restaking }: DevnetClient,
  operators: Readonly<Record<string, Address>>,
  services: Readonly<Record<string, Address>>,
): Promise<string> {
  const portfolio = await restaking.getLrtPortfolio()
  const { totalAssets, idle } = await restaking.getLrt()
  const direct: Flow[] = []
  const inVault: Flow[] = []
  const promised: Flow[] = []
  let restaked = eth(totalAssets)
  for (const [name, operator] of Object.entries(operators)) {
    const { pools } = await restaking.getOperator({ operator, assets: [asset] })
    const staked = eth(pools[0]?.assets ?? 0n)
    const ofVault = eth(portfolio.find((one) => one.operator === operator)?.staked ?? 0n)
    restaked += staked - ofVault
    direct.push({ from: asset, to: name, amount: staked - ofVault })
    inVault.push({ from: 'LRT', to: name, amount: ofVault })
    let free = staked
    for (const { avs, stake } of await restaking.getAllocations({ operator, asset })) {
      const service = Object.keys(services).find((one) => services[one] === avs) ?? avs
      promised.push({ from: name, to: service, amount: eth(stake) })
      free -= eth(stake)
    }
    promised.push({ from: name, to: 'not promised', amount: free })
  }
  const flows = [
    { from: 'ETH', to: 'qstETH', amount: restaked },
    { from: 'qstETH', to: asset, amount: restaked },
    ...direct,
    { from: asset, to: 'LRT', amount: eth(totalAssets) },
    ...inVault,
    { from: 'LRT', to: 'idle', amount: eth(idle) },
    ...promised,
  ]
  const into = (name: string): string =>
    `${Number(
      flows
        .filter(({ to }) => to === name)
        .reduce((sum, { amount }) => sum + amount, 0)
        .toFixed(2),
    )}`
  const node = (color: string) => (name: string) => ({ name, color, note: into(name) })
  return sankey({
    label: 'Restaked ether, by layers, operators and services',
    columns: [
      [{ name: 'ETH', color: colors.calm }],
      [node(colors.calm)('qstETH')],
      [node(colors.calm)(asset)],
      [node(colors.service)('LRT')],
      [...Object.keys(operators), 'idle'].map(node(colors.risk)),
      [...Object.keys(services), 'not promised'].map(node(colors.waiting)),
    ],
    flows,
  })
}
