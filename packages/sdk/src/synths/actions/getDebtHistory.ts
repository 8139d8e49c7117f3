import type { Address } from 'viem'
import { isAddressEqual } from 'viem'
import {
  debtPool_DebtLedgerEntry,
  debtPool_debtLedgerLength,
  debtPool_lastDebtLedgerEntry,
} from '../../abis/generated.js'
import type { ActionOptions, QuintetClient } from '../../core/client.js'
import { fullMulDiv } from '../../core/fixedPoint.js'
import type { LogRange } from '../../core/logs.js'
import { readLogs } from '../../core/logs.js'
import { readMany } from '../../core/read.js'
import { readContext, subject } from '../context.js'
import { DebtHistoryIncompleteError } from '../errors.js'

/** What getDebtHistory takes. */
export type GetDebtHistoryParameters = {
  /** Whose share to follow. Default: the client's account. */
  account?: Address | undefined
} & LogRange &
  ActionOptions

/** A change of somebody's debt, with what it left. */
export type DebtHistoryEntry = {
  /** Of the ledger; 0 begins a new one, after a full exit. */
  index: bigint
  block: bigint
  /** Whose debt changed. */
  changed: Address
  /** All debt shares (27 decimals). */
  totalShares: bigint
  /** USD. */
  totalDebt: bigint
  /** d(index) = S(0)/S(index), RAY, rounded down; 0 when there are no shares left. */
  debtLedger: bigint
  /** Share of the pool that the account followed owns then, RAY, rounded down. */
  ownership: bigint
}

/** What getDebtHistory resolves to, oldest first. */
export type GetDebtHistoryReturnType = readonly DebtHistoryEntry[]

/**
 * The ledger of debts, rebuilt from events: how one account's ownership moved through every change of any debt. Checked
 * against the ledger's last entry on the chain.
 *
 * Reads: the ledger's end and the events, two requests.
 * Errors: {@link DebtHistoryIncompleteError} where `fromBlock` cuts off the ledger's beginning, or the node's events are
 * not complete.
 *
 * @example
 * const history = await getDebtHistory(client, { account: staker })
 */
export async function getDebtHistory(
  client: QuintetClient,
  parameters: GetDebtHistoryParameters = {},
): Promise<GetDebtHistoryReturnType> {
  const { debtPool, errors } = readContext(client, parameters)
  const account = subject(client, parameters.account)
  const [length, last] = await readMany(
    client,
    [
      {
        address: debtPool,
        abi: [debtPool_debtLedgerLength],
        functionName: 'debtLedgerLength',
      },
      {
        address: debtPool,
        abi: [debtPool_lastDebtLedgerEntry],
        functionName: 'lastDebtLedgerEntry',
      },
    ],
    errors,
  )
  const logs = await readLogs(client, {
    address: debtPool,
    events: [debtPool_DebtLedgerEntry],
    fromBlock: parameters.fromBlock,
    errors,
  })
  let firstShares = 0n
  let shares = 0n
  const history: DebtHistoryEntry[] = []
  for (const { args, blockNumber } of logs) {
    const { account: changed, index, accountShares, totalShares, totalDebt } = args
    if (index === 0n) firstShares = totalShares
    else if (firstShares === 0n) throw new DebtHistoryIncompleteError(index)
    if (isAddressEqual(changed, account)) shares = accountShares
    history.push({
      index,
      block: blockNumber,
      changed,
      totalShares,
      totalDebt,
      debtLedger: totalShares === 0n ? 0n : fullMulDiv(firstShares, RAY, totalShares),
      ownership: totalShares === 0n ? 0n : fullMulDiv(shares, RAY, totalShares),
    })
  }
  // Entries may have come after the first request.
  const end = history.findLast(({ index }) => index === length - 1n)
  if (length > 0n && end?.debtLedger !== last) throw new DebtHistoryIncompleteError(length - 1n)
  return history
}

const RAY = 10n ** 27n
