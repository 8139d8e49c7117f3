import type { Address } from 'viem'
import { getBlock } from 'viem/actions'
import { getAction } from 'viem/utils'
import { allContractErrors } from '../../abis/allErrors.js'
import {
  avsRegistry_isAvs,
  hashAttestationServiceManager_ANSWER_WINDOW,
  hashAttestationServiceManager_answerWindow,
  hashAttestationServiceManager_avsRegistry,
  hashAttestationServiceManager_disputeResolution,
  hashAttestationServiceManager_slasher,
  hashAttestationServiceManager_stakeToken,
  slasher_caseDuration,
} from '../../abis/generated.js'
import type { QuintetClient } from '../../core/client.js'
import {
  contractAddress,
  type QuintetDeployment,
  resolveDeployment,
} from '../../core/deployment.js'
import { InvalidParameterError } from '../../core/errors.js'
import { readMany, readSettled } from '../../core/read.js'
import type { AnswerWindow } from './faultFinder.js'

/** Which hash-attestation service a process works for. */
export type ServiceRef = {
  /** Its service manager. Default: the deployment's. */
  service?: Address | undefined
  /** Default: the built-in one of the client's chain. */
  deployment?: QuintetDeployment | undefined
}

/** The contracts of a service and what never changes about it. */
export type ServiceContext = {
  chainId: number
  service: Address
  dispute: Address
  slasher: Address
  registry: Address
  stakeToken: Address
  /** Seconds after the request in which an attestation counts. */
  answerWindow: bigint
  /** Seconds in which a case must be executed. */
  caseDuration: bigint
}

/**
 * Reads the contracts of a service.
 *
 * @throws InvalidParameterError When the service is not listed in its registry.
 */
export async function readService(
  client: QuintetClient,
  { service: given, deployment }: ServiceRef,
): Promise<ServiceContext> {
  const address =
    given ?? contractAddress(resolveDeployment(client, deployment), 'HashAttestationServiceManager')
  const [dispute, slasher, registry, stakeToken, answerWindow] = await readMany(
    client,
    [
      {
        address,
        abi: [hashAttestationServiceManager_disputeResolution],
        functionName: 'disputeResolution',
      },
      { address, abi: [hashAttestationServiceManager_slasher], functionName: 'slasher' },
      { address, abi: [hashAttestationServiceManager_avsRegistry], functionName: 'avsRegistry' },
      { address, abi: [hashAttestationServiceManager_stakeToken], functionName: 'stakeToken' },
      {
        address,
        abi: [hashAttestationServiceManager_ANSWER_WINDOW],
        functionName: 'ANSWER_WINDOW',
      },
    ],
    allContractErrors,
  )
  const [caseDuration, isListed] = await readMany(
    client,
    [
      { address: slasher, abi: [slasher_caseDuration], functionName: 'caseDuration' },
      { address: registry, abi: [avsRegistry_isAvs], functionName: 'isAvs', args: [address] },
    ],
    allContractErrors,
  )
  if (!isListed) throw new InvalidParameterError('service', address, 'has published no terms')
  const chainId = client.chain?.id
  if (chainId === undefined) throw new InvalidParameterError('client', 'no chain', 'needs a chain')
  return {
    chainId,
    service: address,
    dispute,
    slasher,
    registry,
    stakeToken,
    answerWindow,
    caseDuration,
  }
}

/** When attestations of a task count; undefined for a task that does not exist. */
export async function readAnswerWindow(
  client: QuintetClient,
  { service }: ServiceContext,
  taskId: bigint,
): Promise<AnswerWindow | undefined> {
  const [answer] = await readSettled(
    client,
    [
      {
        address: service,
        abi: [hashAttestationServiceManager_answerWindow],
        functionName: 'answerWindow',
        args: [taskId],
      },
    ],
    allContractErrors,
  )
  if (!answer.ok) return undefined
  const [from, answerUntil] = answer.value
  return { from, answerUntil }
}

/** Time of the latest block, Unix seconds. */
export async function chainTime(client: QuintetClient): Promise<bigint> {
  const { timestamp } = await getAction(client, getBlock, 'getBlock')({ blockTag: 'latest' })
  return timestamp
}
