import type { Address } from 'viem'
import {
  debtPool_collateral,
  debtPool_debtBalanceOf,
  debtPool_issuanceRatioWad,
  synthRegistry_collateralPrice,
} from '../abis/generated.js'
import { fullMulDiv, WAD } from '../core/fixedPoint.js'
import type { SynthsContext } from './context.js'
import { cRatioUp, lockedUp } from './math.js'

/** What a debt and its collateral amount to. */
export type StakerTerms = {
  /** SYN in the wallet and in escrow. */
  collateral: bigint
  /** USD by the snapshot, rounded down. */
  debt: bigint
  /** USD per SYN; 0 while the feed can't be read. */
  priceWad: bigint
  /** Allowed debt per collateral value. */
  ratioWad: bigint
}

/** The calls behind {@link StakerTerms}: collateral, debt, price, ratio. */
export function stakerCalls(
  { debtPool, registry }: SynthsContext,
  account: Address,
): readonly [
  {
    address: Address
    abi: readonly [typeof debtPool_collateral]
    functionName: 'collateral'
    args: readonly [Address]
  },
  {
    address: Address
    abi: readonly [typeof debtPool_debtBalanceOf]
    functionName: 'debtBalanceOf'
    args: readonly [Address]
  },
  {
    address: Address
    abi: readonly [typeof synthRegistry_collateralPrice]
    functionName: 'collateralPrice'
  },
  {
    address: Address
    abi: readonly [typeof debtPool_issuanceRatioWad]
    functionName: 'issuanceRatioWad'
  },
] {
  return [
    {
      address: debtPool,
      abi: [debtPool_collateral],
      functionName: 'collateral',
      args: [account],
    },
    {
      address: debtPool,
      abi: [debtPool_debtBalanceOf],
      functionName: 'debtBalanceOf',
      args: [account],
    },
    { address: registry, abi: [synthRegistry_collateralPrice], functionName: 'collateralPrice' },
    { address: debtPool, abi: [debtPool_issuanceRatioWad], functionName: 'issuanceRatioWad' },
  ]
}

/** C-Ratio and locked SYN of a debt, both rounded up; nothing is locked while SYN has no price. */
export function standing(
  { collateral, priceWad, ratioWad }: Omit<StakerTerms, 'debt'>,
  debt: bigint,
): { cRatioWad: bigint; locked: bigint } {
  return {
    cRatioWad: cRatioUp(debt, fullMulDiv(collateral, priceWad, WAD)),
    locked: priceWad === 0n ? 0n : lockedUp(debt, priceWad, ratioWad),
  }
}
