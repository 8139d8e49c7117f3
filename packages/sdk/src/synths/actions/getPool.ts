import type { Address } from 'viem'
import { erc20Abi } from 'viem'
import {
  debtPool_currentStream,
  debtPool_issuanceRatioWad,
  synthRegistry_collateralPrice,
  synthRegistry_snapshot,
  synthsLens_pool,
  synthsLens_poolComposition,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { contractAddress } from '../../core/deployment.js'
import { fullMulDiv, MAX_UINT256, WAD } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import type { SynthRef } from '../context.js'
import { readContext } from '../context.js'
import { cRatioUp } from '../math.js'
import { synthSymbol } from '../units.js'

/** A synth of the pool. */
export type PoolSynth = {
  synth: SynthRef
  token: Address
  /** In the snapshot, USD, WAD. */
  priceWad: bigint
  /** Units, those that loans owe included. */
  supply: bigint
  /** Units that loans owe, outside the pool. */
  loanPrincipal: bigint
  /** Supply less loans at the live price, USD; negative where loans owe more. */
  value: bigint
  /** Part of the total debt, WAD, with its sign. */
  shareWad: bigint
  /** Its part of an exchange's fee rate, WAD. */
  feeRateWad: bigint
  /** Largest value of its supply, USD; undefined without a limit. */
  maxSupplyValue: bigint | undefined
  /** Unix seconds; undefined when it is not suspended. */
  suspendedAt: bigint | undefined
  /** Its price is not sound, and it has a supply. */
  isMarked: boolean
  isInverse: boolean
  /** It is inverse and stays at a limit. */
  isFrozen: boolean
  /** It can only be redeemed. */
  isDeprecated: boolean
}

/** What getPool takes. */
export type GetPoolParameters = ActionOptions

/** The pool as apps show it. */
export type GetPoolReturnType = {
  /** By the snapshot, USD. */
  totalDebt: bigint
  /** At live prices, USD. */
  live: bigint
  /** Whether a live price is missing; the cached one counts instead. */
  isAnyStale: boolean
  /** How far the snapshot is from the live value, WAD. */
  driftWad: bigint
  /** Synths whose price is not sound; issuing and liquidating wait for them. */
  marks: bigint
  /** When every price was read last, Unix seconds. */
  lastFullRefresh: bigint
  synths: readonly PoolSynth[]
  /** Fees and rewards that this week releases, and its end; nothing where fees go by periods. */
  stream: { fees: bigint; rewards: bigint; end: bigint }
  /** Price of SYN, USD, WAD, and whether it is sound. */
  collateralPriceWad: bigint
  isCollateralPriceSound: boolean
  /** Allowed debt per collateral value, WAD. */
  issuanceRatioWad: bigint
  /** Total debt per value of all SYN, WAD, rounded up. */
  cRatioWad: bigint
}

/**
 * The debt pool: its value, what it consists of, and what it pays.
 *
 * Reads: one round trip.
 *
 * @example
 * const { totalDebt, synths } = await getPool(client)
 */
export async function getPool(
  client: QuintetClient,
  parameters: GetPoolParameters = {},
): Promise<GetPoolReturnType> {
  const { debtPool, deployment, errors, registry } = readContext(client, parameters)
  const address = contractAddress(deployment, 'SynthsLens')
  const collateral = contractAddress(deployment, 'CollateralToken')
  const [pool, parts, [, lastFullRefresh], [fees, rewards, end], price, ratio, supply] =
    await readMany(
      client,
      [
        { address, abi: [synthsLens_pool], functionName: 'pool' },
        { address, abi: [synthsLens_poolComposition], functionName: 'poolComposition' },
        { address: registry, abi: [synthRegistry_snapshot], functionName: 'snapshot' },
        { address: debtPool, abi: [debtPool_currentStream], functionName: 'currentStream' },
        {
          address: registry,
          abi: [synthRegistry_collateralPrice],
          functionName: 'collateralPrice',
        },
        {
          address: debtPool,
          abi: [debtPool_issuanceRatioWad],
          functionName: 'issuanceRatioWad',
        },
        { address: collateral, abi: erc20Abi, functionName: 'totalSupply' },
      ],
      errors,
    )
  const [collateralPriceWad, , , isCollateralPriceSound] = price
  return {
    totalDebt: pool.totalDebt,
    live: pool.live,
    isAnyStale: pool.anyStale,
    driftWad: pool.driftWad,
    marks: pool.marks,
    lastFullRefresh,
    synths: pool.synths.map((view, i) => ({
      synth: synthSymbol(view.key),
      token: view.token,
      priceWad: view.cachedPriceWad,
      supply: view.supply,
      loanPrincipal: view.loanPrincipal,
      value: parts[i]?.value ?? 0n,
      shareWad: parts[i]?.share ?? 0n,
      feeRateWad: view.feeRateWad,
      maxSupplyValue: view.maxSupplyValue === MAX_UINT256 ? undefined : view.maxSupplyValue,
      suspendedAt: view.suspendedAt === 0n ? undefined : view.suspendedAt,
      isMarked: view.isMarked,
      isInverse: view.isInverse,
      isFrozen: view.isFrozen,
      isDeprecated: view.isDeprecated,
    })),
    stream: { fees, rewards, end },
    collateralPriceWad,
    isCollateralPriceSound,
    issuanceRatioWad: ratio,
    cRatioWad: cRatioUp(pool.totalDebt, fullMulDiv(supply, collateralPriceWad, WAD)),
  }
}
