import type { WordReader, WordView } from './transition.js'

/** Words written over a view that stays as it is, until they are taken or thrown away. */
export class Overlay implements WordView {
  readonly #base: WordReader
  readonly #words = new Map<number, bigint>()
  /** What each write found, to roll back to a mark; `undefined` where the overlay had no word. */
  readonly #journal: [key: number, before: bigint | undefined][] = []

  constructor(base: WordReader) {
    this.#base = base
  }

  get(key: number): bigint {
    return this.#words.get(key) ?? this.#base.get(key)
  }

  set(key: number, word: bigint): void {
    this.#journal.push([key, this.#words.get(key)])
    this.#words.set(key, word)
  }

  /** Words that were written. */
  get changes(): ReadonlyMap<number, bigint> {
    return this.#words
  }

  /** Runs `change`; when it throws, what it wrote is gone. */
  attempt<result>(change: () => result): result {
    const mark = this.#journal.length
    try {
      return change()
    } catch (error) {
      this.#rollBack(mark)
      throw error
    }
  }

  /** Forgets everything written. */
  clear(): void {
    this.#words.clear()
    this.#journal.length = 0
  }

  #rollBack(mark: number): void {
    while (this.#journal.length > mark) {
      const [key, before] = this.#journal.pop() as [number, bigint | undefined]
      if (before === undefined) this.#words.delete(key)
      else this.#words.set(key, before)
    }
  }
}

/** Passes a view on and keeps the keys that were read or written: those a witness of the change needs. */
export class KeyRecorder implements WordView {
  readonly #view: WordView
  readonly #keys = new Set<number>()

  constructor(view: WordView) {
    this.#view = view
  }

  get(key: number): bigint {
    this.#keys.add(key)
    return this.#view.get(key)
  }

  set(key: number, word: bigint): void {
    this.#keys.add(key)
    this.#view.set(key, word)
  }

  /** Reads without a trace. */
  peek(key: number): bigint {
    return this.#view.get(key)
  }

  /** Ascending. */
  get keys(): number[] {
    return [...this.#keys].sort((a, b) => a - b)
  }
}
