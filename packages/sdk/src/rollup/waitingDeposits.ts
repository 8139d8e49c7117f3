import { getLogs } from 'viem/actions'
import { rollupChain_Deposited } from '../abis/generated.js'
import type { QuintetClient } from '../core/client.js'
import type { RollupContext } from './context.js'
import type { PriorityItem } from './transition.js'

/** Deposits of an account that stand in the queue from an item on. */
export async function readWaitingDeposits(
  client: QuintetClient,
  { rollup }: RollupContext,
  {
    account,
    from,
    fromBlock = 0n,
  }: { account: number; from: bigint; fromBlock?: bigint | undefined },
): Promise<{ index: bigint; item: PriorityItem }[]> {
  const logs = await getLogs(client, {
    address: rollup,
    event: rollupChain_Deposited,
    args: { account },
    fromBlock,
    toBlock: 'latest',
    strict: true,
  })
  return logs
    .filter(({ args }) => args.index >= from)
    .map(({ args: { index, asset, amount, l1Time } }) => ({
      index,
      item: { kind: 'deposit', l1Time, account, asset, amount },
    }))
}
