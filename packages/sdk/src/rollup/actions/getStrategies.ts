import type { Address } from 'viem'
import { getBlock, getLogs } from 'viem/actions'
import { getAction } from 'viem/utils'
import {
  rollupChain_chainState,
  rollupChain_holdingOf,
  rollupChain_PlanExecuted,
  rollupChain_strategyAt,
  strategyAdapter_maxDeposit,
  strategyAdapter_price,
  strategyAdapter_share,
  strategyAdapter_toAssets,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import type { TransportError } from '../../core/errors.js'
import { readMany, readSettled } from '../../core/read.js'
import type { NodeOptions } from '../context.js'
import { nodeOf, readContext } from '../context.js'
import type { RollupNodeError } from '../rollupError.js'
import type { PriceSample } from '../yields.js'
import { annualYield, priceOfExecution } from '../yields.js'

/** What getStrategies takes. */
export type GetStrategiesParameters = {
  /** First block of layer 1 in which prices of executions are looked for. Default 0. */
  fromBlock?: bigint | undefined
} & NodeOptions &
  ActionOptions

/** Yield over a period, with the times of its two prices. */
export type StrategyYield = {
  /** Per year, WAD; compounded. */
  apyWad: bigint
  /** Unix seconds. */
  from: bigint
  /** Unix seconds. */
  to: bigint
}

/** A strategy of the rollup. */
export type StrategyView = {
  id: number
  /** Id of the asset. */
  asset: number
  vault: Address
  adapter: Address
  /** Assets per share times 1e18; undefined where the vault gives none. */
  priceWad: bigint | undefined
  /** Over the last 7 days; null while the prices known span less than a day. */
  apy7d: StrategyYield | null
  /** Over the last 30 days; null as above. */
  apy30d: StrategyYield | null
  /** What the shares held are worth, asset units. */
  tvl: bigint
  /** Orders of the open round; undefined where no node was asked. */
  openCommit: bigint | undefined
  openUncommit: bigint | undefined
  caps: {
    /** Most that the strategy may be worth, asset units. */
    strategy: bigint
    /** Most that the vault takes now, asset units. */
    deposit: bigint
  }
  /** `paused`: commits come back. `disabled`: for ever. */
  status: 'open' | 'paused' | 'disabled'
}

/** What getStrategies resolves to. */
export type GetStrategiesReturnType = StrategyView[]

/** What getStrategies may throw. */
export type GetStrategiesErrorType = RollupNodeError | TransportError

const day = 86_400n

/**
 * Lists the strategies: price, yield, size, open orders.
 *
 * Reads: three round trips of layer 1, the logs of executions, and the node where one is named. Yields are those of the share price
 * between executions and now.
 *
 * @example
 * const [first] = await getStrategies(client, {})
 */
export async function getStrategies(
  client: QuintetClient,
  parameters: GetStrategiesParameters = {},
): Promise<GetStrategiesReturnType> {
  const { rollup: address, errors } = readContext(client, parameters)
  const [{ strategyCount }] = await readMany(
    client,
    [{ address, abi: [rollupChain_chainState], functionName: 'chainState' }],
    errors,
  )
  const ids = Array.from({ length: strategyCount }, (_, id) => id)
  if (ids.length === 0) return []
  const [terms, holdings, samples, block, open] = await Promise.all([
    readMany(
      client,
      ids.map((id) => ({
        address,
        abi: [rollupChain_strategyAt] as const,
        functionName: 'strategyAt' as const,
        args: [id] as const,
      })),
      errors,
    ),
    readMany(
      client,
      ids.map((id) => ({
        address,
        abi: [rollupChain_holdingOf] as const,
        functionName: 'holdingOf' as const,
        args: [id] as const,
      })),
      errors,
    ),
    readSamples(client, address, parameters.fromBlock ?? 0n),
    getAction(client, getBlock, 'getBlock')({ blockTag: 'latest' }),
    nodeOf(parameters)?.getStrategies(),
  ])
  const answers = await readSettled(
    client,
    ids.flatMap((id) => {
      const { adapter } = terms[id] as { adapter: Address }
      const { shares } = holdings[id] as { shares: bigint }
      return [
        { address: adapter, abi: [strategyAdapter_price], functionName: 'price' },
        { address: adapter, abi: [strategyAdapter_share], functionName: 'share' },
        {
          address: adapter,
          abi: [strategyAdapter_toAssets],
          functionName: 'toAssets',
          args: [shares],
        },
        { address: adapter, abi: [strategyAdapter_maxDeposit], functionName: 'maxDeposit' },
      ] as const
    }),
    errors,
  )
  return ids.map((id): StrategyView => {
    const { adapter, asset, isPaused, isDisabled } = terms[id] as {
      adapter: Address
      asset: number
      isPaused: boolean
      isDisabled: boolean
    }
    const answerOf = <value>(place: number): value | undefined => {
      const answer = answers[id * 4 + place]
      return answer?.ok ? (answer.value as value) : undefined
    }
    const price = answerOf<bigint>(0)
    const priceWad = price === undefined ? undefined : price / 10n ** 9n
    const known = samples.get(id) ?? []
    const now = priceWad === undefined ? undefined : { time: block.timestamp, priceWad }
    return {
      id,
      asset,
      adapter,
      vault: answerOf<Address>(1) ?? adapter,
      priceWad,
      apy7d: annualYield(known, now, 7n * day),
      apy30d: annualYield(known, now, 30n * day),
      tvl: answerOf<bigint>(2) ?? 0n,
      openCommit: open?.[id]?.openCommit,
      openUncommit: open?.[id]?.openUncommit,
      caps: {
        strategy: (holdings[id] as { cap: bigint }).cap,
        deposit: answerOf<bigint>(3) ?? 0n,
      },
      status: isDisabled ? 'disabled' : isPaused ? 'paused' : 'open',
    }
  })
}

/** Prices of past executions by strategy, in their order. */
async function readSamples(
  client: QuintetClient,
  address: Address,
  fromBlock: bigint,
): Promise<Map<number, PriceSample[]>> {
  const logs = await getLogs(client, {
    address,
    event: rollupChain_PlanExecuted,
    fromBlock,
    toBlock: 'latest',
    strict: true,
  })
  const samples = new Map<number, PriceSample[]>()
  for (const { args } of logs) {
    const priceWad = priceOfExecution(args)
    if (priceWad === undefined) continue
    const known = samples.get(args.strategy) ?? []
    samples.set(args.strategy, known)
    known.push({ time: args.l1Time, priceWad })
  }
  return samples
}
