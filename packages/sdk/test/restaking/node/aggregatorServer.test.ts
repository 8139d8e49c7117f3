import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keccak256 } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  AggregatorError,
  fetchAttestations,
  postAttestation,
} from '../../../src/restaking/node/aggregatorClient.js'
import type { AggregatorServer } from '../../../src/restaking/node/aggregatorServer.js'
import { serveAggregator } from '../../../src/restaking/node/aggregatorServer.js'
import { AnswerError } from '../../../src/restaking/node/answerError.js'
import type { Attestation } from '../../../src/restaking/node/attestation.js'
import { attestationTypedData } from '../../../src/restaking/node/attestation.js'
import type { AttestationBook } from '../../../src/restaking/node/attestationBook.js'
import { openAttestationBook } from '../../../src/restaking/node/attestationBook.js'

const account = privateKeyToAccount(keccak256('0x05'))
const domain = { chainId: 31_337, service: account.address }

async function attest(taskId: bigint): Promise<Attestation> {
  const statement = { taskId, result: keccak256('0x01'), timestamp: 10n }
  const signature = await account.signTypedData(attestationTypedData(domain, statement))
  return { ...statement, signer: account.address, signature }
}

describe('aggregator over HTTP', () => {
  let directory: string
  let book: AttestationBook
  let server: AggregatorServer
  let refuse: AnswerError | undefined
  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'quintet-aggregator-'))
    book = openAttestationBook(join(directory, 'book'))
    refuse = undefined
    server = await serveAggregator({ host: '127.0.0.1', port: 0 }, book, async (attestation) => {
      if (refuse) throw refuse
      book.add([attestation])
    })
  })
  afterEach(async () => {
    await server.close()
    book.close()
    rmSync(directory, { recursive: true, force: true })
  })
  const post = (body: string) =>
    fetch(`${server.url}/v1/attestations`, { method: 'POST', body }).then(({ status }) => status)

  test('default: what was posted is in the record', async () => {
    const [first, second] = [await attest(1n), await attest(2n)]
    expect(await postAttestation(server.url, first)).toEqual({ accepted: true })
    expect(await postAttestation(server.url, second)).toEqual({ accepted: true })
    expect(await fetchAttestations(server.url, 0)).toEqual({
      logId: book.id,
      next: 2,
      attestations: [first, second],
    })
    expect((await fetchAttestations(server.url, 1)).attestations).toEqual([second])
  })

  test('behaviour: "never" is told from "not yet"', async () => {
    refuse = new AnswerError(400, 'too late')
    expect(await postAttestation(server.url, await attest(1n))).toEqual({
      accepted: false,
      reason: 'too late',
    })
    refuse = new AnswerError(503, 'not known here')
    await expect(postAttestation(server.url, await attest(1n))).rejects.toThrow(AggregatorError)
  })

  test('behaviour: bad requests are refused and harm nothing', async () => {
    expect(await post('no json')).toBe(400)
    expect(await post('{}')).toBe(400)
    expect(await post(`"${'x'.repeat(5_000)}"`)).toBe(413)
    expect((await fetch(`${server.url}/v1/attestations?after=-1`)).status).toBe(400)
    expect((await fetch(`${server.url}/elsewhere`)).status).toBe(404)
    expect((await fetch(`${server.url}/health`)).status).toBe(200)
    expect(book.page(0, 10).attestations).toEqual([])
  })

  test('error: AggregatorError when nobody answers', async () => {
    await expect(fetchAttestations('http://127.0.0.1:1', 0)).rejects.toThrow(AggregatorError)
  })
})
