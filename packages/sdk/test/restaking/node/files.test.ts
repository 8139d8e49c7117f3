import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hex } from 'viem'
import { keccak256 } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openAttestationBook } from '../../../src/restaking/node/attestationBook.js'
import { openSignLog } from '../../../src/restaking/node/signLog.js'
import {
  claimStateDirectory,
  openJournal,
  openStateFile,
  StateDirectoryError,
} from '../../../src/service/files.js'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'quintet-files-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))
const path = (name: string) => join(directory, name)

const one = keccak256('0x01')
const two = keccak256('0x02')
const three = keccak256('0x03')

describe('openJournal', () => {
  test('default: keeps what was appended, amounts as they were', () => {
    const journal = openJournal<{ amount: bigint }>(path('journal'))
    journal.append([{ amount: 2n ** 255n }, { amount: -1n }])
    journal.close()
    const again = openJournal<{ amount: bigint }>(path('journal'))
    expect(again.entries).toEqual([{ amount: 2n ** 255n }, { amount: -1n }])
    again.close()
  })

  test('behaviour: a line that a crash cut off is cut away at every length', () => {
    const whole = '{"amount":"1n"}\n'
    const last = '{"amount":"2n"}'
    for (let length = 0; length <= last.length; length++) {
      writeFileSync(path('torn'), whole + last.slice(0, length))
      const journal = openJournal<{ amount: bigint }>(path('torn'))
      expect(journal.entries).toEqual([{ amount: 1n }])
      journal.append([{ amount: 3n }])
      journal.close()
      expect(readFileSync(path('torn'), 'utf8')).toBe(`${whole}{"amount":"3n"}\n`)
    }
  })

  test('error: StateDirectoryError for a damaged line', () => {
    writeFileSync(path('damaged'), '{"amount":\n{"amount":"2n"}\n')
    expect(() => openJournal(path('damaged'))).toThrow(StateDirectoryError)
  })
})

describe('openStateFile', () => {
  test('default: keeps what was saved, and only that', () => {
    const file = openStateFile(path('state'), { next: 1n })
    file.state.next = 2n
    file.save()
    file.state.next = 3n
    expect(openStateFile(path('state'), { next: 1n }).state).toEqual({ next: 2n })
  })

  test('behaviour: what a crash left beside the file is ignored', () => {
    const file = openStateFile(path('state'), { next: 1n })
    file.save()
    writeFileSync(path('state.new'), '{"nex')
    expect(openStateFile(path('state'), { next: 9n }).state).toEqual({ next: 1n })
  })
})

describe('claimStateDirectory', () => {
  const owner = { role: 'operator', chainId: 31_337, service: '0xAa', account: '0xBb' }

  test('default: is free again after its release', () => {
    claimStateDirectory(path('a'), owner).release()
    claimStateDirectory(path('a'), owner).release()
  })

  test('error: StateDirectoryError while another holds it', () => {
    const held = claimStateDirectory(path('a'), owner)
    expect(() => claimStateDirectory(path('a'), owner)).toThrow(StateDirectoryError)
    held.release()
  })

  test('behaviour: the lock of a process that is gone is taken over', () => {
    claimStateDirectory(path('a'), owner).release()
    writeFileSync(join(path('a'), 'lock'), '999999999')
    claimStateDirectory(path('a'), owner).release()
  })

  test('error: StateDirectoryError for another role, chain, service or account', () => {
    claimStateDirectory(path('a'), owner).release()
    for (const other of [
      { role: 'watcher' },
      { chainId: 1 },
      { service: '0xCc' },
      { account: '0xCc' },
    ]) {
      expect(() => claimStateDirectory(path('a'), { ...owner, ...other })).toThrow(
        StateDirectoryError,
      )
    }
    claimStateDirectory(path('a'), { ...owner, service: '0xaA' }).release()
  })
})

describe('openSignLog', () => {
  test('default: a task is signed once; the same again gives the first statement', () => {
    const log = openSignLog(path('signed'))
    const first = { taskId: 7n, result: one, timestamp: 100n }
    expect(log.record(first)).toEqual(first)
    expect(log.record({ ...first, timestamp: 200n })).toEqual(first)
    expect(log.record({ ...first, result: two })).toBeUndefined()
    log.close()
  })

  test('behaviour: it holds after a crash, at whatever byte the record was cut off', () => {
    const log = openSignLog(path('signed'))
    log.record({ taskId: 7n, result: one, timestamp: 100n })
    log.close()
    appendFileSync(path('signed'), '{"taskId":"8n","resu')
    const again = openSignLog(path('signed'))
    expect(again.record({ taskId: 7n, result: two, timestamp: 100n })).toBeUndefined()
    expect(again.get(8n)).toBeUndefined() // it was never signed: the record was not complete
    again.close()
  })
})

describe('openAttestationBook', () => {
  const signer = privateKeyToAccount(keccak256('0x05')).address
  const attestation = (result: Hex, taskId = 1n) => ({
    taskId,
    result,
    timestamp: 1n,
    signer,
    signature: '0x' as const,
  })

  test('default: keeps two results of a signer, enough to prove any fault', () => {
    const book = openAttestationBook(path('book'))
    expect(book.add([attestation(one), attestation(one)])).toEqual([attestation(one)])
    expect(book.add([attestation(two), attestation(three)])).toEqual([attestation(two)])
    expect(book.of(1n, signer.toLowerCase())).toEqual([attestation(one), attestation(two)])
    book.close()
  })

  test('behaviour: the same record, in the same order, after it is opened again', () => {
    const book = openAttestationBook(path('book'))
    book.add([attestation(one), attestation(one, 2n), attestation(two)])
    const { id } = book
    book.close()
    const again = openAttestationBook(path('book'))
    expect(again.id).toBe(id)
    expect(again.page(1, 1)).toEqual({ attestations: [attestation(one, 2n)], next: 2 })
    expect(again.page(3, 500)).toEqual({ attestations: [], next: 3 })
    expect(again.ofTask(1n)).toEqual([attestation(one), attestation(two)])
    again.close()
  })
})
