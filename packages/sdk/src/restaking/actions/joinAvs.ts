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
  AlreadyRegisteredError,
  AvsNotRegisteredError,
  FeeTooHighError,
  OperatorIsFrozenError,
} from '../../abis/restakingErrors.js'
import { AlreadyRegisteredError as AlreadyRegistered } from '../../abis/restakingErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { readMany } from '../../core/read.js'
import type { Call, WriteErrorType, WriteOptions } from '../../core/write.js'
import { sendPlan } from '../../core/write.js'
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

/** What joinAvs resolves to. */
export type JoinAvsReturnType = {
  /** The last transaction's. */
  hash: Hash
  /** What was missing and is done now, in order. */
  steps: readonly JoinStep[]
}

/** What joinAvs may throw. */
export type JoinAvsErrorType =
  | AlreadyRegisteredError
  | AvsNotRegisteredError
  | FeeTooHighError
  | OperatorIsFrozenError
  | WriteErrorType

/**
 * Makes the account an operator of a service: registers it, lets the service slash, and joins, whatever of these is
 * missing. Three contracts look at the sender, so these are transactions of their own; `joinAvs.calls` gives them to a
 * wallet that sends one batch.
 *
 * Reads: one round trip. Sends: up to three transactions.
 * Errors: {@link AlreadyRegisteredError} where nothing is missing, {@link AvsNotRegisteredError}, {@link OperatorIsFrozenError}.
 *
 * @example
 * const { steps } = await joinAvs(client, { avs: 'HashAttestationServiceManager' })
 */
export const joinAvs: {
  (client: QuintetClient, parameters: JoinAvsParameters): Promise<JoinAvsReturnType>
  /** The raw calls that are missing, in order. */
  calls: (client: QuintetClient, parameters: JoinAvsParameters) => Promise<Call[]>
} = /*#__PURE__*/ Object.assign(run, {
  calls: async (client: QuintetClient, parameters: JoinAvsParameters) =>
    (await missingSteps(client, parameters)).map(({ call }) => call),
})

async function run(
  client: QuintetClient,
  parameters: JoinAvsParameters,
): Promise<JoinAvsReturnType> {
  const context = writeContext(client, parameters)
  const missing = await missingSteps(client, parameters)
  let hash: Hash = '0x'
  for (const { call } of missing) {
    const plan = contractPlan(context, call.to, call.data, { decodeReceipt: () => ({}) })
    hash = (await sendPlan(client, plan, parameters)).hash
  }
  return { hash, steps: missing.map(({ step }) => step) }
}

async function missingSteps(
  client: QuintetClient,
  parameters: JoinAvsParameters,
): Promise<{ step: JoinStep; call: Call }[]> {
  const context = writeContext(client, parameters)
  const { account, errors, pool, slasher } = context
  const avs = avsAddress(context, parameters.avs)
  const [isOperator, { standing }] = await readMany(
    client,
    [
      {
        address: pool,
        abi: [tokenPool_isOperator],
        functionName: 'isOperator',
        args: [account.address],
      },
      {
        address: slasher,
        abi: [slasher_record],
        functionName: 'record',
        args: [avs, account.address],
      },
    ],
    errors,
  )
  if (standing === standings.registered) {
    throw inputError(errors, AlreadyRegistered, { operator: account.address })
  }
  const steps: JoinStep[] = [
    ...(isOperator ? [] : ['registerOperator' as const]),
    ...(standing === standings.none ? ['optIntoSlashing' as const] : []),
    'registerForAvs',
  ]
  return steps.map((step) => ({ step, call: stepCall(context, step, avs, parameters) }))
}

/** The contract's `Standing`. */
const standings = { none: 0, registered: 2 } as const

function stepCall(
  { pool, registry, slasher }: RestakingWriteContext,
  step: JoinStep,
  avs: Address,
  { approver = zeroAddress, data = '0x', feeBps = 1000n, metadataUri = '' }: JoinAvsParameters,
): Call {
  if (step === 'registerOperator') {
    const args = [approver, feeBps, metadataUri] as const
    return call(pool, encodeFunctionData({ abi: [tokenPool_registerAsOperator], args }))
  }
  if (step === 'optIntoSlashing') {
    return call(slasher, encodeFunctionData({ abi: [slasher_optIntoSlashing], args: [avs] }))
  }
  return call(
    registry,
    encodeFunctionData({ abi: [avsRegistry_registerForAvs], args: [avs, data] }),
  )
}

const call = (to: Address, data: Hex): Call => ({ to, data, value: 0n })
