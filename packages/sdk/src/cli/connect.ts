import { readFileSync } from 'node:fs'
import type { Account, Chain, HttpTransport, PublicActions, WalletClient } from 'viem'
import { createWalletClient, defineChain, http, isHex, publicActions } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import type { QuintetDeployment } from '../core/deployment.js'
import { InvalidParameterError } from '../core/errors.js'
import type { QuintetActions } from '../decorator.js'
import { quintetActions } from '../decorator.js'
import { chainOf } from '../testing/startDevnet.js'

/** Options of every command that talks to a chain. */
export type ConnectOptions = {
  rpcUrl: string
  /** Path of a deployment's JSON, as `quintet deploy --json` prints it. */
  deployment?: string | undefined
}

export type ConnectedClient = WalletClient<HttpTransport, Chain, Account | undefined> &
  PublicActions<HttpTransport, Chain, Account | undefined> &
  QuintetActions & { deployment: QuintetDeployment | undefined }

/** A client for a node. Signs with the key in the environment variable QUINTET_PRIVATE_KEY where there is one. */
export async function connect({ rpcUrl, deployment }: ConnectOptions): Promise<ConnectedClient> {
  const key = process.env.QUINTET_PRIVATE_KEY
  if (key !== undefined && !(isHex(key) && key.length === 66)) {
    throw new InvalidParameterError('QUINTET_PRIVATE_KEY', 'hidden', 'must be 0x and 64 hex digits')
  }
  const known = await chainOf(rpcUrl)
  const chain = known.id === 31_337 ? known : defineChain({ ...known, contracts: {} })
  const chosen = deployment ? readDeployment(deployment) : undefined
  const parameters: { account?: Account; chain: Chain; transport: HttpTransport } = {
    ...(key ? { account: privateKeyToAccount(key) } : {}),
    chain,
    transport: http(rpcUrl),
  }
  return createWalletClient(parameters)
    .extend(publicActions)
    .extend((client) => ({ ...quintetActions({ deployment: chosen })(client), deployment: chosen }))
}

function readDeployment(path: string): QuintetDeployment {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as QuintetDeployment
  } catch (error) {
    throw new InvalidParameterError(
      '--deployment',
      path,
      'must name a JSON file',
      (error as Error).message,
    )
  }
}
