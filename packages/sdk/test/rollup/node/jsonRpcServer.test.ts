import { afterEach, describe, expect, test } from 'vitest'
import type { RpcLimits, RpcServer } from '../../../src/rollup/node/jsonRpcServer.js'
import { RpcError, rpcCodes, serveJsonRpc } from '../../../src/rollup/node/jsonRpcServer.js'

const servers: RpcServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function serve(limits: Partial<RpcLimits> = {}, isHealthy = true) {
  const errors: unknown[] = []
  const server = await serveJsonRpc({
    host: '127.0.0.1',
    port: 0,
    limits,
    methods: {
      add: ([a, b]) => Number(a) + Number(b),
      amount: () => ({ idle: 2n ** 100n }),
      nothing: () => undefined,
      refuse: () => {
        throw new RpcError(rpcCodes.refused, 'no', 'BadNonce')
      },
      fail: () => {
        throw new Error('secret')
      },
    },
    health: () => ({ isHealthy, block: 7 }),
    metrics: () => 'blocks 7\n',
    onError: (error) => errors.push(error),
  })
  servers.push(server)
  const post = async (body: string) => {
    const response = await fetch(server.url, { method: 'POST', body })
    const text = await response.text()
    return { status: response.status, body: text ? JSON.parse(text) : undefined }
  }
  const call = (method: string, params: unknown = [], id: unknown = 1) =>
    post(JSON.stringify({ jsonrpc: '2.0', id, method, params }))
  return { server, errors, post, call }
}

describe('JSON-RPC server', () => {
  test('behaviour: a method answers, amounts as strings', async () => {
    const { call } = await serve()
    expect(await call('add', [2, 3], 'a')).toEqual({
      status: 200,
      body: { jsonrpc: '2.0', id: 'a', result: 5 },
    })
    expect((await call('amount')).body.result).toEqual({ idle: String(2n ** 100n) })
    expect((await call('nothing')).body.result).toBeNull()
  })

  test('behaviour: a batch is answered one by one; a notification is not', async () => {
    const { post } = await serve()
    const add = (id?: number) => ({ jsonrpc: '2.0', id, method: 'add', params: [1, 1] })
    const { body } = await post(JSON.stringify([add(1), add(), { nonsense: true }]))
    expect(body).toEqual([
      { jsonrpc: '2.0', id: 1, result: 2 },
      { jsonrpc: '2.0', id: null, error: expect.objectContaining({ code: -32_600 }) },
    ])
    expect(await post(JSON.stringify(add()))).toEqual({ status: 204, body: undefined })
  })

  test('behaviour: health and metrics', async () => {
    const { server } = await serve()
    const health = await fetch(`${server.url}/health`)
    expect([health.status, await health.json()]).toEqual([200, { isHealthy: true, block: 7 }])
    expect(await (await fetch(`${server.url}/metrics`)).text()).toBe('blocks 7\n')
    const ill = await serve({}, false)
    expect((await fetch(`${ill.server.url}/health`)).status).toBe(503)
    expect((await fetch(`${ill.server.url}/other`)).status).toBe(404)
  })

  test.each([
    ['a body that is not JSON', '{', -32_700],
    ['a number', '5', -32_600],
    ['an old version', '{"jsonrpc":"1.0","id":1,"method":"add"}', -32_600],
    ['a method that is no text', '{"jsonrpc":"2.0","id":1,"method":5}', -32_600],
    ['an id that is an object', '{"jsonrpc":"2.0","id":{},"method":"add"}', -32_600],
    ['an empty batch', '[]', -32_600],
    ['an unknown method', '{"jsonrpc":"2.0","id":1,"method":"minus"}', -32_601],
    ['a name of the prototype', '{"jsonrpc":"2.0","id":1,"method":"toString"}', -32_601],
    ['named parameters', '{"jsonrpc":"2.0","id":1,"method":"add","params":{}}', -32_602],
    ['what the rollup refuses', '{"jsonrpc":"2.0","id":1,"method":"refuse"}', -32_000],
  ])('error: %s', async (_, body, code) => {
    const { post } = await serve()
    const answer = await post(body)
    expect(answer.status).toBe(200)
    expect(answer.body.error.code).toBe(code)
  })

  test('error: a fault inside is not told outside', async () => {
    const { call, errors } = await serve()
    const { body } = await call('fail')
    expect(body.error).toEqual({ code: -32_603, message: 'internal error' })
    expect(errors).toEqual([new Error('secret')])
  })

  test('error: a body too long is 413, and the server goes on', async () => {
    const { post, call } = await serve({ bodyBytes: 100 })
    expect((await post('x'.repeat(101))).status).toBe(413)
    expect((await call('add', [1, 2])).status).toBe(200)
  })

  test('error: a batch too long', async () => {
    const { post } = await serve({ batch: 2 })
    const one = { jsonrpc: '2.0', id: 1, method: 'add' }
    expect((await post(JSON.stringify([one, one, one]))).body.error.code).toBe(-32_600)
  })

  test('error: too many requests are 429, until time has passed', async () => {
    const { call } = await serve({ ratePerSecond: 10 })
    const statuses = []
    for (let i = 0; i < 25; i++) statuses.push((await call('nothing')).status)
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect((await call('nothing')).status).toBe(200)
  })
})
