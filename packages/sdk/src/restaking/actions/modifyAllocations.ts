import type { Address, Hash } from 'viem'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import {
  slasher_AllocationModified,
  slasher_magnitudes,
  slasher_modifyAllocations,
} from '../../abis/generated.js'
import type {
  AssetNotListedError,
  InsufficientMagnitudeError,
  MagnitudeTooSmallError,
  ModificationPendingError,
  NotOptedInError,
  OpenCaseError,
  OperatorNotRegisteredError,
  SameMagnitudeError,
} from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { InvalidParameterError } from '../../core/errors.js'
import { allEvents } from '../../core/events.js'
import { WAD } from '../../core/fixedPoint.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AssetRef, AvsRef, RestakingWriteContext } from '../context.js'
import { assetAddress, avsAddress, contractPlan, writeContext } from '../context.js'

/** What modifyAllocations takes. */
export type ModifyAllocationsParameters = {
  /** In the order in which they are made. */
  changes: readonly AllocationChange[]
} & WriteOptions

/** What modifyAllocations did. */
export type ModifyAllocationsOutcome = {
  /** Epoch in which each takes effect. */
  effectiveEpochs: readonly bigint[]
}

/** What modifyAllocations resolves to. */
export type ModifyAllocationsReturnType = { hash: Hash } & ModifyAllocationsOutcome

/** What modifyAllocations may throw. */
export type ModifyAllocationsErrorType =
  | AssetNotListedError
  | InsufficientMagnitudeError
  | InvalidParameterError
  | MagnitudeTooSmallError
  | ModificationPendingError
  | NotOptedInError
  | OpenCaseError
  | OperatorNotRegisteredError
  | SameMagnitudeError
  | WriteErrorType

/** A promise to make. */
export type AllocationChange = {
  /** Service: the name of its manager in the deployment, or its address. */
  avs: AvsRef
  /** Token that the pool lists. */
  asset: AssetRef
  /** New promise, WAD: 1e18 is all of the pool that no slash has touched. 0 ends it. Give this or `fraction`. */
  magnitude?: bigint | undefined
  /** New promise as a part of what slashes have left of the pool, WAD, rounded down. */
  fraction?: bigint | undefined
}

/**
 * Promises parts of the operator's stake to services. A raise binds two epochs later, or at once where there is no
 * stake yet; a cut binds two epochs later while the service can slash. What is due is settled first.
 *
 * Reads: what slashes have left, one round trip where a fraction is given. Sends: one transaction.
 * Errors: {@link AssetNotListedError}, {@link InsufficientMagnitudeError}, {@link MagnitudeTooSmallError}, {@link ModificationPendingError}, {@link NotOptedInError}, {@link OpenCaseError}, {@link OperatorNotRegisteredError}, {@link SameMagnitudeError}.
 *
 * @example
 * const { effectiveEpochs } = await modifyAllocations(client, {
 *   changes: [{ avs: 'HashAttestationServiceManager', asset: 'wqstETH', magnitude: parseEther('0.5') }],
 * })
 */
export const modifyAllocations: WriteAction<
  ModifyAllocationsParameters,
  ModifyAllocationsOutcome,
  ModifyAllocationsReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: ModifyAllocationsParameters,
): Promise<WritePlan<ModifyAllocationsOutcome, ModifyAllocationsOutcome>> {
  const context = writeContext(client, parameters)
  const { slasher } = context
  const abi = [slasher_modifyAllocations] as const
  const changes = await resolveChanges(client, context, parameters.changes)
  const data = encodeFunctionData({ abi, args: [changes] })
  return contractPlan(context, slasher, data, {
    decodeResult: (result) => ({ effectiveEpochs: decodeFunctionResult({ abi, data: result }) }),
    decodeReceipt: (receipt) => ({
      effectiveEpochs: allEvents(receipt, slasher, slasher_AllocationModified).map(
        ({ effectiveEpoch }) => effectiveEpoch,
      ),
    }),
  })
}

/** The changes in magnitudes. */
async function resolveChanges(
  client: QuintetClient,
  context: RestakingWriteContext,
  changes: readonly AllocationChange[],
): Promise<{ avs: Address; asset: Address; magnitude: bigint }[]> {
  const { account, errors, slasher: address } = context
  for (const { magnitude, fraction } of changes) {
    if ((magnitude === undefined) === (fraction === undefined)) {
      throw new InvalidParameterError('magnitude', magnitude, 'or `fraction` must be given')
    }
  }
  const assets = changes.map(({ asset }) => assetAddress(context, asset))
  const left = changes.every(({ fraction }) => fraction === undefined)
    ? []
    : await readMany(
        client,
        assets.map((asset) => ({
          address,
          abi: [slasher_magnitudes] as const,
          functionName: 'magnitudes' as const,
          args: [account.address, asset] as const,
        })),
        errors,
      )
  return changes.map(({ avs, magnitude, fraction = 0n }, i) => ({
    avs: avsAddress(context, avs),
    asset: assets[i] as Address,
    magnitude: magnitude ?? ((left[i]?.[0] ?? 0n) * fraction) / WAD,
  }))
}
