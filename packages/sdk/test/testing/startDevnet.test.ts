import { erc20Abi, parseEther, parseUnits } from 'viem'
import { describe, expect, test } from 'vitest'
import { InvalidParameterError } from '../../src/core/errors.js'
import { AnvilError, startAnvil, startDevnet } from '../../src/testing/index.js'
import { rejection, useDevnet } from '../utils/devnet.js'

describe('startDevnet', () => {
  const context = useDevnet()

  test('default: funds every account', async () => {
    const { devnet } = context
    const client = devnet.client('alice')
    const { WETH, USDC, WBTC, QUSD, SYN, sUSD } = devnet.deployment.tokens
    const expected = [
      [WETH, parseEther('1000')],
      [USDC, parseUnits('1000000', 6)],
      [WBTC, parseUnits('20', 8)],
      [QUSD, parseEther('50000')],
      [SYN, parseEther('100000')],
      [sUSD, parseEther('10000')],
    ] as const
    for (const name of ['alice', 'bob', 'operator1', 'producer'] as const) {
      const { address: holder } = devnet.accounts[name]
      expect(await client.getBalance({ address: holder })).toBe(parseEther('10000'))
      for (const [token, amount] of expected) {
        const balance = await client.readContract({
          address: token!.address,
          abi: erc20Abi,
          functionName: 'balanceOf',
          args: [holder],
        })
        expect(balance).toBe(amount)
      }
    }
  })

  test('behaviour: the clock is held', async () => {
    const { devnet } = context
    const client = devnet.client('alice')
    const before = await client.getBlock()

    await devnet.testClient.mine({ blocks: 1 })
    const next = await client.getBlock()
    expect(next.timestamp).toBe(before.timestamp + 1n)

    await devnet.advanceTime(3600)
    const later = await client.getBlock()
    expect(later.timestamp).toBe(next.timestamp + 3600n)
  })

  test('behaviour: prices are set and refreshed', async () => {
    const { devnet } = context
    const alice = devnet.client('alice')

    await devnet.setPrice('ETH', parseEther('2500'))
    const { oraclePrice } = await alice.bands.quoteSwap({
      market: 'WETH',
      direction: 'pump',
      amount: parseEther('1'),
    })
    expect(oraclePrice).toBe(parseEther('2500'))

    await devnet.advanceTime(2 * 86_400)
    const parameters = { market: 'WETH', collateral: parseEther('1'), debt: parseEther('1000') }
    expect(await rejection(alice.bands.borrowWithBands(parameters))).toMatchObject({
      name: 'StalePriceError',
    })
    await devnet.refreshPrices()
    await alice.bands.borrowWithBands(parameters)
  })

  test('behaviour: a snapshot can be returned to more than once', async () => {
    const { devnet } = context
    const { address } = devnet.accounts.alice
    let snapshot = await devnet.snapshot()
    for (const value of [1n, 2n]) {
      await devnet.testClient.setBalance({ address, value })
      snapshot = await devnet.revert(snapshot)
      expect(await devnet.client('alice').getBalance({ address })).toBe(parseEther('10000'))
    }
  })

  test('behaviour: stopping twice is harmless and leaves nothing running', async () => {
    const other = await startDevnet()
    await other.stop()
    await other.stop()
    await expect(fetch(other.rpcUrl)).rejects.toThrow()
  })

  test('args: forkUrl deploys onto a fork and leaves the parent alone', async () => {
    const parent = await startAnvil()
    try {
      const fork = await startDevnet({ forkUrl: parent.url })
      try {
        const { n1 } = await fork.client('alice').bands.borrowWithBands({
          market: 'WETH',
          collateral: parseEther('10'),
          debt: parseEther('15000'),
        })
        expect(n1).toBeGreaterThan(0)
        expect(fork.deployment.contracts.MarketFactory).toBe(
          context.devnet.deployment.contracts.MarketFactory,
        )
      } finally {
        await fork.stop()
      }
      const response = await fetch(parent.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"jsonrpc":"2.0","id":1,"method":"eth_blockNumber","params":[]}',
      })
      expect(await response.json()).toMatchObject({ result: '0x0' })
    } finally {
      await parent.stop()
    }
  }, 180_000)

  test('error: InvalidParameterError for external contracts without a fork', async () => {
    const address = '0x1111111111111111111111111111111111111111'
    const external = {
      weth: address,
      usdc: address,
      wbtc: address,
      ethUsdFeed: address,
      btcUsdFeed: address,
      usdcUsdFeed: address,
    } as const
    expect(await rejection(startDevnet({ external }))).toBeInstanceOf(InvalidParameterError)
  })

  test('error: AnvilError for a port that is taken', async () => {
    const port = Number(new URL(context.devnet.rpcUrl).port)
    expect(await rejection(startAnvil({ port }))).toBeInstanceOf(AnvilError)
  })
})
