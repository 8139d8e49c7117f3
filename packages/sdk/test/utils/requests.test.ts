import { setTimeout } from 'node:timers/promises'
import { createTestClient, http, parseEther } from 'viem'
import { describe, expect, test } from 'vitest'
import { countingClient, useDevnet } from './devnet.js'
import { withoutPolling } from './requests.js'

describe('withoutPolling', () => {
  const context = useDevnet()

  test('behaviour: a transaction that is mined late counts like one mined at once', async () => {
    const { devnet } = context
    const { client, methods } = countingClient(devnet, 'alice')
    const submit = () => client.restaking.submitEth({ amount: parseEther('1') })
    await submit() // warm-up
    methods.length = 0
    await submit()
    const atOnce = withoutPolling(methods)

    const chain = createTestClient({ mode: 'anvil', transport: http(devnet.rpcUrl) })
    await chain.setAutomine(false)
    methods.length = 0
    const late = submit()
    const looks = () => methods.filter((method) => method === 'eth_getTransactionReceipt')
    while (looks().length < 2) await setTimeout(20)
    await chain.mine({ blocks: 1 })
    await late
    await chain.setAutomine(true)

    expect(looks().length).toBeGreaterThan(2)
    expect(withoutPolling(methods)).toEqual(atOnce)
  })

  test('behaviour: each transaction keeps its own wait, and what is asked elsewhere stays', () => {
    const send = 'eth_sendRawTransaction'
    const look = 'eth_getTransactionReceipt'
    expect(withoutPolling([send, look, 'eth_blockNumber', look, send, look, look])).toEqual([
      send,
      look,
      send,
      look,
    ])
    // Where the node can say whether it was replaced, a wait asks for more.
    const wait = [look, 'eth_blockNumber', 'eth_getTransactionByHash', look, 'eth_getBlockByNumber']
    expect(withoutPolling([send, ...wait, look, 'eth_call'])).toEqual([send, look, 'eth_call'])
    const asked = ['eth_blockNumber', 'eth_call', 'eth_getBlockByNumber', 'eth_call']
    expect(withoutPolling(asked)).toEqual(asked)
  })
})
