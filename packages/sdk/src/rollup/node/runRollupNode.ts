import { getGasPrice } from 'viem/actions'
import { getAction } from 'viem/utils'
import type { QuintetClient } from '../../core/client.js'
import { contractAddress, resolveDeployment } from '../../core/deployment.js'
import { defaultConfirmations } from '../../service/chainReader.js'
import { claimStateDirectory, type StateDirectoryError } from '../../service/files.js'
import { logOf, runLoop } from '../../service/serviceLoop.js'
import { chainIdOf } from '../context.js'
import { createL1Source } from '../l1Source.js'
import { createRollupNodeClient } from '../nodeClient.js'
import { nonceSlot, wordKey } from '../stateWords.js'
import type { ApiSource } from './apiMethods.js'
import { RpcError, rpcCodes } from './jsonRpcServer.js'
import { Ledger } from './ledger.js'
import type { ListenOptions } from './nodeHost.js'
import { serveNode, startPulse } from './nodeHost.js'
import type { RollupProcessParameters, RunningRollupNode } from './runProducer.js'
import { openPGliteStore } from './store/pgliteStore.js'

/** What runRollupNode takes. */
export type RunRollupNodeParameters = RollupProcessParameters &
  ListenOptions & {
    /** URL of a producer, which transactions are passed on to. Default: none are taken. */
    producer?: string | undefined
  }

/** What runRollupNode may throw. */
export type RunRollupNodeErrorType = StateDirectoryError

/**
 * Runs a node that follows the chain and answers over JSON-RPC; it needs no account. Every block is replayed, so its answers are as
 * good as layer 1.
 *
 * @example
 * const node = await runRollupNode(client, { stateDirectory: './node', port: 9547, producer: 'http://127.0.0.1:9545' })
 */
export async function runRollupNode(
  client: QuintetClient,
  parameters: RunRollupNodeParameters,
): Promise<RunningRollupNode> {
  const log = logOf('node', parameters.logger)
  const chainId = await chainIdOf(client)
  const rollupChain =
    parameters.rollupChain ??
    contractAddress(resolveDeployment(client, parameters.deployment), 'RollupChain')
  const directory = claimStateDirectory(parameters.stateDirectory, {
    role: 'node',
    chainId,
    service: rollupChain,
    account: '',
  })
  try {
    const store = parameters.store ?? (await openPGliteStore(directory.path('database')))
    const confirmations = BigInt(
      parameters.confirmations ?? (defaultConfirmations(chainId) === 0n ? 0 : 2),
    )
    const { fromBlock } = parameters
    const ledger = await Ledger.open(
      store,
      createL1Source(client, rollupChain, { chainId, fromBlock, confirmations }),
    )
    const pulse = startPulse()
    const gasPrice = () => getAction(client, getGasPrice, 'getGasPrice')({})
    const source = readOnlySource(ledger, gasPrice, parameters.producer)
    const server = await serveNode(parameters, source, pulse, () => ({}), log)
    log('listening', { url: server.url })
    const look = async () => {
      const { applied } = await ledger.sync()
      for (const { id, hash } of applied) log('checked', { blockId: id, hash })
      pulse.beat()
    }
    const node = runLoop(log, undefined, parameters, look, async () => {
      await server.close()
      await store.close()
      directory.release()
    })
    return {
      ...node,
      url: server.url,
      metrics: () => ({ blocks: Number(ledger.replica.tip.blockId) }),
    }
  } catch (error) {
    directory.release()
    throw error
  }
}

/** The answers of a node that makes no blocks; transactions are passed on where there is somebody to take them. */
export function readOnlySource(
  ledger: Ledger,
  gasPrice: () => Promise<bigint>,
  producer: string | undefined,
): ApiSource {
  return {
    ledger,
    submit: (bytes, signature) => {
      if (producer !== undefined) {
        return createRollupNodeClient(producer).sendTransaction(bytes, signature)
      }
      throw new RpcError(rpcCodes.refused, 'this node takes no transactions')
    },
    nextNonce: (account) => Number(ledger.replica.tree.get(wordKey(account, nonceSlot))),
    preconfirm: async () => undefined,
    gasPrice,
  }
}
