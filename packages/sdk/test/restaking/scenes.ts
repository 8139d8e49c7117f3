import type { Address, Hex } from 'viem'
import { encodeAbiParameters, erc20Abi, keccak256, parseEther, stringToHex } from 'viem'
import {
  hashAttestationServiceManager_requestAttestation,
  tokenPool_currentEpoch,
} from '../../src/abis/generated.js'
import type { Devnet, DevnetAccountName } from '../../src/testing/index.js'

export const avs = 'HashAttestationServiceManager'
export const asset = 'wqstETH'
export const day = 86_400
export const week = 7 * day

/** Kinds of faults of the example service. */
export const fault = { wrongResult: 0, equivocation: 1, withheld: 2 } as const

/** Bob becomes an operator that promises half of his stake to the example service; alice stakes 10 with him. */
export async function bobServes(devnet: Devnet): Promise<Address> {
  const bob = devnet.client('bob')
  await bob.restaking.joinAvs({ avs })
  await bob.restaking.modifyAllocations({
    changes: [{ avs, asset, magnitude: parseEther('0.5') }],
  })
  await devnet
    .client('alice')
    .restaking.stake({ asset, amount: parseEther('10'), operator: bob.account.address })
  return bob.account.address
}

/** Carol asks for an attestation; one round, so that the right result is the input's hash. */
export async function requestTask(devnet: Devnet, input = 'quintet', taskId = 1n): Promise<bigint> {
  const carol = devnet.client('carol')
  const hash = await carol.writeContract({
    address: devnet.deployment.contracts[avs]!,
    abi: [hashAttestationServiceManager_requestAttestation],
    functionName: 'requestAttestation',
    args: [stringToHex(input), 1],
  })
  await carol.waitForTransactionReceipt({ hash })
  return taskId
}

/** A signed attestation of a result. */
export async function attest(
  devnet: Devnet,
  name: DevnetAccountName,
  taskId: bigint,
  result: Hex,
): Promise<{ timestamp: bigint; signature: Hex }> {
  const { timestamp } = await devnet.client(name).getBlock()
  const signature = await devnet.accounts[name].signTypedData({
    domain: {
      name: 'HashAttestation',
      version: '1',
      chainId: devnet.chain.id,
      verifyingContract: devnet.deployment.contracts[avs]!,
    },
    types: {
      Attestation: [
        { name: 'taskId', type: 'uint256' },
        { name: 'result', type: 'bytes32' },
        { name: 'timestamp', type: 'uint64' },
      ],
    },
    primaryType: 'Attestation',
    message: { taskId, result, timestamp },
  })
  return { timestamp, signature }
}

/** Evidence that bob has signed a result. */
export async function evidenceOf(devnet: Devnet, taskId: bigint, result: Hex): Promise<Hex> {
  const { timestamp, signature } = await attest(devnet, 'bob', taskId, result)
  return encodeAbiParameters(
    [{ type: 'uint256' }, { type: 'bytes32' }, { type: 'uint64' }, { type: 'bytes' }],
    [taskId, result, timestamp, signature],
  )
}

export const rightResult = keccak256(stringToHex('quintet'))
export const wrongResult = keccak256(stringToHex('wrong'))

/** Dave proves that bob has signed a wrong result: a case of half of bob's promise. */
export async function proveFault(devnet: Devnet, task = 1n): Promise<bigint> {
  const taskId = await requestTask(devnet, 'quintet', task)
  const evidence = await evidenceOf(devnet, taskId, wrongResult)
  const { caseId } = await devnet.client('dave').restaking.challenge({
    avs,
    operator: devnet.accounts.bob.address,
    kind: fault.wrongResult,
    evidence,
  })
  if (caseId === undefined) throw new Error('No case was opened.')
  return caseId
}

/** Balance of a deployed token. */
export function balanceOf(devnet: Devnet, symbol: string, owner: Address): Promise<bigint> {
  return devnet.client('alice').readContract({
    address: devnet.deployment.tokens[symbol]!.address,
    abi: erc20Abi,
    functionName: 'balanceOf',
    args: [owner],
  })
}

/** Epoch of the latest block. */
export function epochOf(devnet: Devnet): Promise<bigint> {
  return devnet.client('alice').readContract({
    address: devnet.deployment.contracts.TokenPool!,
    abi: [tokenPool_currentEpoch],
    functionName: 'currentEpoch',
  })
}
