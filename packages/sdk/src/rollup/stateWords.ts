/** Depth of the state tree: 32 bits of account, 12 bits of slot. */
export const treeDepth = 44
/** Levels of the subtree of one account. */
export const slotBits = 12
/** Rounds of one strategy that an account can have orders in at a time. */
export const ringSize = 15
/** Rounds of one strategy that may wait for their result. */
export const roundsInFlight = 14
/** Rounds that a strategy can ever have. */
export const maxRounds = 2 ** 20
/** Account whose slots hold each strategy's open round. */
export const systemAccount = 0
/** First account of the results. */
export const resultAccounts = 2 ** 31
/** Strategies that a chain can have. */
export const maxStrategies = 240

const slots = 2 ** slotBits
const mask112 = 2n ** 112n - 1n
const mask128 = 2n ** 128n - 1n

/** Key of a word: `account << 12 | slot`. Fits a double exactly. */
export function wordKey(account: number, slot: number): number {
  return account * slots + slot
}

/** Account of a key. */
export function accountOfKey(key: number): number {
  return Math.floor(key / slots)
}

/** Slot of a key. */
export function slotOfKey(key: number): number {
  return key % slots
}

/** Slot of an account's nonce. An asset's slot is its id. */
export const nonceSlot = 0

/** Slot of an account's stTokens of a strategy; in the system account, of the strategy's open round. */
export function strategySlot(strategy: number): number {
  return 256 + 16 * strategy
}

/** Slot of an account's orders of a round. */
export function entrySlot(strategy: number, round: number): number {
  return strategySlot(strategy) + 1 + (round % ringSize)
}

/** Account that holds what became of a round. */
export function resultAccount(strategy: number, round: number): number {
  return resultAccounts + strategy * maxRounds + (round % maxRounds)
}

/** What a slot of a user's account holds. */
export type SlotMeaning =
  | { kind: 'nonce' }
  | { kind: 'asset'; asset: number }
  | { kind: 'stTokens'; strategy: number }
  | { kind: 'entry'; strategy: number; ring: number }

/** Reads a user account's slot number. */
export function meaningOfSlot(slot: number): SlotMeaning {
  if (slot === nonceSlot) return { kind: 'nonce' }
  if (slot < 256) return { kind: 'asset', asset: slot }
  const strategy = Math.floor((slot - 256) / 16)
  const place = (slot - 256) % 16
  return place === 0 ? { kind: 'stTokens', strategy } : { kind: 'entry', strategy, ring: place - 1 }
}

/** An account's funds of one asset, token units. */
export type AssetWord = { idle: bigint; exited: bigint }

/** Orders of a round: an account's own, or all of them. */
export type RoundWord = { round: number; commit: bigint; uncommit: bigint }

/** The open round of a strategy; `isDue` when it must be closed by the next block that can. */
export type OpenRoundWord = RoundWord & { isDue: boolean }

/** What became of a round. */
export type RoundResult = {
  /** Assets that were committed to the round. */
  commitIn: bigint
  /** Shares that were given back in the round. */
  uncommitIn: bigint
  sharesOut: bigint
  refundAssets: bigint
  assetsOut: bigint
  refundShares: bigint
}

export function readAsset(word: bigint): AssetWord {
  return { idle: word >> 128n, exited: word & mask128 }
}

export function writeAsset({ idle, exited }: AssetWord): bigint {
  return (idle << 128n) | exited
}

export function readShares(word: bigint): bigint {
  return word >> 128n
}

export function writeShares(shares: bigint): bigint {
  return shares << 128n
}

export function readRound(word: bigint): RoundWord {
  return {
    round: Number(word >> 224n),
    commit: (word >> 112n) & mask112,
    uncommit: word & mask112,
  }
}

export function writeRound({ round, commit, uncommit }: RoundWord): bigint {
  return (BigInt(round) << 224n) | (commit << 112n) | uncommit
}

export function readOpenRound(word: bigint): OpenRoundWord {
  const { round, commit, uncommit } = readRound(word)
  const isDue = round >= 2 ** 31
  const number = isDue ? round - 2 ** 31 : round
  return { isDue, round: number === 0 ? 1 : number, commit, uncommit }
}

export function writeOpenRound({ isDue, ...round }: OpenRoundWord): bigint {
  return writeRound(round) | (isDue ? 1n << 255n : 0n)
}

/** Two amounts in one word, the first one high. */
export function writePair(high: bigint, low: bigint): bigint {
  return (high << 128n) | low
}

/** Reads {@link writePair}. */
export function readPair(word: bigint): readonly [high: bigint, low: bigint] {
  return [word >> 128n, word & mask128]
}
