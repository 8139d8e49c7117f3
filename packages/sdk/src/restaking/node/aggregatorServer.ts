import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { AnswerError } from './answerError.js'
import type { Attestation } from './attestation.js'
import { fromWire, toWire } from './attestation.js'
import type { AttestationBook } from './attestationBook.js'

/** Longest body; an attestation has some 400 bytes. */
const maxBodyBytes = 4_096
/** Most attestations in one answer. */
const pageLimit = 500

export type AggregatorServer = {
  url: string
  /** Ends it: answers what was asked and takes no more. */
  close: () => Promise<void>
}

/**
 * The aggregator's HTTP server. `POST /v1/attestations` takes one, `GET /v1/attestations?after=n` gives the record to
 * whoever wants to check it, `GET /health` says that it lives.
 *
 * @param admit Verifies an attestation and takes it in; throws AnswerError when it is not to be taken.
 */
export async function serveAggregator(
  { host, port }: { host: string; port: number },
  book: AttestationBook,
  admit: (attestation: Attestation) => Promise<void>,
): Promise<AggregatorServer> {
  const server = createServer((request, response) => {
    answer(request, book, admit).then(
      (body) => send(response, 200, body),
      (error: unknown) =>
        error instanceof AnswerError
          ? send(response, error.status, { error: error.message })
          : send(response, 500, { error: 'internal error' }),
    )
  })
  server.requestTimeout = 10_000
  server.listen(port, host)
  await once(server, 'listening')
  return { url: `http://${host}:${portOf(server)}`, close: () => closed(server) }
}

async function answer(
  request: IncomingMessage,
  book: AttestationBook,
  admit: (attestation: Attestation) => Promise<void>,
): Promise<unknown> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://aggregator')
  const route = `${request.method} ${pathname}`
  if (route === 'GET /health') return { ok: true }
  if (route === 'GET /v1/attestations') {
    const after = searchParams.get('after') ?? '0'
    if (!/^\d{1,15}$/.test(after)) throw new AnswerError(400, '"after" must be a whole number')
    const { attestations, next } = book.page(Number(after), pageLimit)
    return { logId: book.id, next, attestations: attestations.map(toWire) }
  }
  if (route === 'POST /v1/attestations') {
    const attestation = fromWire(await bodyOf(request))
    if (!attestation) throw new AnswerError(400, 'not an attestation')
    await admit(attestation)
    return { accepted: true }
  }
  throw new AnswerError(404, 'there is nothing here')
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > maxBodyBytes) throw new AnswerError(413, 'the body is too long')
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    throw new AnswerError(400, 'the body is no JSON')
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(`${JSON.stringify(body)}\n`)
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

async function closed(server: Server): Promise<void> {
  const end = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  await end
}
