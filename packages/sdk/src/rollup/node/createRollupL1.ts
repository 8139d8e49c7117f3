import type { Address, Hex } from 'viem'
import { encodeAbiParameters, encodeFunctionData, keccak256, toHex } from 'viem'
import {
  call,
  estimateFeesPerGas,
  getBlock,
  getGasPrice,
  getTransactionCount,
  sendTransaction,
  signTypedData,
} from 'viem/actions'
import { getAction } from 'viem/utils'
import { allContractErrors } from '../../abis/allErrors.js'
import {
  producerBonds_bond,
  producerBonds_bondOf,
  producerBonds_isEntitled,
  rollupChain_accountIdOf,
  rollupChain_activateEscape,
  rollupChain_answerSignatures,
  rollupChain_bookOrphan,
  rollupChain_chainState,
  rollupChain_commitBlock,
  rollupChain_commitFraud,
  rollupChain_demandSignatures,
  rollupChain_executeBlock,
  rollupChain_finalize,
  rollupChain_parameters,
  rollupChain_proveFraud,
  rollupChain_registerAccount,
  rollupChain_resolveDemand,
  rollupChain_unwind,
} from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import { resolveAccount } from '../../core/client.js'
import { toQuintetError } from '../../core/contractErrors.js'
import type { QuintetDeployment } from '../../core/deployment.js'
import { contractAddress, resolveDeployment } from '../../core/deployment.js'
import { readMany } from '../../core/read.js'
import { defaultConfirmations } from '../../service/chainReader.js'
import { transact } from '../../service/transactions.js'
import { genesisHeader, segmentTable, toItemStruct } from '../block.js'
import { chainIdOf } from '../context.js'
import { fraudProofArgs } from '../fraudProof.js'
import { createL1Source } from '../l1Source.js'
import type { RollupL1 } from './rollupL1.js'

/** Which rollup a process works for. */
export type RollupRef = {
  /** Default: the deployment's. */
  rollupChain?: Address | undefined
  /** Default: the deployment's. */
  producerBonds?: Address | undefined
  /** Default: the built-in one of the client's chain. */
  deployment?: QuintetDeployment | undefined
  /** First block to read. Default 0. The deployment's block saves time at the first start. */
  fromBlock?: bigint | undefined
  /** Blocks that must stand above a block before it is believed. Default 2, on a devnet 0. */
  confirmations?: number | undefined
}

/** The bond of a producer, wei. */
const bondWei = 32n * 10n ** 18n
/** Most gas of one transaction. */
const gasCap = 16_777_216n

const placeTypes = {
  Preconfirmation: [
    { name: 'blockId', type: 'uint64' },
    { name: 'segment', type: 'uint16' },
    { name: 'txHash', type: 'bytes32' },
  ],
} as const

/** The rollup on layer 1, through a client with an account. */
export async function createRollupL1(client: QuintetClient, ref: RollupRef): Promise<RollupL1> {
  const account = resolveAccount(client, undefined)
  const named = (given: Address | undefined, name: string): Address =>
    given ?? contractAddress(resolveDeployment(client, ref.deployment), name)
  const address = named(ref.rollupChain, 'RollupChain')
  const bonds = named(ref.producerBonds, 'ProducerBonds')
  const chainId = await chainIdOf(client)
  const confirmations = BigInt(ref.confirmations ?? (defaultConfirmations(chainId) === 0n ? 0 : 2))
  const source = createL1Source(client, address, {
    chainId,
    fromBlock: ref.fromBlock,
    confirmations,
  })
  const latest = () => getAction(client, getBlock, 'getBlock')({ blockTag: 'latest' })
  const commitData = (block: Parameters<RollupL1['sendCommit']>[0]): Hex =>
    encodeFunctionData({
      abi: [rollupChain_commitBlock],
      args: [block.blockId, block.parentHash, block.feeAccount, block.priorityCount, block.payload],
    })
  const read = async <result>(request: object): Promise<result> => {
    const [value] = await readMany(client, [request as never], allContractErrors)
    return value as result
  }

  return {
    ...source,
    account: account.address,
    now: async () => (await latest()).timestamp,
    gasPrice: () => getAction(client, getGasPrice, 'getGasPrice')({}),
    readTimes: async () => {
      const { escapeDelay, demandFee } = await read<{ escapeDelay: number; demandFee: bigint }>({
        address,
        abi: [rollupChain_parameters],
        functionName: 'parameters',
      })
      return { escapeDelay: BigInt(escapeDelay), demandFee }
    },
    signPlace: ({ blockId, segment, hash }) =>
      getAction(
        client,
        signTypedData,
        'signTypedData',
      )({
        account,
        domain: { name: 'Quintet Rollup', version: '1', chainId, verifyingContract: address },
        types: placeTypes,
        primaryType: 'Preconfirmation',
        message: { blockId, segment, txHash: hash },
      }),

    register: async () => {
      const args = [account.address] as const
      const id = await read<number>({
        address,
        abi: [rollupChain_accountIdOf],
        functionName: 'accountIdOf',
        args,
      })
      if (id !== 0) return
      await transact(client, {
        address,
        abi: [rollupChain_registerAccount],
        functionName: 'registerAccount',
        args,
      })
    },
    bond: async () => {
      const { position } = await read<{ position: number }>({
        address: bonds,
        abi: [producerBonds_bondOf],
        functionName: 'bondOf',
        args: [account.address],
      })
      if (position !== 0) return false
      const abi = [producerBonds_bond] as const
      await transact(client, {
        address: bonds,
        abi,
        functionName: 'bond',
        args: [],
        value: bondWei,
      })
      return true
    },
    isEntitled: async () => {
      const { tipTime } = await read<{ tipTime: number }>({
        address,
        abi: [rollupChain_chainState],
        functionName: 'chainState',
      })
      return read<boolean>({
        address: bonds,
        abi: [producerBonds_isEntitled],
        functionName: 'isEntitled',
        args: [account.address, BigInt(tipTime)],
      })
    },
    simulateCommit: async (block) => {
      try {
        const data = commitData(block)
        await getAction(client, call, 'call')({ account, to: address, data })
      } catch (error) {
        throw toQuintetError(error, { errors: allContractErrors })
      }
    },
    sendCommit: (block, nonce, fees) =>
      getAction(
        client,
        sendTransaction,
        'sendTransaction',
      )({ account, chain: client.chain, to: address, data: commitData(block), nonce, ...fees }),
    fees: async () => {
      const fees = await getAction(
        client,
        estimateFeesPerGas,
        'estimateFeesPerGas',
      )({
        chain: client.chain,
      })
      return {
        maxFeePerGas: fees.maxFeePerGas,
        maxPriorityFeePerGas: fees.maxPriorityFeePerGas,
      }
    },
    minedCount: () =>
      getAction(
        client,
        getTransactionCount,
        'getTransactionCount',
      )({ address: account.address, blockTag: 'latest' }),

    executeBlock: async (headers, plan) => {
      const abi = [rollupChain_executeBlock] as const
      const args = [headers, plan] as const
      // Legs that fail are no reverts, so that an estimate may be too low for them.
      const gas = plan.length > 0 ? gasCap - 1n : undefined
      return (await transact(client, { address, abi, functionName: 'executeBlock', args, gas }))
        .hash
    },
    finalize: async (header) => {
      const abi = [rollupChain_finalize] as const
      return (await transact(client, { address, abi, functionName: 'finalize', args: [header] }))
        .hash
    },
    activateEscape: async (lastExecuted, next) => {
      const abi = [rollupChain_activateEscape] as const
      const args = [lastExecuted ?? genesisHeader(), next ?? genesisHeader()] as const
      return (await transact(client, { address, abi, functionName: 'activateEscape', args })).hash
    },
    answerSignatures: async (demandId, data, signatures) => {
      const abi = [rollupChain_answerSignatures] as const
      const args = [demandId, data, signatures] as const
      return (await transact(client, { address, abi, functionName: 'answerSignatures', args })).hash
    },
    resolveDemand: async (demandId, header) => {
      const abi = [rollupChain_resolveDemand] as const
      const args = [demandId, header] as const
      return (await transact(client, { address, abi, functionName: 'resolveDemand', args })).hash
    },
    demandSignatures: async (header, segments, index, value) => {
      const abi = [rollupChain_demandSignatures] as const
      const args = [header, segmentTable(segments), index] as const
      const functionName = 'demandSignatures'
      return (await transact(client, { address, abi, functionName, args, value })).hash
    },
    commitFraud: async (blockHash, salt) => {
      const announced = keccak256(
        encodeAbiParameters(
          [{ type: 'address' }, { type: 'bytes32' }, { type: 'bytes32' }],
          [account.address, blockHash, salt],
        ),
      )
      const abi = [rollupChain_commitFraud] as const
      return transact(client, { address, abi, functionName: 'commitFraud', args: [announced] })
    },
    proveFraud: async (fault, salt) => {
      const abi = [rollupChain_proveFraud] as const
      const args = fraudProofArgs(fault, salt)
      return (await transact(client, { address, abi, functionName: 'proveFraud', args })).hash
    },
    bookOrphan: async (header, plan, i, itemIndex, item) => {
      const abi = [rollupChain_bookOrphan] as const
      const args = [header, plan, BigInt(i), itemIndex, toItemStruct(item)] as const
      return (await transact(client, { address, abi, functionName: 'bookOrphan', args })).hash
    },
    unwind: async (strategy) => {
      const abi = [rollupChain_unwind] as const
      return (await transact(client, { address, abi, functionName: 'unwind', args: [strategy] }))
        .hash
    },
  }
}

/** A salt that nobody can guess. */
export function newSalt(): Hex {
  return toHex(crypto.getRandomValues(new Uint8Array(32)))
}
