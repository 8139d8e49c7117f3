import type { Address, Hash, Hex } from 'viem'
import type { BlockHeader } from '../block.js'
import type { L1Source } from '../l1Source.js'
import type { BlockFault } from '../replica.js'
import type { PlanEntry, PriorityItem } from '../transition.js'
import type { SealedBlock } from './blockMaker.js'

/** The fees of a transaction of layer 1, wei per gas. */
export type L1Fees = { maxFeePerGas: bigint; maxPriorityFeePerGas: bigint }

/** How long the chain waits, seconds, and what it asks for. */
export type RollupTimes = { escapeDelay: bigint; demandFee: bigint }

/**
 * What the processes of the rollup do on layer 1. Every write is simulated first and throws the contract's typed error when it
 * would revert, so acting twice after a restart costs nothing.
 */
export type RollupL1 = L1Source & {
  account: Address
  /** Time of the latest block, Unix seconds. */
  now: () => Promise<bigint>
  gasPrice: () => Promise<bigint>
  readTimes: () => Promise<RollupTimes>
  /** Signs a digest's typed data as the producer. */
  signPlace: (place: { blockId: bigint; segment: number; hash: Hex }) => Promise<Hex>

  // ── Making blocks ──────────────────────────────────────────────────────────────────────────────
  /** Registers the account where it is not; returns nothing until a block of layer 1 says its id. */
  register: () => Promise<void>
  /** Bonds the account where it is no producer. */
  bond: () => Promise<boolean>
  /** Whether the account may commit a block now. */
  isEntitled: () => Promise<boolean>
  /** Throws when committing the block would revert. */
  simulateCommit: (block: SealedBlock) => Promise<void>
  sendCommit: (block: SealedBlock, nonce: number, fees: L1Fees) => Promise<Hash>
  fees: () => Promise<L1Fees>
  /** How many transactions of the account are mined. */
  minedCount: () => Promise<number>

  // ── What anybody may do ────────────────────────────────────────────────────────────────────────
  executeBlock: (headers: readonly BlockHeader[], plan: readonly PlanEntry[]) => Promise<Hash>
  finalize: (header: BlockHeader) => Promise<Hash>
  /** `undefined` where there is no such block. */
  activateEscape: (
    lastExecuted: BlockHeader | undefined,
    next: BlockHeader | undefined,
  ) => Promise<Hash>
  answerSignatures: (demandId: Hex, data: Hex, signatures: Hex) => Promise<Hash>
  resolveDemand: (demandId: Hex, header: BlockHeader) => Promise<Hash>
  demandSignatures: (
    header: BlockHeader,
    segments: BlockFault['segments'],
    index: number,
    fee: bigint,
  ) => Promise<Hash>
  /** Announces a proof, so that nobody takes its reward. */
  commitFraud: (blockHash: Hex, salt: Hex) => Promise<{ hash: Hash; blockNumber: bigint }>
  proveFraud: (fault: BlockFault, salt: Hex) => Promise<Hash>

  // ── After a late fraud ─────────────────────────────────────────────────────────────────────────
  bookOrphan: (
    header: BlockHeader,
    plan: readonly PlanEntry[],
    entry: number,
    itemIndex: bigint,
    item: PriorityItem,
  ) => Promise<Hash>
  unwind: (strategy: number) => Promise<Hash>
}
