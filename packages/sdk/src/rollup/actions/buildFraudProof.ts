import type { Hex } from 'viem'
import { encodeFunctionData, zeroHash } from 'viem'
import { estimateGas } from 'viem/actions'
import { getAction } from 'viem/utils'
import { rollupChain_proveFraud } from '../../abis/generated.js'
import { NoFraudError } from '../../abis/rollupErrors.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { inputError, toQuintetError } from '../../core/contractErrors.js'
import type { TransportError } from '../../core/errors.js'
import type { FraudReason } from '../codes.js'
import { readContext } from '../context.js'
import type { FraudProofArgs } from '../fraudProof.js'
import { fraudProofArgs } from '../fraudProof.js'
import { recoverFromL1 } from '../recoverFromL1.js'

/** What buildFraudProof takes. */
export type BuildFraudProofParameters = {
  /** Block to prove. Default: the first one that breaks a rule. */
  blockId?: bigint | undefined
  /** Salt of the announcement. Default 0: for a proof that nobody announced. */
  salt?: Hex | undefined
  /** First block of layer 1 to read. Default 0. */
  fromBlock?: bigint | undefined
} & ActionOptions

/** A proof, ready to be sent. */
export type BuildFraudProofReturnType = {
  blockId: bigint
  /** Number of the segment among all of the block. */
  segment: number
  reason: FraudReason
  /** Arguments of `proveFraud`. */
  args: FraudProofArgs
  /** Estimate of its gas. */
  gas: bigint
}

/** What buildFraudProof may throw. */
export type BuildFraudProofErrorType = InstanceType<typeof NoFraudError> | TransportError

/**
 * Rebuilds the state out of layer 1 up to the first block that breaks a rule, and makes the proof.
 *
 * Reads: logs and calldata of layer 1. Errors: {@link NoFraudError} when every block is right, or the one named is.
 *
 * @example
 * const { reason, args, gas } = await buildFraudProof(client, {})
 */
export async function buildFraudProof(
  client: QuintetClient,
  parameters: BuildFraudProofParameters = {},
): Promise<BuildFraudProofReturnType> {
  const { rollup, errors } = readContext(client, parameters)
  const { fault } = await recoverFromL1(client, { ...parameters, confirmations: 0 })
  const { blockId } = parameters
  if (!fault || (blockId !== undefined && fault.block.id !== blockId)) {
    throw inputError(errors, NoFraudError, {})
  }
  const args = fraudProofArgs(fault, parameters.salt ?? zeroHash)
  const data = encodeFunctionData({ abi: [rollupChain_proveFraud], args })
  try {
    const estimate = getAction(client, estimateGas, 'estimateGas')
    const gas = await estimate({ account: client.account ?? rollup, to: rollup, data })
    const { reason, index: segment, block } = fault
    return { blockId: block.id, segment, reason, args, gas }
  } catch (error) {
    throw toQuintetError(error, { errors })
  }
}
