import { QuintetError } from '../../core/errors.js'
import type { Attestation, WireAttestation } from './attestation.js'
import { fromWire, toWire } from './attestation.js'

/** An aggregator did not answer, or not as one does. */
export class AggregatorError extends QuintetError {
  override name = 'AggregatorError'

  constructor(url: string, problem: string, cause?: Error) {
    super(`The aggregator ${url} ${problem}.`, {
      advice: ['Check its address and that it runs. The process tries again by itself.'],
      cause,
      origin: 'transport',
    })
  }
}

/** Answer of an aggregator to an attestation: it has it on its disk, or it will never take it. */
export type Delivery = { accepted: true } | { accepted: false; reason: string }

/** A part of an aggregator's record, as it gives it to watchers. */
export type FeedPage = {
  /** Changes when the record was begun anew. */
  logId: string
  /** Where to go on. */
  next: number
  attestations: Attestation[]
}

const timeoutMs = 5_000

/**
 * Gives an attestation to an aggregator.
 *
 * @throws AggregatorError When it has to be tried again.
 * @example
 * const { attestations } = await fetchAttestations('http://127.0.0.1:9000', 0)
 * for (const attestation of attestations) await postAttestation('http://127.0.0.1:9001', attestation)
 */
export async function postAttestation(url: string, attestation: Attestation): Promise<Delivery> {
  const response = await request(url, '/v1/attestations', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(toWire(attestation)),
  })
  if (response.ok) return { accepted: true }
  const { error } = await json<{ error?: unknown }>(url, response)
  // 5xx and 429: not yet. Anything else will be the same next time.
  if (response.status >= 500 || response.status === 429) {
    throw new AggregatorError(url, `answered ${response.status}: ${String(error)}`)
  }
  return { accepted: false, reason: String(error) }
}

/**
 * Reads an aggregator's record from a place on. Its attestations are well formed, but not verified.
 *
 * @throws AggregatorError
 * @example const { attestations, next } = await fetchAttestations('http://127.0.0.1:9000', 0)
 */
export async function fetchAttestations(url: string, after: number): Promise<FeedPage> {
  const response = await request(url, `/v1/attestations?after=${after}`, {})
  if (!response.ok) throw new AggregatorError(url, `answered ${response.status}`)
  const page = await json<{ logId?: unknown; next?: unknown; attestations?: unknown }>(
    url,
    response,
  )
  const { logId, next, attestations } = page
  if (typeof logId !== 'string' || !Number.isSafeInteger(next) || !Array.isArray(attestations)) {
    throw new AggregatorError(url, 'sent something else than a record')
  }
  return {
    logId,
    next: Number(next),
    attestations: (attestations as WireAttestation[])
      .map(fromWire)
      .filter((item) => item !== undefined),
  }
}

async function request(url: string, path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(new URL(path, url), { ...init, signal: AbortSignal.timeout(timeoutMs) })
  } catch (error) {
    throw new AggregatorError(url, 'does not answer', error as Error)
  }
}

async function json<body>(url: string, response: Response): Promise<body> {
  try {
    return (await response.json()) as body
  } catch (error) {
    throw new AggregatorError(url, 'sent no JSON', error as Error)
  }
}
