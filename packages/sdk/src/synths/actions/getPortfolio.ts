import type { Address, Hex } from 'viem'
import {
  synthsLens_hedgeFor,
  synthsLens_netExposure,
  synthsLens_portfolio,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { contractAddress } from '../../core/deployment.js'
import { zeroFloorSub } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import type { SynthRef } from '../context.js'
import { readContext, subject } from '../context.js'
import { synthSymbol } from '../units.js'

/** An amount of a synth; negative where loans make the pool owe less of it than is lent. */
export type SynthAmount = { synth: SynthRef; amount: bigint }

/** A synth in an account. Amounts in units of the synth. */
export type SynthPosition = {
  synth: SynthRef
  balance: bigint
  /** What can leave the account, after settling. */
  free: bigint
  /** What an exchange yielded within the waiting period. */
  locked: bigint
  /** What settling now takes or gives. */
  owing: { reclaimed: bigint; refunded: bigint }
  /** Exchanges not settled yet. */
  pending: bigint
  /** Balance at the live price, USD. */
  valueUsd: bigint
}

/** What getPortfolio takes. */
export type GetPortfolioParameters = {
  /** Default: the client's account. */
  account?: Address | undefined
} & ActionOptions

/** A staker or trader as apps show them. */
export type GetPortfolioReturnType = {
  /** Units of SYN: free or locked in the wallet, in custom schedules, from rewards. */
  collateral: { wallet: bigint; tokenEscrow: bigint; rewardEscrow: bigint }
  /** USD, by the snapshot. */
  debt: bigint
  /** Share of the pool, RAY (27 decimals). */
  ownership: bigint
  /** Debt per collateral value, WAD, rounded up; the largest number without collateral. */
  cRatioWad: bigint
  /** Largest debt, USD. */
  maxIssuable: bigint
  /** Units of SYN that may leave the wallet. */
  transferable: bigint
  /** From when the debt can be burned, Unix seconds. */
  canBurnAt: bigint
  /** Synths held or waited for. */
  synths: readonly SynthPosition[]
  /** Units of sUSD and SYN. */
  claimable: { fees: bigint; rewards: bigint }
  /** Whether the ratio is too high to claim. */
  isClaimBlocked: boolean
  /** From when the account may be liquidated, Unix seconds; undefined without a flag. */
  flagDeadline: bigint | undefined
  /** Numbers of the open loans; getLoans reads them. */
  loanIds: readonly bigint[]
  /** Holdings with which the debt is hedged: the account's share of every synth but sUSD. */
  hedge: readonly SynthAmount[]
  /** What the account holds beyond its hedge; 0 everywhere when it is hedged. */
  netExposure: readonly SynthAmount[]
}

/**
 * Everything about an account: collateral, debt, synths, claims, flag, loans and hedge.
 *
 * Reads: one round trip.
 *
 * @example
 * const { debt, cRatioWad, hedge } = await getPortfolio(client)
 */
export async function getPortfolio(
  client: QuintetClient,
  parameters: GetPortfolioParameters = {},
): Promise<GetPortfolioReturnType> {
  const { deployment, errors } = readContext(client, parameters)
  const address = contractAddress(deployment, 'SynthsLens')
  const args = [subject(client, parameters.account)] as const
  const [p, hedge, exposure] = await readMany(
    client,
    [
      { address, abi: [synthsLens_portfolio], functionName: 'portfolio', args },
      { address, abi: [synthsLens_hedgeFor], functionName: 'hedgeFor', args },
      { address, abi: [synthsLens_netExposure], functionName: 'netExposure', args },
    ],
    errors,
  )
  return {
    collateral: { wallet: p.wallet, tokenEscrow: p.tokenEscrow, rewardEscrow: p.rewardEscrow },
    debt: p.debt,
    ownership: p.ownership,
    cRatioWad: p.cRatioWad,
    maxIssuable: p.maxIssuable,
    transferable: p.transferable,
    canBurnAt: p.canBurnAt,
    synths: p.synths.map((held) => ({
      synth: synthSymbol(held.key),
      balance: held.balance,
      free: held.free,
      locked: zeroFloorSub(held.balance + held.refunded - held.reclaimed, held.free),
      owing: { reclaimed: held.reclaimed, refunded: held.refunded },
      pending: held.pending,
      valueUsd: held.valueUsd,
    })),
    claimable: { fees: p.fees, rewards: p.rewards },
    isClaimBlocked: p.isClaimBlocked,
    flagDeadline: p.flagDeadline === 0n ? undefined : p.flagDeadline,
    loanIds: p.loans,
    hedge: hedge.map(toAmount),
    netExposure: exposure.map(toAmount),
  }
}

function toAmount({ key, amount }: { key: Hex; amount: bigint }): SynthAmount {
  return { synth: synthSymbol(key), amount }
}
