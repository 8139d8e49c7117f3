import type { Address, Hash, Hex } from 'viem'
import { decodeFunctionData } from 'viem'
import { getTransaction } from 'viem/actions'
import { getAction } from 'viem/utils'
import {
  rollupChain_AccountRegistered,
  rollupChain_AssetSet,
  rollupChain_BlockCommitted,
  rollupChain_BlockExecuted,
  rollupChain_BlockFinal,
  rollupChain_BlockReverted,
  rollupChain_commitBlock,
  rollupChain_DemandResolved,
  rollupChain_Deposited,
  rollupChain_EscapeActivated,
  rollupChain_ForceRequested,
  rollupChain_PlanExecuted,
  rollupChain_SignaturesAnswered,
  rollupChain_SignaturesDemanded,
  rollupChain_StrategyRegistered,
} from '../abis/generated.js'
import type { QuintetClient } from '../core/client.js'
import type { Cursor, LogOf } from '../service/chainReader.js'
import { readNewLogs } from '../service/chainReader.js'
import { fromItemStruct } from './block.js'
import type { RollupDomain } from './l2Tx.js'
import type { L1Fact } from './replica.js'
import type { PriorityItem } from './transition.js'

/** Where facts of layer 1 come from. */
export type L1Source = {
  domain: RollupDomain
  /** First block to read. */
  fromBlock: bigint
  /**
   * Hands over what is new since the cursor, range by range, and moves the cursor. `reset` when the chain has changed its mind
   * about what was read: then everything comes again.
   */
  read: (
    cursor: Cursor,
    take: (facts: L1Fact[]) => Promise<void>,
    reset: () => Promise<void>,
  ) => Promise<void>
}

const events = [
  rollupChain_AccountRegistered,
  rollupChain_AssetSet,
  rollupChain_StrategyRegistered,
  rollupChain_Deposited,
  rollupChain_ForceRequested,
  rollupChain_BlockCommitted,
  rollupChain_PlanExecuted,
  rollupChain_BlockExecuted,
  rollupChain_BlockFinal,
  rollupChain_BlockReverted,
  rollupChain_SignaturesDemanded,
  rollupChain_SignaturesAnswered,
  rollupChain_DemandResolved,
  rollupChain_EscapeActivated,
] as const

type RollupLog = LogOf<typeof events>

/** Transactions fetched at a time. */
const payloadsAtOnce = 20

/** Reads the facts of a rollup from the logs of its contract and the calldata of its blocks. */
export function createL1Source(
  client: QuintetClient,
  rollupChain: Address,
  {
    chainId,
    fromBlock = 0n,
    confirmations,
  }: { chainId: number; fromBlock?: bigint | undefined; confirmations: bigint },
): L1Source {
  return {
    domain: { chainId, rollupChain },
    fromBlock,
    read: async (cursor, take, reset) => {
      let resetting: Promise<void> | undefined
      await readNewLogs(
        client,
        cursor,
        { fromBlock, confirmations },
        { address: [rollupChain], events: [...events] },
        async (logs) => {
          await resetting
          resetting = undefined
          await take(await factsOf(client, logs as RollupLog[]))
        },
        () => {
          resetting = reset()
        },
      )
      await resetting
    },
  }
}

async function factsOf(client: QuintetClient, logs: readonly RollupLog[]): Promise<L1Fact[]> {
  const hashes = logs.flatMap(({ eventName, transactionHash }) =>
    eventName === 'BlockCommitted' ? [transactionHash] : [],
  )
  const payloads = new Map<Hash, Hex>()
  for (let i = 0; i < hashes.length; i += payloadsAtOnce) {
    await Promise.all(
      hashes.slice(i, i + payloadsAtOnce).map(async (hash) => {
        payloads.set(hash, await payloadOf(client, hash))
      }),
    )
  }
  return logs.flatMap((log): L1Fact[] => {
    const fact = factOf(log, payloads)
    return fact ? [fact] : []
  })
}

/** Payload of the transaction that committed a block. The contract saw to it that the call is direct and canonical. */
async function payloadOf(client: QuintetClient, hash: Hash): Promise<Hex> {
  const { input } = await getAction(client, getTransaction, 'getTransaction')({ hash })
  const { args } = decodeFunctionData({ abi: [rollupChain_commitBlock], data: input })
  return args[4]
}

function factOf(log: RollupLog, payloads: ReadonlyMap<Hash, Hex>): L1Fact | undefined {
  const { eventName } = log
  if (eventName === 'AccountRegistered') {
    return { kind: 'account', id: log.args.account, owner: log.args.owner }
  }
  if (eventName === 'AssetSet') {
    return { kind: 'asset', id: log.args.asset, token: log.args.token }
  }
  if (eventName === 'StrategyRegistered') {
    const { strategy: id, asset, adapter } = log.args
    return { kind: 'strategy', id, asset, adapter }
  }
  if (eventName === 'BlockCommitted') {
    const { blockHash: hash, header } = log.args
    const payload = payloads.get(log.transactionHash) ?? '0x'
    const { transactionHash: l1Hash, blockNumber: l1Block } = log
    return { kind: 'block', hash, header, payload, l1Hash, l1Block }
  }
  if (eventName === 'BlockExecuted') return { kind: 'executed', blockId: log.args.blockId }
  if (eventName === 'BlockFinal') return { kind: 'final', blockId: log.args.blockId }
  if (eventName === 'BlockReverted') {
    return { kind: 'reverted', blockId: log.args.blockId, reason: log.args.reason }
  }
  if (eventName === 'SignaturesDemanded') {
    const { demandId, blockId, index: segment, answerBy: deadline } = log.args
    return { kind: 'demand', demandId, blockId, segment, deadline }
  }
  if (eventName === 'SignaturesAnswered' || eventName === 'DemandResolved') {
    return { kind: 'demandClosed', demandId: log.args.demandId }
  }
  if (eventName === 'EscapeActivated') return { kind: 'escape' }
  return itemOf(log)
}

/** The queue item that an event announces. */
function itemOf(log: RollupLog): L1Fact | undefined {
  const none = { account: 0, asset: 0, strategy: 0, strategy2: 0, round: 0 }
  const amounts = { a: 0n, b: 0n, c: 0n, d: 0n }
  if (log.eventName === 'Deposited') {
    const { index, account, asset, amount, l1Time } = log.args
    const item: PriorityItem = { kind: 'deposit', l1Time, account, asset, amount }
    return { kind: 'item', index, item }
  }
  if (log.eventName === 'ForceRequested') {
    const { index, ...fields } = log.args
    return { kind: 'item', index, item: fromItemStruct({ ...none, ...amounts, ...fields }) }
  }
  if (log.eventName === 'PlanExecuted') {
    const { index, l1Time, strategy, round } = log.args
    const { sharesOut, refundAssets, assetsOut, refundShares } = log.args
    const result = { sharesOut, refundAssets, assetsOut, refundShares }
    return { kind: 'item', index, item: { kind: 'result', l1Time, strategy, round, ...result } }
  }
  return undefined
}
