import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const program = fileURLToPath(new URL('../../../bin/quintet.js', import.meta.url))

function restaking(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, 'restaking', ...args], (error, stdout, stderr) =>
      resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
    )
  })
}

describe('quintet restaking', () => {
  test.each(['operator', 'aggregator', 'watcher'])('default: %s --help', async (name) => {
    const { status, stdout } = await restaking(name, '--help')
    expect(status).toBe(0)
    for (const text of [`restaking ${name}`, '--state', '--confirmations', 'QUINTET_PRIVATE_KEY']) {
      expect(stdout).toContain(text)
    }
  })

  test('error: 2 when called wrongly', async () => {
    expect((await restaking('watcher')).status).toBe(2) // no directory
    expect((await restaking('operator', '--state', 'x')).status).toBe(2) // no aggregator
    const state = ['--state', 'x']
    const wrong = await restaking('operator', ...state, '--aggregator', 'ftp://example.org')
    expect(wrong.status).toBe(2)
    expect(wrong.stderr).toContain('http or https')
    expect((await restaking('watcher', ...state, '--interval', 'often')).status).toBe(2)
  })

  test('error: 1 when the node is not there', async () => {
    const { status, stderr } = await restaking(
      'watcher',
      ...['--state', 'x', '--rpc-url', 'http://127.0.0.1:1'],
    )
    expect(status).toBe(1)
    expect(stderr).not.toBe('')
  })
})
