import type { Address, Hash, Hex } from 'viem'
import { encodeFunctionData } from 'viem'
import { NothingToClaimError } from '../../abis/commonErrors.js'
import {
  rollupChain_accountIdOf,
  rollupChain_chainState,
  rollupChain_Escaped,
  rollupChain_escapeAsset,
  rollupChain_escapeDeposit,
  rollupChain_escapePending,
  rollupChain_escapeShares,
  rollupChain_escapeState,
} from '../../abis/generated.js'
import type {
  NotEscapedError as NotEscapedErrorType,
  UnwindOpenError,
} from '../../abis/rollupErrors.js'
import { AlreadyEscapedError, NotEscapedError } from '../../abis/rollupErrors.js'
import type { QuintetClient } from '../../core/client.js'
import { inputError } from '../../core/contractErrors.js'
import { requireEvent } from '../../core/events.js'
import { readMany } from '../../core/read.js'
import type { WriteErrorType, WriteOptions, WritePlan } from '../../core/write.js'
import { sendPlan } from '../../core/write.js'
import { readAssets } from '../assets.js'
import { toItemStruct } from '../block.js'
import type { NodeOptions, RollupWriteContext } from '../context.js'
import { contractPlan, writeContext } from '../context.js'
import { toWitnessStruct } from '../fraudProof.js'
import type { WordProof } from '../nodeApi.js'
import { proofReader } from '../proofReader.js'
import { readWaitingDeposits } from '../waitingDeposits.js'

/** What can be escaped with. */
export type EscapeKind = 'assets' | 'stTokens' | 'pending' | 'deposits'

/** What escape takes. */
export type EscapeParameters = {
  /** Default: all. */
  kinds?: readonly EscapeKind[] | undefined
  /** Owner of the account; anyone may do this for it. Default: who signs. */
  owner?: Address | undefined
  /** First block of layer 1 to read where no node answers. Default 0. */
  fromBlock?: bigint | undefined
} & NodeOptions &
  WriteOptions

/** One payment. */
export type EscapePayment = {
  /** Id of the asset. */
  asset: number
  /** Id of the strategy whose shares were paid; undefined where none were. */
  strategy: number | undefined
  /** Token units. */
  assets: bigint
  /** Vault shares, in kind. */
  shares: bigint
}

/** What escape resolves to. */
export type EscapeReturnType = { hashes: Hash[]; paid: EscapePayment[] }

/** What escape may throw. */
export type EscapeErrorType = NotEscapedErrorType | UnwindOpenError | WriteErrorType

const allKinds: readonly EscapeKind[] = ['assets', 'stTokens', 'pending', 'deposits']

/**
 * Takes everything of an account out of a rollup that has stopped: idle funds, vault shares in kind, pending orders, and
 * deposits that no block took. Needs no node: the state is rebuilt out of layer 1 where none answers.
 *
 * Reads: state and proofs. Sends: one transaction a word; what was paid before is left out.
 * Errors: {@link NotEscapedError} while the rollup runs, {@link UnwindOpenError}.
 *
 * @example
 * const { paid } = await escape(client, {})
 */
// biome-ignore lint/suspicious/noShadowRestrictedNames: the mechanism's name; the global of this name is deprecated
export async function escape(
  client: QuintetClient,
  parameters: EscapeParameters,
): Promise<EscapeReturnType> {
  const context = writeContext(client, parameters)
  const { rollup: address, errors, account } = context
  const owner = parameters.owner ?? account.address
  const kinds = parameters.kinds ?? allKinds
  const [{ isEscape, strategyCount }, { cursor }, accountId] = await readMany(
    client,
    [
      { address, abi: [rollupChain_chainState], functionName: 'chainState' },
      { address, abi: [rollupChain_escapeState], functionName: 'escapeState' },
      {
        address,
        abi: [rollupChain_accountIdOf],
        functionName: 'accountIdOf',
        args: [owner],
      },
    ],
    errors,
  )
  if (!isEscape) throw inputError(errors, NotEscapedError, {})

  const proofs = proofReader(client, context, parameters, owner)
  const strategies = Array.from({ length: strategyCount }, (_, id) => id)
  const calls: Hex[] = []
  if (kinds.includes('assets')) {
    for (const { id } of await readAssets(client, context)) {
      for (const proof of await proofs('asset', id)) calls.push(assetCall(proof, id))
    }
  }
  for (const id of strategies) {
    if (kinds.includes('stTokens')) {
      for (const proof of await proofs('stTokens', id)) calls.push(sharesCall(proof, id))
    }
    if (kinds.includes('pending')) {
      for (const proof of await proofs('pending', id)) calls.push(pendingCall(proof, id))
    }
  }
  if (kinds.includes('deposits')) {
    const waiting = await readWaitingDeposits(client, context, {
      account: accountId,
      from: BigInt(cursor),
      fromBlock: parameters.fromBlock,
    })
    for (const { index, item } of waiting) {
      const abi = [rollupChain_escapeDeposit] as const
      calls.push(encodeFunctionData({ abi, args: [index, toItemStruct(item)] }))
    }
  }
  return sendAll(client, context, parameters, calls)
}

function assetCall({ account, witness }: WordProof, asset: number): Hex {
  const args = [account, asset, toWitnessStruct(witness)] as const
  return encodeFunctionData({ abi: [rollupChain_escapeAsset], args })
}

function sharesCall({ account, witness }: WordProof, strategy: number): Hex {
  const args = [account, strategy, toWitnessStruct(witness)] as const
  return encodeFunctionData({ abi: [rollupChain_escapeShares], args })
}

/** Stands for a result that is not in the queue. */
const noItem = {
  kind: 'deposit',
  l1Time: 0n,
  account: 0,
  asset: 0,
  amount: 0n,
} as const

function pendingCall(proof: WordProof, strategy: number): Hex {
  const { account, ring = 0, itemIndex = 0n, item = noItem, witness } = proof
  const args = [
    account,
    strategy,
    ring,
    itemIndex,
    toItemStruct(item),
    toWitnessStruct(witness),
  ] as const
  return encodeFunctionData({ abi: [rollupChain_escapePending], args })
}

async function sendAll(
  client: QuintetClient,
  context: RollupWriteContext,
  parameters: EscapeParameters,
  calls: readonly Hex[],
): Promise<EscapeReturnType> {
  const hashes: Hash[] = []
  const paid: EscapePayment[] = []
  for (const data of calls) {
    try {
      const { hash, payment } = await sendPlan(client, planOf(context, data), parameters)
      hashes.push(hash)
      paid.push(payment)
    } catch (error) {
      const isPaid = error instanceof AlreadyEscapedError || error instanceof NothingToClaimError
      if (!isPaid) throw error
    }
  }
  return { hashes, paid }
}

function planOf(
  context: RollupWriteContext,
  data: Hex,
): WritePlan<void, { payment: EscapePayment }> {
  const { rollup } = context
  return contractPlan(context, rollup, data, {
    decodeReceipt: (receipt) => {
      const { asset, strategy, assets, shares } = requireEvent(receipt, rollup, rollupChain_Escaped)
      return {
        payment: { asset, strategy: strategy === 255 ? undefined : strategy, assets, shares },
      }
    },
  })
}
