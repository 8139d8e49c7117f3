import { fileURLToPath } from 'node:url'
import type { Plugin } from '@wagmi/cli'
import { defineConfig } from '@wagmi/cli'
import { foundry } from '@wagmi/cli/plugins'
import { foundryBinary } from './src/testing/foundryBinary.mjs'

/** Contracts whose ABIs the package exports. Interfaces are named after what they describe. */
const include = [
  'Create3Factory',
  'AccessManager',
  'ChainlinkOracle',
  'EmaOracle',
  'SettableFeed',
  'DevnetToken',
  'DevnetWeth',
  'Stablecoin',
  'MarketFactory',
  'IBandMarket',
  'BandLens',
  'LoanRefinancer',
  'ConstantPolicy',
  'SemilogPolicy',
  'FeeSplitter',
  'SavingsVault',
  'LendVault',
  'LiquidStakingToken',
  'ValidatorBook',
  'WrappedStakingToken',
  'TokenPool',
  'Slasher',
  'AvsRegistry',
  'ServiceManagerBase',
  'IDisputeResolution',
  'HashAttestationServiceManager',
  'HashAttestationDispute',
  'LiquidRestakingVault',
  'ChainlinkPriceHistory',
  'CollateralToken',
  'SynthRegistry',
  'Synth',
  'Exchanger',
  'DebtPool',
  'FeePeriods',
  'RewardEscrow',
  'SupplySchedule',
  'CollateralLoans',
  'SynthsLens',
  'Toke',
  'TokeVesting',
  'IReactorFactory',
  'IReactor',
  'IDirectorStaking',
  'ICycleManager',
  'IReactorParameters',
  'IRewardsEngine',
  'IReactorTreasury',
  'DeGenesis',
  'CoreEvent',
  'PricerRegistry',
  'RfqPool',
  'SlashAuction',
  'ReactorFunding',
  'IReactorLens',
  'IRollupChain',
  'IRollupProver',
  'IProducerBonds',
  'IStrategyAdapter',
]

const artifacts = foundry({
  project: fileURLToPath(new URL('../..', import.meta.url)),
  forge: { build: false, path: foundryBinary('forge', import.meta.url) },
  // A contract compiled with settings of its own may have no artifact of its plain name.
  include: include.flatMap((name) => [`${name}.sol/${name}.json`, `${name}.sol/${name}.*.json`]),
})

const named: Plugin = {
  ...artifacts,
  contracts: async () => {
    const found = (await artifacts.contracts?.()) ?? []
    const contracts = include.flatMap((name) => {
      const contract = found.find((candidate) => candidate.name.split('.')[0] === name)
      return contract ? [{ ...contract, name }] : []
    })
    const missing = include.filter((name) => !contracts.some((contract) => contract.name === name))
    if (missing.length > 0)
      throw new Error(`No artifact of ${missing.join(', ')}: run the contracts' build.`)
    return contracts.map((contract) => ({
      ...contract,
      name: contract.name.replace(/^I(?=[A-Z])/, ''),
    }))
  },
}

type Item = { type: string; name?: string; inputs?: readonly { type: string }[] }

/** One constant a function or event, so that a bundle holds only those that it uses. */
const fragments: Plugin = {
  name: 'fragments',
  run: ({ contracts }) => {
    const lines: string[] = []
    for (const { name, abi } of contracts) {
      const items = (abi as readonly Item[]).filter(
        ({ type }) => type === 'function' || type === 'event',
      )
      for (const item of items) {
        const overloaded = items.filter((other) => other.name === item.name).length > 1
        // Overloads are told apart by their number of parameters.
        const suffix = overloaded ? String(item.inputs?.length ?? 0) : ''
        const constant = `${lowerFirst(name)}_${item.name}${suffix}`
        lines.push(`export const ${constant} = ${JSON.stringify(item)} as const\n`)
      }
    }
    return {
      content: `\n// One constant a function or event: contract_name.\n\n${lines.join('\n')}`,
    }
  },
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

export default defineConfig({
  out: 'src/abis/generated.ts',
  plugins: [named, fragments],
})
