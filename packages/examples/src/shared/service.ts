import { hashAttestationServiceManagerAbi as abi } from '@quintet/sdk/abis'
import type { AttestationDomain } from '@quintet/sdk/restaking/node'
import { attestationTypedData, encodeEvidence, faultKinds } from '@quintet/sdk/restaking/node'
import type { Devnet, DevnetAccountName } from '@quintet/sdk/testing'
import type { Address } from 'viem'
import { keccak256, parseEther } from 'viem'

/** Lets an operator join a service and promise it a part of its stake. Binds after two epochs. */
export async function promise(
  devnet: Devnet,
  name: DevnetAccountName,
  avs: string,
  fraction: string,
): Promise<void> {
  const { restaking } = devnet.client(name)
  await restaking.joinAvs({ avs })
  const change = { avs, asset: 'wqstETH', magnitude: parseEther(fraction) }
  await restaking.modifyAllocations({ changes: [change] })
}

/** Lets an operator sign a wrong result of a new task. Returns what `challenge` takes. */
export async function signWrongResult(devnet: Devnet, name: DevnetAccountName, avs: string) {
  const client = devnet.client('alice')
  const service = devnet.deployment.contracts[avs] as Address
  const { request, result: taskId } = await client.simulateContract({
    address: service,
    abi,
    functionName: 'requestAttestation',
    args: ['0x1234', 1],
  })
  const { blockNumber } = await client.waitForTransactionReceipt({
    hash: await client.writeContract(request),
  })
  const { timestamp } = await client.getBlock({ blockNumber })

  const operator = devnet.accounts[name]
  const statement = { taskId, result: keccak256('0x'), timestamp } // the right one is that of 0x1234
  const domain: AttestationDomain = { chainId: devnet.chain.id, service }
  const signature = await operator.signTypedData(attestationTypedData(domain, statement))
  const attestation = { ...statement, signer: operator.address, signature }
  const fault = { name: 'wrongResult', operator: operator.address, taskId, attestation } as const
  const evidence = encodeEvidence(fault)
  return { avs, operator: operator.address, kind: faultKinds.wrongResult, evidence }
}
