import { randomUUID } from 'node:crypto'
import { openJournal } from '../../service/files.js'
import type { Attestation } from './attestation.js'

/** Every attestation that a process has verified, on the disk and by task and signer. */
export type AttestationBook = {
  /** Identity of the record: another one after it was begun anew. */
  id: string
  /**
   * Takes in verified attestations; those that it has, and third results of one signer, change nothing. Returns what was new,
   * which is on the disk then.
   */
  add: (attestations: readonly Attestation[]) => Attestation[]
  /** What a signer has said about a task: at most two results, enough to prove any fault. */
  of: (taskId: bigint, signer: string) => readonly Attestation[]
  /** Everything said about a task. */
  ofTask: (taskId: bigint) => Attestation[]
  /** A part of the record, in the order in which it came. */
  page: (after: number, limit: number) => { attestations: Attestation[]; next: number }
  close: () => void
}

type Entry = { id: string } | Attestation

/** Opens the record in a file. */
export function openAttestationBook(path: string): AttestationBook {
  const journal = openJournal<Entry>(path)
  const [first] = journal.entries
  const id = first && 'id' in first ? first.id : randomUUID()
  if (!first) journal.append([{ id }])

  const record: Attestation[] = []
  const byTask = new Map<bigint, Map<string, Attestation[]>>()
  const insert = (attestation: Attestation): boolean => {
    const signers = byTask.get(attestation.taskId) ?? new Map<string, Attestation[]>()
    const signer = attestation.signer.toLowerCase()
    const known = signers.get(signer) ?? []
    if (known.length === 2 || known.some(({ result }) => result === attestation.result))
      return false
    byTask.set(attestation.taskId, signers.set(signer, [...known, attestation]))
    record.push(attestation)
    return true
  }
  for (const entry of journal.entries) if (!('id' in entry)) insert(entry)

  return {
    id,
    add: (attestations) => {
      const added = attestations.filter(insert)
      journal.append(added)
      return added
    },
    of: (taskId, signer) => byTask.get(taskId)?.get(signer.toLowerCase()) ?? [],
    ofTask: (taskId) => [...(byTask.get(taskId)?.values() ?? [])].flat(),
    page: (after, limit) => {
      const attestations = record.slice(after, after + limit)
      return { attestations, next: after + attestations.length }
    },
    close: journal.close,
  }
}
