import type { Address } from 'viem'
import {
  deGenesis_assets,
  deGenesis_maxPriceWad,
  deGenesis_minPriceWad,
  deGenesis_outcome,
  deGenesis_phase,
  deGenesis_schedule,
  deGenesis_supply,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { WAD } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import { chosen, readContext } from '../context.js'
import { deGenesisOutcome, deGenesisTerms } from '../eventMath.js'

/** What previewDeGenesis takes. */
export type PreviewDeGenesisParameters = {
  /** USD of all pledges to assume, WAD. Default: what they are worth now. */
  totalWad?: bigint | undefined
  /** A pledge to look at: its USD value, WAD. */
  pledgeWad?: bigint | undefined
  /** The sale. Default: the deployment's. */
  sale?: Address | undefined
} & ActionOptions

/** Where a sale stands. */
export type DeGenesisPhase = 'waiting' | 'pledge' | 'lastLook' | 'ended' | 'final' | 'failed'

/** What previewDeGenesis resolves to. */
export type PreviewDeGenesisReturnType = {
  phase: DeGenesisPhase
  /** Ends of the pledges, of the last look, and of the time to finalise, Unix seconds; 0 before the sale opens. */
  pledgesUntil: bigint
  looksUntil: bigint
  finalizeUntil: bigint
  /** USD of all pledges, WAD: as assumed, as now, or final. */
  totalWad: bigint
  /** USD per TOKE at that total, WAD. */
  priceWad: bigint
  /** Of the pledge that was asked about: USD swapped, USD left for genesis, and TOKE wei. */
  pledge: { swapWad: bigint; genesisWad: bigint; toke: bigint } | undefined
  assets: readonly { token: Address; pool: Address; pledged: bigint; priceWad: bigint }[]
}

const phases = ['waiting', 'pledge', 'lastLook', 'ended', 'final', 'failed'] as const
/**
 * The sale now, or as it would end with a total: its price, and what a pledge would get.
 *
 * Reads: one round trip.
 *
 * @example
 * const { priceWad, pledge } = await previewDeGenesis(client, { totalWad: parseEther('24000000'), pledgeWad: parseEther('1000') })
 */
export async function previewDeGenesis(
  client: QuintetClient,
  parameters: PreviewDeGenesisParameters = {},
): Promise<PreviewDeGenesisReturnType> {
  const context = readContext(client, parameters)
  const address = chosen(context, 'DeGenesis', parameters.sale)
  const [phase, schedule, outcome, assets, supply, minPriceWad, maxPriceWad] = await readMany(
    client,
    [
      { address, abi: [deGenesis_phase], functionName: 'phase' },
      { address, abi: [deGenesis_schedule], functionName: 'schedule' },
      { address, abi: [deGenesis_outcome], functionName: 'outcome' },
      { address, abi: [deGenesis_assets], functionName: 'assets' },
      { address, abi: [deGenesis_supply], functionName: 'supply' },
      { address, abi: [deGenesis_minPriceWad], functionName: 'minPriceWad' },
      { address, abi: [deGenesis_maxPriceWad], functionName: 'maxPriceWad' },
    ],
    context.errors,
  )
  const [pledgesUntil, looksUntil, finalizeUntil] = schedule
  const [now, finalPriceWad] = outcome
  const totalWad = parameters.totalWad ?? now
  const terms = deGenesisTerms(totalWad, { supply, minPriceWad, maxPriceWad })
  const pledged = parameters.pledgeWad
  const dollars = { priceWad: WAD, unit: WAD }
  const split = pledged === undefined ? undefined : deGenesisOutcome(pledged, dollars, terms)
  return {
    phase: phases[phase] ?? 'waiting',
    pledgesUntil,
    looksUntil,
    finalizeUntil,
    totalWad,
    priceWad: parameters.totalWad === undefined ? finalPriceWad : terms.priceWad,
    pledge: split && { swapWad: split.swap, genesisWad: split.genesis, toke: split.toke },
    assets,
  }
}
