import { createRequire } from 'node:module'
import type {
  Account,
  Address,
  Chain,
  HttpTransport,
  PublicActions,
  TestClient,
  WalletClient,
} from 'viem'
import {
  createTestClient,
  createWalletClient,
  defineChain,
  http,
  parseUnits,
  publicActions,
  TransactionReceiptNotFoundError,
  WaitForTransactionReceiptTimeoutError,
} from 'viem'
import { settableFeed_post } from '../abis/generated.js'
import { builtInDeployment } from '../core/builtInDeployment.js'
import type { QuintetDeployment } from '../core/deployment.js'
import { InvalidParameterError } from '../core/errors.js'
import type { QuintetActions } from '../decorator.js'
import { quintetActions } from '../decorator.js'
import type { ExternalContracts } from '../deploy/deployQuintet.js'
import { deployQuintet } from '../deploy/deployQuintet.js'
import { multicall3Code } from '../generated/multicall3.js'
import type { DevnetAccountName, DevnetAccounts } from './accounts.js'
import { devnetAccounts } from './accounts.js'
import { startAnvil } from './anvil.js'
import type { PricedAsset } from './seed.js'
import { genesisPrices, seedDevnet } from './seed.js'

/** Where Multicall3 stands on practically every chain. */
export const multicall3Address: Address = '0xcA11bde05977b3631167028862bE2a173976CA11'

/** A viem client of one of the devnet's accounts, with `client.bands.*` and the other namespaces. */
export type DevnetClient = WalletClient<HttpTransport, Chain, Account> &
  PublicActions<HttpTransport, Chain, Account> &
  QuintetActions

/** Parameters of {@link startDevnet}. */
export type StartDevnetParameters = {
  /** Chain to fork. Default: a fresh chain, loaded from the shipped state. */
  forkUrl?: string | undefined
  /** Contracts of the forked chain to build on. Default: stand-ins, with settable prices. */
  external?: ExternalContracts | undefined
  /** Default: a free one. */
  port?: number | undefined
  /**
   * `held`: a block is one second after the one before it, whatever the wall clock says, so that tests repeat.
   * `running`: time passes as usual. Default `held`.
   */
  clock?: 'held' | 'running' | undefined
}

/** A running devnet. */
export type Devnet = {
  rpcUrl: string
  chain: Chain
  deployment: QuintetDeployment
  /** Funded accounts by name. */
  accounts: DevnetAccounts
  /** viem's test actions (mine, setBalance, impersonateAccount …). */
  testClient: TestClient<'anvil', HttpTransport, Chain>
  /** A client of an account, by name or of your own. */
  client: (account: DevnetAccountName | Account) => DevnetClient
  /** Posts a price in USD, WAD: `setPrice('ETH', parseEther('2500'))`. Only where prices are stand-ins. */
  setPrice: (asset: PricedAsset, priceWad: bigint) => Promise<void>
  /** Posts every price again, so that none is stale. */
  refreshPrices: () => Promise<void>
  /** Lets time pass and mines a block. Prices age with it: see `refreshPrices`. */
  advanceTime: (seconds: number) => Promise<void>
  /** Keeps the present state; {@link Devnet.revert} returns to it. */
  snapshot: () => Promise<`0x${string}`>
  /** Returns to a snapshot, and keeps it usable. Returns the id to use next time. */
  revert: (id: `0x${string}`) => Promise<`0x${string}`>
  /** Ends the chain. Safe to call twice. */
  stop: () => Promise<void>
}

/**
 * Starts a real anvil with every contract deployed and accounts funded: from a shipped state file in about a second,
 * or onto a fork.
 *
 * Errors: {@link AnvilError} when anvil is missing or does not start.
 *
 * @example
 * const devnet = await startDevnet()
 * const alice = devnet.client('alice')
 * await alice.bands.borrowWithBands({ market: 'WETH', collateral: parseEther('10'), debt: parseEther('15000') })
 * await devnet.stop()
 */
export async function startDevnet({
  forkUrl,
  external,
  port,
  clock = 'held',
}: StartDevnetParameters = {}): Promise<Devnet> {
  if (external && !forkUrl) {
    throw new InvalidParameterError('external', 'given', 'goes with `forkUrl` only')
  }
  const state = createRequire(import.meta.url).resolve('@quintet/sdk/state/devnet.json')
  const { timestamp } = createRequire(import.meta.url)('@quintet/sdk/state/devnet.meta.json') as {
    timestamp: number
  }
  const anvil = await startAnvil({
    port,
    args: forkUrl
      ? ['--fork-url', forkUrl]
      : ['--load-state', state, ...(clock === 'held' ? ['--timestamp', String(timestamp)] : [])],
  })
  try {
    const chain = await chainOf(anvil.url)
    const devnet = createDevnet(anvil.url, chain, anvil.stop)
    if (clock === 'held') await devnet.testClient.setBlockTimestampInterval({ interval: 1 })
    if (forkUrl) {
      return await deployOntoFork(devnet, external)
    }
    if (clock === 'running') await devnet.refreshPrices()
    return devnet
  } catch (error) {
    await anvil.stop()
    throw error
  }
}

async function deployOntoFork(
  devnet: Devnet & { use: (deployment: QuintetDeployment) => Devnet },
  external: ExternalContracts | undefined,
): Promise<Devnet> {
  await devnet.testClient.setCode({ address: multicall3Address, bytecode: multicall3Code })
  for (const { address } of Object.values(devnet.accounts)) {
    await devnet.testClient.setBalance({ address, value: parseUnits('10000', 18) })
  }
  const { owner, guardian } = devnet.accounts
  const deployment = await deployQuintet(devnet.client(owner), {
    guardian: guardian.address,
    ...(external ? { external, delays: { admin: 0, governor: 0 } } : {}),
  })
  const ready = devnet.use(deployment)
  return external ? ready : devnet.use(await seedDevnet(ready))
}

/** The handle of a chain that runs already. `use` gives the same handle for another deployment. */
export function createDevnet(
  rpcUrl: string,
  chain: Chain,
  stop: () => Promise<void>,
  deployment?: QuintetDeployment,
): Devnet & { use: (deployment: QuintetDeployment) => Devnet } {
  const accounts = devnetAccounts()
  const transport = http(rpcUrl)
  const testClient = createTestClient({ mode: 'anvil', chain, transport })
  const deployed = () => deployment ?? builtInDeployment(chain.id)
  const prices = new Map<PricedAsset, bigint>(
    Object.entries(genesisPrices) as [PricedAsset, bigint][],
  )

  const client = (account: DevnetAccountName | Account): DevnetClient =>
    createWalletClient({
      account: typeof account === 'string' ? accounts[account] : account,
      chain,
      transport,
      pollingInterval: 20,
    })
      .extend(publicActions)
      .extend(askingForReceipts)
      .extend(quintetActions({ deployment: deployed() }))

  const setPrice = async (asset: PricedAsset, priceWad: bigint) => {
    const feed = deployed()?.contracts[`${asset.toLowerCase()}UsdFeed`]
    if (!feed)
      throw new InvalidParameterError('asset', asset, 'has no settable price on this chain')
    const owner = client('owner')
    const hash = await owner.writeContract({
      address: feed,
      abi: [settableFeed_post],
      functionName: 'post',
      args: [priceWad / 10n ** 10n], // feeds have 8 decimals
    })
    await owner.waitForTransactionReceipt({ hash })
    prices.set(asset, priceWad)
  }

  return {
    rpcUrl,
    chain,
    get deployment() {
      const found = deployed()
      if (!found) throw new Error(`Nothing is deployed on chain ${chain.id}.`)
      return found
    },
    accounts,
    testClient,
    client,
    setPrice,
    refreshPrices: async () => {
      for (const [asset, price] of prices) await setPrice(asset, price)
    },
    advanceTime: async (seconds) => {
      // Not evm_increaseTime: it has no effect while the interval between blocks is fixed.
      const { timestamp } = await client('owner').getBlock()
      await testClient.setNextBlockTimestamp({ timestamp: timestamp + BigInt(seconds) })
      await testClient.mine({ blocks: 1 })
    },
    snapshot: () => testClient.snapshot(),
    revert: async (id) => {
      await testClient.revert({ id })
      return testClient.snapshot()
    },
    stop,
    use: (other) => createDevnet(rpcUrl, chain, stop, other),
  }
}

/**
 * Waits for a transaction by asking for its receipt alone. viem's own asks once a block, and on a chain that mines only what
 * is sent, a receipt that was not there at the first look would wait for a block that never comes.
 */
function askingForReceipts<client extends PublicActions & { pollingInterval: number }>(
  client: client,
): Pick<PublicActions<HttpTransport, Chain, Account>, 'waitForTransactionReceipt'> {
  const { getTransactionReceipt, pollingInterval, waitForTransactionReceipt } = client
  return {
    waitForTransactionReceipt: async (parameters) => {
      const { confirmations = 1, hash, timeout = 180_000 } = parameters
      if (confirmations > 1) return waitForTransactionReceipt(parameters) as never
      for (const endsAt = Date.now() + timeout; ; ) {
        try {
          return (await getTransactionReceipt({ hash })) as never
        } catch (error) {
          if (!(error instanceof TransactionReceiptNotFoundError)) throw error
        }
        if (Date.now() > endsAt) throw new WaitForTransactionReceiptTimeoutError({ hash })
        await new Promise((resolve) => setTimeout(resolve, pollingInterval))
      }
    },
  }
}

/** The chain behind a URL, with Multicall3 named so that reads use it. */
export async function chainOf(rpcUrl: string): Promise<Chain> {
  const id = await createTestClient({ mode: 'anvil', transport: http(rpcUrl) })
    .extend(publicActions)
    .getChainId()
  return defineChain({
    id,
    name: id === 31_337 ? 'Quintet devnet' : `Fork of chain ${id}`,
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    // While viem asks whether a transaction was replaced it leaves out new blocks, and a node that mines on demand brings
    // no further one: its wait would not end.
    supportsTransactionReplacementDetection: false,
    rpcUrls: { default: { http: [rpcUrl] } },
    contracts: { multicall3: { address: multicall3Address } },
    testnet: true,
  })
}
