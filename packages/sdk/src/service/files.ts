import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { QuintetError } from '../core/errors.js'

/** The state directory can't be used: in use by another process, of another chain or service, or damaged. */
export class StateDirectoryError extends QuintetError {
  override name = 'StateDirectoryError'

  constructor(message: string, advice: readonly string[]) {
    super(message, { advice, origin: 'environment' })
  }
}

/** JSON in which amounts survive: a bigint is a string of digits and an `n`. */
export function stringify(value: unknown): string {
  return JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? `${item}n` : item))
}

/** Reads what {@link stringify} wrote. */
export function parse(text: string): unknown {
  return JSON.parse(text, (_, item) =>
    typeof item === 'string' && /^-?\d+n$/.test(item) ? BigInt(item.slice(0, -1)) : item,
  )
}

/**
 * Writes a file so that a crash at any moment leaves the old content or the new, never a part: into a neighbour, to the
 * disk, then renamed over it.
 */
export function writeAtomically(path: string, content: string): void {
  const neighbour = `${path}.new`
  const file = openSync(neighbour, 'w', 0o600)
  try {
    writeSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(neighbour, path)
  syncDirectory(dirname(path))
}

/** A file that is only added to; each entry is one line. */
export type Journal<entry> = {
  /** What was on disk when it was opened. */
  entries: readonly entry[]
  /** Returns once the entries are on the disk. */
  append: (entries: readonly entry[]) => void
  close: () => void
}

/**
 * Opens a journal. A last line that a crash cut off was never acknowledged to anybody, and is cut away.
 *
 * @throws StateDirectoryError When a line before the last is damaged.
 */
export function openJournal<entry>(path: string): Journal<entry> {
  const isNew = !existsSync(path)
  const content = isNew ? '' : readFileSync(path, 'utf8')
  const whole = content.slice(0, content.lastIndexOf('\n') + 1)
  const entries = whole
    .split('\n')
    .slice(0, -1)
    .map((line, index) => {
      try {
        return parse(line) as entry
      } catch {
        throw new StateDirectoryError(`Line ${index + 1} of ${path} is damaged.`, [
          'Restore the file from a backup. Never start an operator without its record of signatures.',
        ])
      }
    })
  const file = openSync(path, 'a', 0o600)
  if (whole.length < content.length) {
    ftruncateSync(file, Buffer.byteLength(whole))
    fsyncSync(file)
  }
  if (isNew) syncDirectory(dirname(path))
  return {
    entries,
    append: (added) => {
      if (added.length === 0) return
      writeWhole(file, added.map((entry) => `${stringify(entry)}\n`).join(''))
      fsyncSync(file)
    },
    close: () => closeSync(file),
  }
}

/** A state that is kept in one file and written as a whole. */
export type StateFile<state> = { state: state; save: () => void }

/** Opens a state file, or begins with `initial` where there is none. */
export function openStateFile<state>(path: string, initial: state): StateFile<state> {
  const state = existsSync(path) ? (parse(readFileSync(path, 'utf8')) as state) : initial
  let saved = existsSync(path) ? stringify(state) : ''
  return {
    state,
    save: () => {
      const content = stringify(state)
      if (content === saved) return
      writeAtomically(path, content)
      saved = content
    },
  }
}

/** Locks that this process holds. */
const held = new Set<string>()

/** Whose a state directory is: it is not used for another. */
export type StateOwner = { role: string; chainId: number; service: string; account: string }

/** A directory that belongs to this process until it is released. */
export type StateDirectory = { path: (name: string) => string; release: () => void }

/**
 * Takes a directory for this process. Two processes with one record of signatures could sign twice.
 *
 * @throws StateDirectoryError When another process has it, or it belongs to another chain, service or account.
 */
export function claimStateDirectory(directory: string, owner: StateOwner): StateDirectory {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const lock = resolve(directory, 'lock')
  lockFile(lock)
  const release = () => {
    held.delete(lock)
    rmSync(lock, { force: true })
  }
  try {
    requireOwner(join(directory, 'owner.json'), owner)
  } catch (error) {
    release()
    throw error
  }
  return { path: (name) => join(directory, name), release }
}

function requireOwner(path: string, owner: StateOwner): void {
  if (!existsSync(path)) {
    writeAtomically(path, stringify(owner))
    return
  }
  const known = parse(readFileSync(path, 'utf8')) as StateOwner
  for (const [field, value] of Object.entries(owner)) {
    const before = known[field as keyof StateOwner]
    if (String(before).toLowerCase() === String(value).toLowerCase()) continue
    throw new StateDirectoryError(
      `${dirname(path)} belongs to ${field} ${before}, not to ${value}.`,
      ['Choose a directory of its own for every role, chain, service and account.'],
    )
  }
}

function lockFile(path: string): void {
  for (;;) {
    try {
      const file = openSync(path, 'wx', 0o600)
      writeSync(file, String(process.pid))
      closeSync(file)
      held.add(path)
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const pid = Number(readFileSync(path, 'utf8'))
    // In a container the process before this one had the same number.
    if (held.has(path) || (pid !== process.pid && isAlive(pid))) {
      throw new StateDirectoryError(`${dirname(path)} is in use by process ${pid}.`, [
        `Stop that process first. If it is none of these, remove ${path}.`,
      ])
    }
    rmSync(path, { force: true }) // left by a process that was killed
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
}

function syncDirectory(path: string): void {
  const directory = openSync(path, 'r')
  try {
    fsyncSync(directory)
  } finally {
    closeSync(directory)
  }
}
