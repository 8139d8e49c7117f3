import type { Account, Address, ContractFunctionParameters } from 'viem'
import { isAddress } from 'viem'
import { cycleManager_reactorInfo, reactor_asset, reactor_reactorId } from '../abis/generated.js'
import { reactorsErrors } from '../abis/reactorsErrors.js'
import { actionErrors } from '../core/actionErrors.js'
import type { ActionOptions, QuintetClient } from '../core/client.js'
import { resolveAccount } from '../core/client.js'
import type { AmountFormatter, ContractErrorSet } from '../core/contractErrors.js'
import type { QuintetDeployment } from '../core/deployment.js'
import { contractAddress, findEntry, resolveDeployment } from '../core/deployment.js'
import { InvalidParameterError } from '../core/errors.js'
import { formatAmount } from '../core/format.js'
import { readMany } from '../core/read.js'
import type { WriteOptions } from '../core/write.js'

export { contractPlan } from '../core/contractPlan.js'

/** A reactor: the symbol of its share in the deployment (`'tWETH'`), or its address. */
export type ReactorRef = string

/** A token: its symbol in the deployment (`'USDC'`), or its address. */
export type TokenRef = string

/** Votes of a director: basis points by the index of the venue; they sum to 10,000. */
export type VenueWeights = { readonly [venue: number]: number }

/** What a reading action of reactors works with. */
export type ReactorsContext = {
  deployment: QuintetDeployment
  errors: ContractErrorSet
  /** Address of a contract of the module. */
  at: (contract: ReactorsContract) => Address
}

/** Contracts of the module, by their names in the deployment. */
export type ReactorsContract =
  | 'Toke'
  | 'TokeVesting'
  | 'ReactorFactory'
  | 'CycleManager'
  | 'ReactorParameters'
  | 'DirectorStaking'
  | 'RewardsEngine'
  | 'Treasury'
  | 'ReactorLens'
  | 'PricerRegistry'
  | 'SlashAuction'
  | 'ReactorFunding'
  | 'DeGenesis'
  | 'CoreEvent'

/** As {@link ReactorsContext}, with who signs. */
export type ReactorsWriteContext = ReactorsContext & { account: Account }

/** The contracts and errors of a read. */
export function readContext(client: QuintetClient, parameters: ActionOptions): ReactorsContext {
  const deployment = resolveDeployment(client, parameters.deployment)
  return {
    deployment,
    errors: actionErrors(reactorsErrors),
    at: (contract) => contractAddress(deployment, contract),
  }
}

/** As {@link readContext}, with the account of a write. */
export function writeContext(
  client: QuintetClient,
  parameters: WriteOptions,
): ReactorsWriteContext {
  const account = resolveAccount(client, parameters.account)
  return { account, ...readContext(client, parameters) }
}

/** Address of a token. */
export function tokenAddress({ deployment }: ReactorsContext, token: TokenRef): Address {
  return findEntry(deployment.tokens, token)?.address ?? (token as Address)
}

/** Address of a reactor. */
export function reactorAddress(context: ReactorsContext, reactor: ReactorRef): Address {
  return tokenAddress(context, reactor)
}

/** Address of a contract of which there may be several: the one given, else the deployment's. */
export function chosen(
  context: ReactorsContext,
  contract: ReactorsContract,
  given: Address | undefined,
): Address {
  if (given === undefined) return context.at(contract)
  if (!isAddress(given, { strict: false })) {
    throw new InvalidParameterError(contract, given, 'must be an address')
  }
  return given
}

/** Shows amounts of a token, by its symbol or address, as people write them. */
export function tokenFormatter({ deployment }: ReactorsContext, token: TokenRef): AmountFormatter {
  const known = findEntry(deployment.tokens, token)
  return (amount) => (known ? formatAmount(amount, known) : `${amount} units`)
}

/** Shows amounts of TOKE. */
export const tokeFormatter: AmountFormatter = (amount) => formatAmount(amount, { symbol: 'TOKE' })

/** Asset and id of a reactor, and values of its own, in one round trip. */
export async function reactorBasics(
  client: QuintetClient,
  context: ReactorsContext,
  reactor: Address,
): Promise<{ asset: Address; id: bigint }> {
  const [asset, id] = await readMany(
    client,
    [
      { address: reactor, abi: [reactor_asset], functionName: 'asset' },
      { address: reactor, abi: [reactor_reactorId], functionName: 'reactorId' },
    ],
    context.errors,
  )
  return { asset, id }
}

/** The call that reads what a reactor is. */
export function infoCall(
  context: ReactorsContext,
  reactorId: bigint,
): ContractFunctionParameters<readonly [typeof cycleManager_reactorInfo], 'view', 'reactorInfo'> {
  return {
    address: context.at('CycleManager'),
    abi: [cycleManager_reactorInfo],
    functionName: 'reactorInfo',
    args: [reactorId],
  }
}

/**
 * Votes as the contracts take them: eight lanes of 16 bits, venue 0 lowest.
 *
 * @throws InvalidParameterError for a venue beyond 7, or a weight that is no whole number of basis points.
 * @example packWeights({ 0: 6_000, 1: 4_000 })
 */
export function packWeights(weights: VenueWeights | undefined): bigint {
  let packed = 0n
  for (const [venue, bps] of Object.entries(weights ?? {})) {
    const index = Number(venue)
    if (!Number.isInteger(index) || index < 0 || index > 7) {
      throw new InvalidParameterError('weights', venue, 'must name venues from 0 to 7')
    }
    if (!Number.isInteger(bps) || bps < 0 || bps > 10_000) {
      throw new InvalidParameterError('weights', bps, 'must be basis points from 0 to 10,000')
    }
    packed |= BigInt(bps) << BigInt(16 * index)
  }
  return packed
}

/**
 * Votes as people read them: venues without any are left out.
 *
 * @example unpackWeights(6_000n) // { 0: 6000 }
 */
export function unpackWeights(packed: bigint): VenueWeights {
  const lanes = Array.from({ length: 8 }, (_, venue) => [
    venue,
    Number((packed >> BigInt(16 * venue)) & 0xffffn),
  ])
  return Object.fromEntries(lanes.filter(([, bps]) => bps !== 0))
}

/** `amount` less a part of it, basis points, rounded down. */
export function lessBps(amount: bigint, bps: number): bigint {
  if (!Number.isInteger(bps) || bps < 0 || bps > 10_000) {
    throw new InvalidParameterError('bps', bps, 'must be basis points from 0 to 10,000')
  }
  return (amount * BigInt(10_000 - bps)) / 10_000n
}
