import type { Address } from 'viem'
import {
  liquidRestakingVault_openClaims,
  liquidRestakingVault_target,
  liquidRestakingVault_valueAt,
  liquidRestakingVault_vaultOperators,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { readMany } from '../../core/read.js'
import type { Clock } from '../clock.js'
import { clockCalls, startOf } from '../clock.js'
import type { VaultRef } from '../context.js'
import { readContext, vaultAddress } from '../context.js'

/** What getLrtPortfolio takes. */
export type GetLrtPortfolioParameters = {
  /** Vault, by the symbol of its share or by address. Default `'LRT'`. */
  vault?: VaultRef | undefined
} & ActionOptions

/** What a vault has with one operator. */
export type LrtOperator = {
  operator: Address
  /** Part of the vault that the operator should hold, 1e4. */
  weightBps: bigint
  /** Services that may slash it, as the curator named them last. */
  avss: readonly Address[]
  /** Worth of the stake, units of the vault's asset. */
  staked: bigint
  /** Worth of the withdrawals under way. */
  queued: bigint
  /** Those withdrawals, the oldest first. */
  claims: readonly { epoch: bigint; generation: bigint; maturesAt: bigint }[]
}

/**
 * Where a restaking vault's assets are: its operators, their services, and what is on its way back.
 *
 * Reads: the operators, then one round trip.
 *
 * @example
 * const operators = await getLrtPortfolio(client)
 */
export async function getLrtPortfolio(
  client: QuintetClient,
  parameters: GetLrtPortfolioParameters = {},
): Promise<readonly LrtOperator[]> {
  const context = readContext(client, parameters)
  const { errors } = context
  const address = vaultAddress(context, parameters.vault)
  const [operators, genesis, epochLength, epoch] = await readMany(
    client,
    [
      { address, abi: [liquidRestakingVault_vaultOperators], functionName: 'vaultOperators' },
      ...clockCalls(context),
    ] as const,
    errors,
  )
  const clock: Clock = { genesis, epochLength, epoch }
  const calls = operators.flatMap((operator) => {
    const args = [operator]
    return [
      { address, abi: [liquidRestakingVault_target], functionName: 'target', args },
      { address, abi: [liquidRestakingVault_valueAt], functionName: 'valueAt', args },
      { address, abi: [liquidRestakingVault_openClaims], functionName: 'openClaims', args },
    ]
  })
  const values = (await readMany(client, calls, errors)) as readonly unknown[]
  return operators.map((operator, i) => {
    const [weightBps, avss] = values[3 * i] as readonly [bigint, readonly Address[]]
    const [staked, queued] = values[3 * i + 1] as readonly [bigint, bigint]
    const claims = values[3 * i + 2] as readonly { epoch: number; generation: number }[]
    return {
      operator,
      weightBps,
      avss,
      staked,
      queued,
      claims: claims.map((claim) => ({
        epoch: BigInt(claim.epoch),
        generation: BigInt(claim.generation),
        maturesAt: startOf(clock, BigInt(claim.epoch) + 2n),
      })),
    }
  })
}
