import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const program = fileURLToPath(new URL('../../../bin/quintet.js', import.meta.url))

function rollup(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, 'rollup', ...args], (error, stdout, stderr) =>
      resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
    )
  })
}

describe('quintet rollup', () => {
  test.each(['producer', 'watcher', 'node'])('default: %s --help', async (name) => {
    const { status, stdout } = await rollup(name, '--help')
    expect(status).toBe(0)
    for (const text of [`rollup ${name}`, '--state', '--port', 'QUINTET_PRIVATE_KEY', '/health']) {
      expect(stdout).toContain(text)
    }
  })

  test('default: status --help', async () => {
    const { status, stdout } = await rollup('status', '--help')
    expect(status).toBe(0)
    expect(stdout).toContain('--node')
  })

  test('error: 2 when called wrongly', async () => {
    expect((await rollup('producer')).status).toBe(2) // no directory
    const state = ['--state', 'x']
    const value = await rollup('producer', ...state, '--min-plan-value', 'a lot')
    expect(value.status).toBe(2)
    expect(value.stderr).toContain('0=1000000')
    expect((await rollup('watcher', ...state, '--source', 'ftp://example.org')).status).toBe(2)
    expect((await rollup('watcher', ...state, '--account', 'alice')).status).toBe(2)
    expect((await rollup('node', ...state, '--port', '-1')).status).toBe(2)
  })

  test('error: 1 when layer 1 is not there', async () => {
    const { status, stderr } = await rollup('status', '--rpc-url', 'http://127.0.0.1:1')
    expect(status).toBe(1)
    expect(stderr).not.toBe('')
  })
})
