import type { ChildProcess } from 'node:child_process'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtInDeployment } from '../../src/core/builtInDeployment.js'
import type { Devnet } from '../../src/testing/index.js'
import { startDevnet } from '../../src/testing/index.js'

const program = fileURLToPath(new URL('../../bin/quintet.js', import.meta.url))

type Outcome = { status: number; stdout: string; stderr: string }

function quintet(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...args],
      { env: { ...process.env, ...env } },
      (error, stdout, stderr) => resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
    )
  })
}

/** Resolves once the process has written a complete JSON document. */
async function firstJson(child: ChildProcess): Promise<Record<string, unknown>> {
  let text = ''
  for await (const chunk of child.stdout!) {
    text += chunk
    try {
      return JSON.parse(text)
    } catch {
      // not complete yet
    }
  }
  throw new Error(`It ended without JSON: ${text}`)
}

describe('quintet', () => {
  let devnet: Devnet
  beforeAll(async () => {
    devnet = await startDevnet()
  })
  afterAll(() => devnet.stop())

  test('default: --help lists the commands, each with help of its own', async () => {
    const { status, stdout } = await quintet(['--help'])
    expect(status).toBe(0)
    for (const command of ['devnet', 'deploy', 'addresses', 'position']) {
      expect(stdout).toContain(command)
      const help = await quintet([command, '--help'])
      expect(help.status).toBe(0)
      expect(help.stdout).toContain(`quintet ${command}`)
    }
  })

  test('behaviour: ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [program, 'addresses'], { stdio: 'pipe' })
    child.stdout.destroy() // as `| head` does when it has enough
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    const [status] = await once(child, 'close')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('addresses: prints what the SDK knows', async () => {
    const { status, stdout } = await quintet(['--json', 'addresses'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(builtInDeployment(31_337))
  })

  test('position: shows a loan, as text and as JSON', async () => {
    const args = ['position', 'WETH', devnet.accounts.carol.address, '--rpc-url', devnet.rpcUrl]

    const text = await quintet(args)
    expect(text).toMatchObject({ status: 0, stderr: '' })
    expect(text.stdout).toMatch(/debt +3,000.*QUSD/)

    const { status, stdout } = await quintet(['--json', ...args])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      softLiquidation: false,
      collateral: '2000000000000000000',
    })
  })

  test('behaviour: errors say what to do and set the exit code', async () => {
    const nobody = devnet.accounts.alice.address
    const failed = await quintet(['position', 'WETH', nobody, '--rpc-url', devnet.rpcUrl])
    expect(failed.status).toBe(1)
    expect(failed.stderr).toContain('borrowWithBands')

    const json = await quintet(['--json', 'position', 'WETH', nobody, '--rpc-url', devnet.rpcUrl])
    expect(JSON.parse(json.stderr)).toMatchObject({ error: 'NoLoanError' })

    expect((await quintet(['position', 'WETH', 'nonsense'])).status).toBe(2)
    expect((await quintet(['no-such-command'])).status).toBe(2)
    expect((await quintet(['addresses', '--chain', '5'])).status).toBe(1)
    const unreachable = await quintet([
      'position',
      'WETH',
      nobody,
      '--rpc-url',
      'http://127.0.0.1:1',
    ])
    expect(unreachable.status).toBe(1)
  })

  test('deploy: deploys with the key of the environment', async () => {
    // Account 3 of anvil's test mnemonic: public knowledge.
    const key = '0x7c852118294e51e653712a81e05800f419141751be58f605c371e15141b007a6'
    const { status, stdout } = await quintet(
      ['--json', 'deploy', '--modules', 'bands', '--rpc-url', devnet.rpcUrl],
      { QUINTET_PRIVATE_KEY: key },
    )
    expect(status).toBe(0)
    expect(Object.keys(JSON.parse(stdout).bandMarkets)).toContain('WETH')

    const without = await quintet(['deploy', '--rpc-url', devnet.rpcUrl])
    expect(without.status).toBe(1)
    const malformed = await quintet(['deploy', '--rpc-url', devnet.rpcUrl], {
      QUINTET_PRIVATE_KEY: '0x12',
    })
    expect(malformed.status).toBe(1)
    expect(malformed.stderr).not.toContain('0x12')
  })

  test('devnet: runs until it is told to stop, and leaves nothing behind', async () => {
    const child = spawn(process.execPath, [program, '--json', 'devnet', '--port', '0'])
    const { rpcUrl } = await firstJson(child)
    const answers = () =>
      fetch(String(rpcUrl), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]}',
      })
    expect((await answers()).ok).toBe(true)

    child.kill('SIGINT')
    const [code] = await once(child, 'exit')

    expect(code).toBe(0)
    await expect(answers()).rejects.toThrow()
  })
})
