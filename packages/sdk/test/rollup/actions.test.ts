import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bytesToHex, getAddress } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NothingToClaimError, ZeroAmountError } from '../../src/abis/commonErrors.js'
import { rollupChainAbi } from '../../src/abis/generated.js'
import { NotEscapedError, UnknownAssetError } from '../../src/abis/rollupErrors.js'
import { InvalidParameterError } from '../../src/core/errors.js'
import { quintetActions } from '../../src/decorator.js'
import type { AllocationStatus } from '../../src/rollup/actions/watchAllocation.js'
import { encodeL2Tx, l2TypedData } from '../../src/rollup/l2Tx.js'
import { type RunningRollupNode, runProducer } from '../../src/rollup/node/runProducer.js'
import { createMemoryStore } from '../../src/rollup/node/store/memoryStore.js'
import { createRollupNodeClient } from '../../src/rollup/nodeClient.js'
import { RollupError, RollupNodeError } from '../../src/rollup/rollupError.js'
import type { DevnetAccountName } from '../../src/testing/index.js'
import { rejection } from '../utils/devnet.js'
import type { World } from './node/world.js'
import { allocationWindow, createWorld, forceFee, payoutDelay } from './node/world.js'

const USDC = 10n ** 6n
const patience = { pollingInterval: 50, timeout: 30_000 }

let world: World
let producer: RunningRollupNode
let folder: string
beforeAll(async () => {
  world = await createWorld()
  folder = mkdtempSync(join(tmpdir(), 'quintet-actions-'))
  producer = await runProducer(world.client('producer'), {
    deployment: world.deployment,
    stateDirectory: folder,
    store: createMemoryStore(),
    port: 0,
    intervalMs: 50,
    bond: true,
    policy: { maxTxAge: 0, maxItemAge: 0, maxPlanAge: 0 },
  })
  for (const name of ['alice', 'bob'] as const) {
    await user(name).rollup.depositToRollup({ asset: 'USDC', amount: 1_000n * USDC })
  }
  await eventually(async () => (await account('bob'))?.idle[1] === 1_000n * USDC)
}, 60_000)
afterAll(async () => {
  await producer?.stop()
  await world?.stop()
  rmSync(folder, { recursive: true, force: true })
})

function user(name: DevnetAccountName, rollupNode: string | undefined = producer.url) {
  const { deployment } = world
  return world.client(name).extend(quintetActions({ deployment, rollupNode }))
}

const account = (name: DevnetAccountName) => user(name).rollup.getRollupAccount({})

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It did not come about.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Waits until a block has taken everything in the queue. */
const settled = () =>
  eventually(async () => {
    const { cursor, tail } = await world.chainState()
    const tip = await createRollupNodeClient(producer.url).getBlock('latest')
    return cursor === tail && tip?.header.blockId === BigInt((await world.chainState()).tip)
  })

describe('depositToRollup', () => {
  test('default', async () => {
    const { queueIndex, accountId } = await user('carol').rollup.depositToRollup({
      asset: 'USDC',
      amount: 5n * USDC,
    })
    expect(queueIndex).toBe(BigInt((await world.chainState()).tail - 1))
    expect(accountId).toBe(
      await world.read(world.rollup, rollupChainAbi, 'accountIdOf', [world.accounts.carol.address]),
    )
    await settled()
    expect((await account('carol'))?.idle).toEqual({ 1: 5n * USDC })
  })

  test('behaviour: ETH is wrapped on the way; a deposit can be for somebody else', async () => {
    await user('dave').rollup.depositToRollup({ asset: 'ETH', amount: 10n ** 18n })
    const { accountId } = await user('alice').rollup.depositToRollup({
      asset: 'USDC',
      amount: 7n * USDC,
      owner: world.accounts.dave.address,
    })
    await settled()
    expect(await account('dave')).toMatchObject({
      id: accountId,
      idle: { 1: 7n * USDC, 2: 10n ** 18n },
    })
  })

  test('behaviour: simulate and calls send nothing', async () => {
    const { tail } = await world.chainState()
    const bob = user('bob')
    const given = { asset: 'USDC', amount: USDC }
    expect((await bob.rollup.depositToRollup.simulate(given)).queueIndex).toBe(BigInt(tail))
    expect((await bob.rollup.depositToRollup.calls(given)).length).toBe(2) // approve, deposit
    expect((await world.chainState()).tail).toBe(tail)
  })

  test('error: ZeroAmountError, UnknownAssetError, InvalidParameterError', async () => {
    const { depositToRollup } = user('alice').rollup
    expect(await rejection(depositToRollup({ asset: 'USDC', amount: 0n }))).toBeInstanceOf(
      ZeroAmountError,
    )
    const unknown = { asset: world.rollup, amount: 1n }
    expect(await rejection(depositToRollup(unknown))).toBeInstanceOf(UnknownAssetError)
    const other = { asset: 'ETH', amount: 1n, owner: world.accounts.bob.address }
    expect(await rejection(depositToRollup(other))).toBeInstanceOf(InvalidParameterError)
  })
})

describe('layer-2 messages', () => {
  test('default: a transfer, its fee, and the amount that was really signed', async () => {
    const before = (await account('bob'))!.idle[1]!
    const sent = await user('alice').rollup.transferL2({
      to: world.accounts.bob.address,
      asset: 'USDC',
      amount: 3n * USDC,
      fee: 2_059n,
    })
    expect(sent).toMatchObject({ amount: 3n * USDC, fee: 2_050n })
    const receipt = await sent.wait('committed', patience)
    expect(receipt).toMatchObject({ hash: sent.l2Hash, status: 'committed', fee: 2_050n, index: 0 })
    expect(receipt.preconfirmation).toMatch(/^0x/)
    expect((await account('bob'))!.idle[1]).toBe(before + 3n * USDC)
  })

  test('behaviour: an amount of too many digits is rounded down, never up', async () => {
    await user('bob').rollup.depositToRollup({ asset: 'ETH', amount: 10n ** 19n })
    await settled()
    const sent = await user('bob').rollup.transferL2({
      to: world.accounts.alice.address,
      asset: world.deployment.tokens.USDC!.address,
      amount: 34_359_739n,
    })
    expect(sent.amount).toBe(34_359_739n)
    const { typedData } = user('bob').rollup.transferL2
    const { message } = await typedData({
      to: 1,
      asset: world.weth,
      amount: 1_234_567_890_123_456_789n,
    })
    expect(message.amount).toBe(1_234_567_890_100_000_000n)
    await sent.wait('committed', patience)
  })

  test('behaviour: the typed data is what the wallet signs', async () => {
    const data = await user('alice').rollup.commitAllocation.typedData({
      strategy: 0,
      amount: 'all',
    })
    expect(data.domain).toEqual({
      name: 'Quintet Rollup',
      version: '1',
      chainId: world.chain.id,
      verifyingContract: world.rollup,
    })
    expect(data.primaryType).toBe('Commit')
    expect(data.message.amount).toBe(2n ** 256n - 1n)
  })

  test('behaviour: an allocation is watched from idle to allocated', async () => {
    const statuses: AllocationStatus[] = []
    const unwatch = user('bob').rollup.watchAllocation({
      strategy: 1,
      pollingInterval: 20,
      onStatus: ({ status }) => {
        if (statuses.at(-1) !== status) statuses.push(status)
      },
    })
    await eventually(async () => statuses.includes('idle'))
    const { round, wait } = await user('bob').rollup.commitAllocation({
      strategy: 1,
      amount: 100n * USDC,
    })
    expect(round).toBe(1)
    expect((await wait('committed', patience)).round).toBe(1)
    await world.advanceTime(allocationWindow)
    await eventually(async () => statuses.includes('allocated'))
    unwatch()
    expect(statuses.filter((status) => status !== 'executing')).toEqual([
      'idle',
      'committed',
      'allocated',
    ])

    await world.earn(1, 10n * USDC)
    const bob = (await account('bob'))!
    expect(bob.stTokens[1]).toBe(100n * USDC)
    expect(bob.stTokenValue[1]).toBeGreaterThanOrEqual(110n * USDC - 2n)
    expect(bob.stTokenValue[1]).toBeLessThanOrEqual(110n * USDC)

    const { wait: moved } = await user('bob').rollup.transferStToken({
      to: world.accounts.alice.address,
      strategy: 1,
      amount: 40n * USDC,
    })
    await moved('committed', patience)
    expect((await account('alice'))!.stTokens[1]).toBe(40n * USDC)
    const [, strategy] = await user('bob').rollup.getStrategies({})
    expect(strategy).toMatchObject({
      id: 1,
      asset: 1,
      vault: getAddress(world.vaults[1]!),
      status: 'open',
      openCommit: 0n,
      apy7d: null,
    })
    expect(strategy!.priceWad).toBeGreaterThan(1_099_000_000_000_000_000n)
  })

  test('behaviour: what a block costs', async () => {
    const { fee, perTxL1Gas, gasPrice } = await user('bob').rollup.estimateL2Fee({ op: 'commit' })
    expect(perTxL1Gas).toBe(620n)
    expect(fee).toBe(620n * gasPrice)
  })

  test('behaviour: withdrawn, final, claimed, without any node', async () => {
    const bob = user('bob')
    const alone = world.client('bob')
    expect(await rejection(alone.rollup.claimWithdrawal({ asset: 'USDC' }))).toBeInstanceOf(
      NothingToClaimError,
    )
    const { claimable, wait } = await bob.rollup.withdraw({ asset: 'USDC', amount: 50n * USDC })
    await wait('committed', patience)
    expect((await account('bob'))!.withdrawable).toEqual({ 1: 50n * USDC })
    await world.advanceTime(payoutDelay)
    await claimable(patience)
    const before = await world.balanceOf(world.usdc, 'bob')
    const { paid } = await alone.rollup.claimWithdrawal({ asset: 'USDC' })
    expect(paid).toBe(50n * USDC)
    expect(await world.balanceOf(world.usdc, 'bob')).toBe(before + 50n * USDC)
    expect((await account('bob'))!.withdrawable).toEqual({})
    expect(await rejection(bob.rollup.claimWithdrawal({ asset: 'USDC' }))).toBeInstanceOf(
      NothingToClaimError,
    )
  })

  test('behaviour: forced items tell until when a block must take them', async () => {
    const { queueIndex, deadline } = await user('carol').rollup.forceWithdraw({ asset: 'USDC' })
    const { timestamp } = await world.client('carol').getBlock()
    expect(queueIndex).toBeGreaterThan(0n)
    expect(deadline - timestamp).toBeGreaterThan(86_300n)
    await settled()
    expect((await account('carol'))!.exited[1]).toBe(5n * USDC)
    const { value } = (await user('carol').rollup.forceUncommit.calls({ strategy: 0 }))[0]!
    expect(value).toBe(forceFee)
  })

  const to = () => world.accounts.bob.address
  const refusals: [code: string, act: () => Promise<unknown>][] = [
    [
      'InsufficientBalance',
      () => user('alice').rollup.transferL2({ to: to(), asset: 'USDC', amount: 10n ** 12n }),
    ],
    ['SelfTransfer', () => user('bob').rollup.transferL2({ to: to(), asset: 'USDC', amount: 1n })],
    [
      'UnknownRecipient',
      () => user('alice').rollup.transferL2({ to: 99, asset: 'USDC', amount: 1n }),
    ],
    [
      'UnknownRecipient',
      () => user('alice').rollup.transferL2({ to: world.rollup, asset: 'USDC', amount: 1n }),
    ],
    ['UnknownStrategy', () => user('alice').rollup.commitAllocation({ strategy: 9, amount: 1n })],
    [
      'InsufficientBalance',
      () => user('alice').rollup.uncommitAllocation({ strategy: 2, shares: 'all' }),
    ],
    ['UnknownAccount', () => user('keeper').rollup.withdraw({ asset: 'USDC', amount: 'all' })],
  ]
  test.each(refusals)('error: RollupError %s', async (code, act) => {
    const error = await rejection(act())
    expect(error).toBeInstanceOf(RollupError)
    expect((error as RollupError).code).toBe(code)
  })

  test('error: forged, replayed and stale messages change nothing', async () => {
    const node = createRollupNodeClient(producer.url)
    const alice = (await account('alice'))!
    const post = async (nonce: number, signer = world.client('alice').account) => {
      const tx = {
        type: 'withdraw',
        from: alice.id,
        asset: 1,
        amount: USDC,
        fee: 0n,
        nonce,
      } as const
      const domain = { chainId: world.chain.id, rollupChain: world.rollup }
      const signature = await signer.signTypedData!(l2TypedData(domain, tx) as never)
      return node.sendTransaction(bytesToHex(encodeL2Tx(tx)), signature)
    }
    const stranger = privateKeyToAccount(generatePrivateKey())
    const forged = await rejection(post(alice.nextNonce, stranger as never))
    expect((forged as RollupError).code).toBe('BadSignature')
    const stale = await rejection(post(alice.nextNonce - 1))
    expect((stale as RollupError).code).toBe('BadNonce')
    expect(await account('alice')).toEqual(alice)

    const { hash } = await post(alice.nextNonce)
    await eventually(async () => (await node.getReceipt(hash))?.status === 'committed')
    const replayed = await rejection(post(alice.nextNonce))
    expect((replayed as RollupError).code).toBe('BadNonce')
    expect((await account('alice'))!.exited[1]).toBe((alice.exited[1] ?? 0n) + USDC)
  })

  test('error: without a node, and with one that is not there', async () => {
    const { deployment } = world
    const alone = world.client('alice').extend(quintetActions({ deployment }))
    const given = { strategy: 0, amount: 1n } as const
    expect(await rejection(alone.rollup.commitAllocation(given))).toBeInstanceOf(
      InvalidParameterError,
    )
    const gone = user('alice', 'http://127.0.0.1:1')
    expect(await rejection(gone.rollup.commitAllocation(given))).toBeInstanceOf(RollupNodeError)
  })

  test('error: NotEscapedError while the rollup runs', async () => {
    expect(await rejection(user('alice').rollup.escape({}))).toBeInstanceOf(NotEscapedError)
  })
})

describe('JSON-RPC of a producer', () => {
  const call = async (method: string, ...params: unknown[]) => {
    const response = await fetch(producer.url, {
      method: 'POST',
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    })
    return (await response.json()) as { result?: unknown; error?: { code: number; data?: string } }
  }

  test.each([
    ['rollup_sendTransaction', ['0x12', 5]],
    ['rollup_sendTransaction', ['no hex', '0x']],
    ['rollup_sendTransaction', []],
    ['rollup_getReceipt', ['0x12']],
    ['rollup_getBalances', ['somebody']],
    ['rollup_getBalances', [1.5]],
    ['rollup_getBlock', [-1]],
    ['rollup_getSegmentSignatures', [1, 'a']],
    ['rollup_getProof', [1, 'nothing', 1]],
    ['rollup_getProof', [1, 'asset', 256]],
  ])('error: -32602 for %s %j', async (method, params) => {
    expect((await call(method, ...params)).error?.code).toBe(-32_602)
  })

  test('error: bytes that are no transaction', async () => {
    const { error } = await call('rollup_sendTransaction', '0x0900', `0x${'00'.repeat(65)}`)
    expect(error).toEqual({ code: -32_000, message: 'UnknownOpcode', data: 'UnknownOpcode' })
  })

  test('behaviour: unknown things are null, never an error', async () => {
    expect((await call('rollup_getReceipt', `0x${'00'.repeat(32)}`)).result).toBeNull()
    expect((await call('rollup_getBalances', 99)).result).toBeNull()
    expect((await call('rollup_getAccount', world.rollup)).result).toBeNull()
    expect((await call('rollup_getBlock', 10 ** 9)).result).toBeNull()
    expect((await call('rollup_getSegmentSignatures', 10 ** 9, 0)).result).toBeNull()
    expect((await call('rollup_getProof', 99, 'asset', 1)).result).toEqual([])
  })

  test('behaviour: health and metrics', async () => {
    const health = await fetch(`${producer.url}/health`)
    expect(await health.json()).toMatchObject({ isHealthy: true })
    const metrics = await (await fetch(`${producer.url}/metrics`)).text()
    for (const name of ['blocks', 'pending_txs', 'sealed_blocks_total', 'resident_bytes']) {
      expect(metrics).toMatch(new RegExp(`^quintet_rollup_${name} \\d+$`, 'm'))
    }
    expect((await call('rollup_getPlan')).result).toHaveLength(3)
  })
})
