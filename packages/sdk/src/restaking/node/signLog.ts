import type { Hex } from 'viem'
import { openJournal } from '../../service/files.js'
import type { Statement } from './attestation.js'

/** The record of everything that an operator has signed, or was about to sign when it was killed. */
export type SignLog = {
  /** What was signed on a task. */
  get: (taskId: bigint) => Statement | undefined
  /**
   * Writes down what is about to be signed and returns what may be signed: the statement recorded first where there is one
   * with this result, and undefined where it has another result. To sign then would be equivocation.
   */
  record: (statement: Statement) => Statement | undefined
  close: () => void
}

/** Opens the record in a file. An entry is on the disk before `record` returns, and so before anything is signed. */
export function openSignLog(path: string): SignLog {
  const journal = openJournal<Statement>(path)
  const statements = new Map<bigint, Statement>(
    journal.entries.map((statement) => [statement.taskId, statement]),
  )
  return {
    get: (taskId) => statements.get(taskId),
    record: (statement) => {
      const known = statements.get(statement.taskId)
      if (known) return sameResult(known.result, statement.result) ? known : undefined
      const { taskId, result, timestamp } = statement
      journal.append([{ taskId, result, timestamp }])
      statements.set(taskId, { taskId, result, timestamp })
      return statements.get(taskId)
    },
    close: journal.close,
  }
}

const sameResult = (one: Hex, other: Hex): boolean => one.toLowerCase() === other.toLowerCase()
