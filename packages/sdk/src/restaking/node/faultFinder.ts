import type { Address, Hex } from 'viem'
import type { Attestation } from './attestation.js'
import type { AttestationBook } from './attestationBook.js'
import type { Fault } from './evidence.js'

/** First and last second at which an attestation of a task counts, Unix times. */
export type AnswerWindow = { from: bigint; answerUntil: bigint }

/** What is known of a task. */
export type KnownTask = AnswerWindow & {
  /** The right result. */
  result: Hex
}

/**
 * The faults that an operator's own words on a task prove, the gravest first.
 *
 * @param said Verified attestations of one operator on the task, of different results.
 */
export function provenFaults(
  operator: Address,
  taskId: bigint,
  task: KnownTask,
  said: readonly Attestation[],
): Fault[] {
  const counting = said.filter((attestation) => counts(task, attestation))
  const [first, second] = counting
  const wrong = counting.find(({ result }) => result !== task.result)
  return [
    ...(first && second
      ? [{ name: 'equivocation', operator, taskId, first, second } as const]
      : []),
    ...(wrong ? [{ name: 'wrongResult', operator, taskId, attestation: wrong } as const] : []),
  ]
}

/** Whether an attestation is of the answer window: others count for nothing, and prove nothing. */
export function counts(window: AnswerWindow, { timestamp }: Attestation): boolean {
  return timestamp >= window.from && timestamp <= window.answerUntil
}

/** Who of the given operators has said nothing about a task. */
export function silentOperators(
  operators: readonly Address[],
  taskId: bigint,
  task: KnownTask,
  book: Pick<AttestationBook, 'of'>,
): Address[] {
  return operators.filter(
    (operator) => !book.of(taskId, operator).some((attestation) => counts(task, attestation)),
  )
}
