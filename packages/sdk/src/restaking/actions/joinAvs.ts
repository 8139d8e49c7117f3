import type { Address, Hash, Hex } from 'viem'
import { encodeFunctionData, zeroAddress } from 'viem'
import {
  avsRegistry_registerForAvs,
  slasher_optIntoSlashing,
  slasher_record,
  tokenPool_isOperator,
  tokenPool_registerAsOperator,
} from '../../abis/generated.js'
import type {
  AvsNotRegisteredError,
  FeeTooHighError,
  OperatorIsFrozenError,
} from '../../abis/restakingErrors.js'
import { AlreadyRegisteredError } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import type { AvsRef, RestakingWriteContext } from '../context.js'
import { avsAddress, contractPlan, writeContext } from '../context.js'

/** What joinAvs takes. */
export type JoinAvsParameters = {
  /** Service: the name of its manager in the deployment, or its address. */
  avs: AvsRef
  /** What the service wants to know. Default: nothing. */
  data?: Hex | undefined
  /** Used where the account is no operator yet. Default: nobody, 10 %, no description. */
  approver?: Address | undefined
  feeBps?: bigint | undefined
  metadataUri?: string | undefined
} & WriteOptions

/** A step of joining. */
export type JoinStep = 'registerOperator' | 'optIntoSlashing' | 'registerForAvs'

/** What joinAvs did. */
export type JoinAvsOutcome = {
  /** What was missing and is done now, in order. */
  steps: readonly JoinStep[]
}

/** What joinAvs resolves to. The hash is the last transaction's. */
export type JoinAvsReturnType = { hash: Hash } & JoinAvsOutcome

/** What joinAvs may throw. */
export type JoinAvsErrorType =
  | AlreadyRegisteredError
  | AvsNotRegisteredError
  | FeeTooHighError
  | OperatorIsFrozenError
  | WriteErrorType

/**
 * Makes the account an operator of a service: registers it, lets the service slash, and joins, whatever of these is
 * missing.
 *
 * Reads: one round trip. Sends: up to three transactions, since three contracts look at the sender; one batch where the
 * wallet speaks EIP-5792.
 * Errors: {@link AlreadyRegisteredError} where nothing is missing, {@link AvsNotRegisteredError}, {@link OperatorIsFrozenError}.
 *
 * @example
 * const { steps } = await joinAvs(client, { avs: 'HashAttestationServiceManager' })
 */
export const joinAvs: WriteAction<JoinAvsParameters, JoinAvsOutcome, JoinAvsReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: JoinAvsParameters,
): Promise<WritePlan<JoinAvsOutcome, JoinAvsOutcome>> {
  const context = writeContext(client, parameters)
  const { pool, registry, slasher } = context
  const { approver = zeroAddress, data = '0x', feeBps = 1000n, metadataUri = '' } = parameters
  const avs = avsAddress(context, parameters.avs)
  const { isOperator, hasOptedIn } = await readStanding(client, context, avs)
  const before = [
    !isOperator && {
      step: 'registerOperator' as const,
      to: pool,
      data: encodeFunctionData({
        abi: [tokenPool_registerAsOperator],
        args: [approver, feeBps, metadataUri],
      }),
    },
    !hasOptedIn && {
      step: 'optIntoSlashing' as const,
      to: slasher,
      data: encodeFunctionData({ abi: [slasher_optIntoSlashing], args: [avs] }),
    },
  ].filter((step) => step !== false)
  const outcome: JoinAvsOutcome = { steps: [...before.map(({ step }) => step), 'registerForAvs'] }
  const last = encodeFunctionData({ abi: [avsRegistry_registerForAvs], args: [avs, data] })
  return contractPlan(context, registry, last, {
    before: before.map(({ to, data }) => ({ to, data, value: 0n })),
    decodeResult: () => outcome,
    decodeReceipt: () => outcome,
  })
}

/** The contract's `Standing`. */
const standings = { none: 0, registered: 2 } as const

/** How far the account is. */
async function readStanding(
  client: QuintetClient,
  { account, errors, pool, slasher }: RestakingWriteContext,
  avs: Address,
): Promise<{ isOperator: boolean; hasOptedIn: boolean }> {
  const operator = account.address
  const [isOperator, { standing }] = await readMany(
    client,
    [
      { address: pool, abi: [tokenPool_isOperator], functionName: 'isOperator', args: [operator] },
      { address: slasher, abi: [slasher_record], functionName: 'record', args: [avs, operator] },
    ],
    errors,
  )
  if (standing === standings.registered)
    throw inputError(errors, AlreadyRegisteredError, { operator })
  return { isOperator, hasOptedIn: standing !== standings.none }
}
