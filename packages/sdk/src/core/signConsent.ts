import type { Account, Address, Hex, TypedData } from 'viem'
import { getBlock, signTypedData } from 'viem/actions'
import { getAction } from 'viem/utils'
import type { QuintetClient } from './client.js'
import type { DecodeErrorOptions } from './contractErrors.js'
import { toQuintetError } from './contractErrors.js'
import type { QuintetDeployment } from './deployment.js'

/** What a contract of the suite takes a signature over: EIP-712, version 1 of its domain. */
export type Consent = {
  /** Name of the contract's EIP-712 domain. */
  name: string
  verifyingContract: Address
  types: TypedData
  primaryType: string
  message: Record<string, unknown>
}

/** Signs a consent on the deployment's chain, without a transaction. */
export async function signConsent(
  client: QuintetClient,
  account: Account,
  { chainId }: QuintetDeployment,
  { name, verifyingContract, ...consent }: Consent,
  decode: DecodeErrorOptions,
): Promise<Hex> {
  const domain = { name, version: '1', chainId: client.chain?.id ?? chainId, verifyingContract }
  try {
    const sign = getAction(client, signTypedData, 'signTypedData')
    return await sign({ account, domain, ...consent })
  } catch (error) {
    throw toQuintetError(error, decode)
  }
}

/** An hour after the latest block, Unix seconds: when a consent ends that names no time of its own. */
export async function inAnHour(client: QuintetClient, decode: DecodeErrorOptions): Promise<bigint> {
  try {
    return (
      (await getAction(client, getBlock, 'getBlock')({ blockTag: 'latest' })).timestamp + 3_600n
    )
  } catch (error) {
    throw toQuintetError(error, decode)
  }
}
