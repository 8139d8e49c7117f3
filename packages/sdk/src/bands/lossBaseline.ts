/** An event that changed a loan, decoded. Amounts in token units. */
export type LossEvent = { blockNumber: bigint } & (
  | { eventName: 'CollateralAdded'; args: { amount: bigint } }
  | { eventName: 'Liquidated'; args: { x: bigint; y: bigint } }
  | { eventName: 'PositionState'; args: { collateral: bigint; borrowed: bigint } }
)

/** What a loan's losses are measured from. */
export type LossBaseline = {
  /** Block of the placement. */
  blockNumber: bigint
  /** Its collateral, with what was added and taken since, collateral units. */
  collateral: bigint
}

/**
 * Goes through a loan's events: each placement that leaves it all collateral begins anew; collateral added later, in soft
 * liquidation, counts with it; a partial liquidation takes its part of it away.
 *
 * @returns Undefined where there is no such placement among the events.
 */
export function lossBaseline(events: readonly LossEvent[]): LossBaseline | undefined {
  let baseline: LossBaseline | undefined
  let added = 0n
  let liquidated: { x: bigint; y: bigint } | undefined
  for (const { eventName, args, blockNumber } of events) {
    if (eventName === 'CollateralAdded') added += args.amount
    else if (eventName === 'Liquidated') liquidated = args
    else {
      const { collateral, borrowed } = args
      if (borrowed === 0n && !liquidated) baseline = { blockNumber, collateral }
      else if (baseline) {
        const [kept, taken] = liquidated
          ? collateral > 0n
            ? [collateral, liquidated.y]
            : [borrowed, liquidated.x]
          : [1n, 0n]
        const before = baseline.collateral + added
        baseline = {
          blockNumber: baseline.blockNumber,
          collateral: kept + taken === 0n ? 0n : (before * kept) / (kept + taken),
        }
      }
      added = 0n
      liquidated = undefined
    }
  }
  return baseline
}
