import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'

/** An error that a method answers with. */
export class RpcError extends Error {
  override name = 'RpcError'
  readonly code: number
  /** Name of the cause, for machines. */
  readonly data: string | undefined

  constructor(code: number, message: string, data?: string) {
    super(message)
    this.code = code
    this.data = data
  }
}

/** Codes of JSON-RPC 2.0, and the one for what the rollup itself refuses. */
export const rpcCodes = {
  parse: -32_700,
  invalidRequest: -32_600,
  unknownMethod: -32_601,
  invalidParams: -32_602,
  internal: -32_603,
  refused: -32_000,
} as const

/** What a method is asked with. It throws {@link RpcError} for what it does not take. */
export type RpcMethods = Readonly<Record<string, (params: readonly unknown[]) => unknown>>

/** Bounds of a server. */
export type RpcLimits = {
  /** Default 64 KiB. */
  bodyBytes: number
  /** Requests in one batch. Default 50. */
  batch: number
  /** Requests a second from one address; a batch counts as many. Default 200, with as many again at once. */
  ratePerSecond: number
}

export const defaultRpcLimits: RpcLimits = { bodyBytes: 65_536, batch: 50, ratePerSecond: 200 }

/** A JSON-RPC server over HTTP. */
export type RpcServer = {
  url: string
  /** Answers what was asked and takes no more. */
  close: () => Promise<void>
}

/** How a server is made. */
export type RpcServerOptions = {
  host: string
  /** 0 for a free one. */
  port: number
  limits?: Partial<RpcLimits> | undefined
  methods: RpcMethods
  /** Answers `GET /health`: 200 when it is well, 503 when it is not. */
  health: () => { isHealthy: boolean } & Record<string, unknown>
  /** Answers `GET /metrics`, in the text format of Prometheus. */
  metrics: () => string
  /** Gets what a method threw that is no RpcError. */
  onError?: ((error: unknown) => void) | undefined
}

/** Starts a server: `POST /` for JSON-RPC 2.0, alone or in a batch, `GET /health` and `GET /metrics`. */
export async function serveJsonRpc(options: RpcServerOptions): Promise<RpcServer> {
  const limits = { ...defaultRpcLimits, ...options.limits }
  const allow = rateLimiter(limits.ratePerSecond)
  const server = createServer((request, response) => {
    handle(options, limits, allow, request, response).catch((error: unknown) => {
      options.onError?.(error)
      if (!response.headersSent) send(response, 500, 'application/json', '{}')
    })
  })
  server.requestTimeout = 10_000
  server.headersTimeout = 10_000
  server.keepAliveTimeout = 5_000
  server.listen(options.port, options.host)
  await once(server, 'listening')
  return { url: `http://${options.host}:${portOf(server)}`, close: () => closeServer(server) }
}

async function handle(
  { methods, health, metrics, onError }: RpcServerOptions,
  limits: RpcLimits,
  allow: (address: string, count: number) => boolean,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const json = (status: number, body: unknown): void =>
    send(response, status, 'application/json', toJson(body))
  const route = `${request.method} ${(request.url ?? '/').split('?')[0]}`
  if (route === 'GET /health') {
    const state = health()
    json(state.isHealthy ? 200 : 503, state)
    return
  }
  if (route === 'GET /metrics') {
    send(response, 200, 'text/plain; version=0.0.4', metrics())
    return
  }
  if (request.method !== 'POST') {
    json(404, { error: 'there is nothing here' })
    return
  }
  const text = await bodyOf(request, limits.bodyBytes)
  if (text === undefined) {
    response.setHeader('connection', 'close')
    json(413, { error: `the body has more than ${limits.bodyBytes} bytes` })
    return
  }
  const body = parseJson(text)
  const count = Array.isArray(body) ? body.length : 1
  if (!allow(request.socket.remoteAddress ?? '', count)) {
    json(429, { error: 'too many requests' })
    return
  }
  if (body === undefined) {
    json(200, failure(null, new RpcError(rpcCodes.parse, 'the body is not JSON')))
    return
  }
  if (!Array.isArray(body)) {
    const answer = await answerOne(methods, body, onError)
    if (answer) json(200, answer)
    else send(response, 204, 'application/json', '')
    return
  }
  if (count === 0 || count > limits.batch) {
    const problem = `a batch has 1 to ${limits.batch} requests`
    json(200, failure(null, new RpcError(rpcCodes.invalidRequest, problem)))
    return
  }
  const answers = await Promise.all(body.map((one) => answerOne(methods, one, onError)))
  const wanted = answers.filter((answer) => answer !== undefined)
  if (wanted.length > 0) json(200, wanted)
  else send(response, 204, 'application/json', '')
}

type RpcId = string | number | null

/** The answer to one request; undefined for a notification, which gets none. */
async function answerOne(
  methods: RpcMethods,
  request: unknown,
  onError: RpcServerOptions['onError'],
): Promise<object | undefined> {
  if (!isRequest(request)) {
    return failure(null, new RpcError(rpcCodes.invalidRequest, 'this is no JSON-RPC 2.0 request'))
  }
  const { id, method, params = [] } = request
  const respond = (answer: object): object | undefined => (id === undefined ? undefined : answer)
  try {
    const run = Object.hasOwn(methods, method) ? methods[method] : undefined
    if (!run) throw new RpcError(rpcCodes.unknownMethod, `there is no method "${method}"`)
    if (!Array.isArray(params)) {
      throw new RpcError(rpcCodes.invalidParams, 'parameters are given in a list')
    }
    return respond({ jsonrpc: '2.0', id, result: (await run(params)) ?? null })
  } catch (error) {
    if (error instanceof RpcError) return respond(failure(id ?? null, error))
    onError?.(error)
    return respond(failure(id ?? null, new RpcError(rpcCodes.internal, 'internal error')))
  }
}

function isRequest(
  value: unknown,
): value is { jsonrpc: '2.0'; id?: RpcId; method: string; params?: unknown } {
  if (typeof value !== 'object' || value === null) return false
  const { jsonrpc, id, method } = value as Record<string, unknown>
  const isId = id === undefined || id === null || typeof id === 'string' || typeof id === 'number'
  return jsonrpc === '2.0' && typeof method === 'string' && isId
}

function failure(id: RpcId, { code, message, data }: RpcError): object {
  return { jsonrpc: '2.0', id, error: { code, message, ...(data ? { data } : {}) } }
}

/** Amounts become strings of digits. */
function toJson(value: unknown): string {
  return JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? item.toString() : item))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The body, or undefined when it is longer than allowed; then the rest is not read. */
async function bodyOf(request: IncomingMessage, limit: number): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** A bucket of tokens for each address, filled again as time passes. */
function rateLimiter(perSecond: number): (address: string, count: number) => boolean {
  const most = perSecond * 2
  const buckets = new Map<string, { tokens: number; at: number }>()
  return (address, count) => {
    const now = performance.now()
    if (buckets.size > 10_000) {
      for (const [key, { at }] of buckets) if (now - at > 2_000) buckets.delete(key)
    }
    const bucket = buckets.get(address) ?? { tokens: most, at: now }
    const tokens = Math.min(most, bucket.tokens + ((now - bucket.at) / 1_000) * perSecond)
    const isAllowed = tokens >= count
    buckets.set(address, { tokens: isAllowed ? tokens - count : tokens, at: now })
    return isAllowed
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type })
  response.end(body)
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

async function closeServer(server: Server): Promise<void> {
  const end = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  await end
}
