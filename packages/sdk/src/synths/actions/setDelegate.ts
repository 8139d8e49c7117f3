import type { Address, Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import type { ZeroAddressError } from '../../abis/commonErrors.js'
import { debtPool_DelegateSet, debtPool_setDelegate } from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import { contractPlan } from '../../core/contractPlan.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { writeContext } from '../context.js'

/** What an account may let another do in its name. */
export type SynthsPermission = keyof typeof permissionBits

const permissionBits = { issue: 1, burn: 2, claim: 4, exchange: 8 } as const

/** What setDelegate takes. */
export type SetDelegateParameters = {
  /** Who may act for the account. */
  delegate: Address
  /** Everything it may do from now on; an empty list takes all away. */
  permissions: readonly SynthsPermission[]
} & WriteOptions

/** What a delegate may do. */
export type SetDelegateOutcome = {
  /** The bits as the contract keeps them: issue 1, burn 2, claim 4, exchange 8. */
  mask: number
}

/** What setDelegate resolves to. */
export type SetDelegateReturnType = { hash: Hash } & SetDelegateOutcome

/** What setDelegate may throw. */
export type SetDelegateErrorType = ZeroAddressError | WriteErrorType

/**
 * Lets another account issue, burn, claim or exchange in the name of this one. Proceeds go to the account whoever calls.
 *
 * Reads: nothing. Sends: one transaction.
 * Errors: {@link ZeroAddressError}.
 *
 * @example
 * await setDelegate(client, { delegate: bot, permissions: ['claim'] })
 */
export const setDelegate: WriteAction<
  SetDelegateParameters,
  SetDelegateOutcome,
  SetDelegateReturnType
> = /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: SetDelegateParameters,
): Promise<WritePlan<SetDelegateOutcome, SetDelegateOutcome>> {
  const context = writeContext(client, parameters)
  const { debtPool } = context
  const { delegate, permissions } = parameters
  const mask = permissions.reduce<number>(
    (bits, permission) => bits | permissionBits[permission],
    0,
  )
  const data = encodeFunctionData({ abi: [debtPool_setDelegate], args: [delegate, mask] })
  return contractPlan(context, debtPool, data, {
    decodeResult: () => ({ mask }),
    decodeReceipt: (receipt) => ({
      mask: requireEvent(receipt, debtPool, debtPool_DelegateSet).permissions,
    }),
  })
}
