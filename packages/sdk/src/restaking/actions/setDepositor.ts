import type { Address, Hash } from 'viem'
import { encodeFunctionData } from 'viem'
import { tokenPool_DepositorSet, tokenPool_setDepositor } from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import { requireEvent } from '../../core/events.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import type { WriteAction } from '../../core/writeAction.js'
import { writeAction } from '../../core/writeAction.js'
import { contractPlan, writeContext } from '../context.js'

/** What setDepositor takes. */
export type SetDepositorParameters = {
  /** Who may stake for the account. */
  depositor: Address
  /** False takes the permission back. Default true. */
  allowed?: boolean | undefined
} & WriteOptions

/** What setDepositor did. */
export type SetDepositorOutcome = { staker: Address; depositor: Address; allowed: boolean }

/** What setDepositor resolves to. */
export type SetDepositorReturnType = { hash: Hash } & SetDepositorOutcome

/** What setDepositor may throw. */
export type SetDepositorErrorType = WriteErrorType

/**
 * Allows somebody to stake for the account, with stakeFor.
 *
 * Reads: nothing. Sends: one transaction.
 *
 * @example
 * await setDepositor(client, { depositor: user })
 */
export const setDepositor: WriteAction<SetDepositorParameters, void, SetDepositorReturnType> =
  /*#__PURE__*/ writeAction(plan)

async function plan(
  client: QuintetClient,
  parameters: SetDepositorParameters,
): Promise<WritePlan<void, SetDepositorOutcome>> {
  const context = writeContext(client, parameters)
  const { pool } = context
  const { depositor, allowed = true } = parameters
  const data = encodeFunctionData({ abi: [tokenPool_setDepositor], args: [depositor, allowed] })
  return contractPlan(context, pool, data, {
    decodeReceipt: (receipt) => {
      const { isAllowed, ...set } = requireEvent(receipt, pool, tokenPool_DepositorSet)
      return { ...set, allowed: isAllowed }
    },
  })
}
