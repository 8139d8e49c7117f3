import { hashAttestationServiceManager_requestAttestation } from '@quintet/sdk/abis'
import type { Devnet, DevnetAccountName } from '@quintet/sdk/testing'
import type { Address, Hex } from 'viem'
import { encodeAbiParameters, keccak256, stringToHex } from 'viem'

const avs = 'HashAttestationServiceManager'

/** Makes an account an operator of the example service that promises a part of its wqstETH, before any is staked. */
export async function serveAlone(
  devnet: Devnet,
  name: DevnetAccountName,
  magnitude: bigint,
): Promise<Address> {
  const { account, restaking } = devnet.client(name)
  await restaking.joinAvs({ avs })
  await restaking.modifyAllocations({ changes: [{ avs, asset: 'wqstETH', magnitude }] })
  return account.address
}

/** Asks the example service for an attestation; returns its address. */
export async function requestAttestation(
  devnet: Devnet,
  input: string,
  rounds: number,
): Promise<Address> {
  const carol = devnet.client('carol')
  const service = devnet.deployment.contracts[avs]
  if (!service) throw new Error('The example service is not deployed.')
  const hash = await carol.writeContract({
    address: service,
    abi: [hashAttestationServiceManager_requestAttestation],
    functionName: 'requestAttestation',
    args: [stringToHex(input), rounds],
  })
  await carol.waitForTransactionReceipt({ hash })
  return service
}

/** Asks the service for an attestation, and lets an operator sign a wrong one: the evidence of that fault. */
export async function evidenceOfWrongResult(
  devnet: Devnet,
  name: DevnetAccountName,
  taskId = 1n,
): Promise<Hex> {
  const service = await requestAttestation(devnet, 'quintet', 1)
  const { timestamp } = await devnet.client(name).getBlock()
  const result = keccak256(stringToHex('a wrong result'))
  const signature = await devnet.accounts[name].signTypedData({
    domain: {
      name: 'HashAttestation',
      version: '1',
      chainId: devnet.chain.id,
      verifyingContract: service,
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
  return encodeAbiParameters(
    [{ type: 'uint256' }, { type: 'bytes32' }, { type: 'uint64' }, { type: 'bytes' }],
    [taskId, result, timestamp, signature],
  )
}
