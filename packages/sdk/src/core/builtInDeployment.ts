import type { Address, Hex } from 'viem'
import { concatHex, getAddress, keccak256, padHex, slice, stringToHex } from 'viem'
import { records } from '../generated/deployments.js'
import type { DeployedBandMarket, QuintetDeployment } from './deployment.js'

/**
 * A deployment as the package keeps it. Addresses are random bytes, which no bundler compresses; names are short, and
 * CREATE3 gives every address from its name.
 */
export type DeploymentRecord = {
  chainId: number
  create3Factory: Address
  deployer: Address
  /** Names of contracts that the deployer created, separated by spaces. */
  created: string
  /** Addresses of all other contracts. */
  contracts: Readonly<Record<string, Address>>
  /** Tokens by symbol: the name of the contract, and decimals. */
  tokens: Readonly<Record<string, readonly [contract: string, decimals: number]>>
  bandMarkets: Readonly<Record<string, DeployedBandMarket>>
}

/** Hash of the code that every CREATE3 proxy of Solady is created with. */
const proxyCodeHash = '0x21c35dbe1b344a2488cf3321d6ce542f8e9f305544ff09e4993a62319a497c1f'

const built = new Map<number, QuintetDeployment>()

/** The deployment that the package knows of a chain; undefined where it knows none. */
export function builtInDeployment(chainId: number | undefined): QuintetDeployment | undefined {
  const record = records.find((candidate) => candidate.chainId === chainId)
  if (!record) return undefined
  const found = built.get(record.chainId)
  if (found) return found
  const deployment = fromRecord(record)
  built.set(record.chainId, deployment)
  return deployment
}

function fromRecord(record: DeploymentRecord): QuintetDeployment {
  const { create3Factory, deployer, created, tokens, ...rest } = record
  const contracts: Record<string, Address> = { ...rest.contracts }
  for (const name of created.split(' ')) {
    contracts[name] = create3Address(create3Factory, deployer, name)
  }
  return {
    ...rest,
    contracts,
    tokens: Object.fromEntries(
      Object.entries(tokens).map(([symbol, [contract, decimals]]) => [
        symbol,
        { address: contracts[contract] as Address, symbol, decimals },
      ]),
    ),
  }
}

/** Address of the contract that a deployer creates under a name, as `Create3Factory.addressOf` answers it. */
export function create3Address(factory: Address, deployer: Address, name: string): Address {
  const salt = keccak256(
    concatHex([padHex(deployer, { size: 32 }), stringToHex(name, { size: 32 })]),
  )
  const proxy = lastTwenty(concatHex(['0xff', factory, salt, proxyCodeHash]))
  // The proxy's first creation: the RLP list of its address and the nonce 1.
  return getAddress(lastTwenty(concatHex(['0xd694', proxy, '0x01'])))
}

const lastTwenty = (data: Hex): Hex => slice(keccak256(data), 12)
