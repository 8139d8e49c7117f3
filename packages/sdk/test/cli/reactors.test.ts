import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { toHex } from 'viem'
import { describe, expect, test } from 'vitest'
import { directToPool, toCycleEnd } from '../reactors/scenes.js'
import { useDevnet } from '../utils/devnet.js'

const program = fileURLToPath(new URL('../../bin/quintet.js', import.meta.url))

async function run(
  args: readonly string[],
  key?: `0x${string}`,
): Promise<{ code: number; text: string }> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, ...(key ? { QUINTET_PRIVATE_KEY: key } : {}) },
  })
  let text = ''
  child.stdout.on('data', (chunk) => {
    text += chunk
  })
  const [code] = (await once(child, 'close')) as [number]
  return { code, text }
}

const events = (text: string): { event: string; [detail: string]: unknown }[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('quintet reactors', () => {
  const context = useDevnet()
  const keyOf = (name: 'keeper' | 'operator1') =>
    toHex(context.devnet.accounts[name].getHdKey().privateKey!)

  test('keeper --once: rolls over what is due, else says why not', async () => {
    const { devnet } = context
    const keeper = [
      '--json',
      'reactors',
      'keeper',
      '-r',
      devnet.rpcUrl,
      '--interval',
      '20',
      '--once',
    ]
    const early = await run(keeper, keyOf('keeper'))
    expect(early.code).toBe(0)
    expect(events(early.text).map(({ event }) => event)).toEqual(['started', 'skipped', 'stopped'])
    await toCycleEnd(devnet)
    const due = await run(keeper, keyOf('keeper'))
    expect(due.code).toBe(0)
    const [, stepped] = events(due.text)
    expect(stepped).toMatchObject({ event: 'stepped', step: 'rollover' })
  })

  test('pricer: signs quotes as fillRfq takes them', async () => {
    const { devnet } = context
    const pool = await directToPool(devnet)
    await toCycleEnd(devnet)
    await devnet.client('keeper').reactors.rolloverCycle({})
    const pricer = ['--json', 'reactors', 'pricer', pool, '-r', devnet.rpcUrl, '--once']
    const terms = [
      '--size',
      '1',
      '--spread',
      '10',
      '--quiet',
      '0',
      '--interval',
      '20',
      '--side',
      'sell',
    ]
    const child = spawn(process.execPath, [program, ...pricer, ...terms], {
      env: { ...process.env, QUINTET_PRIVATE_KEY: keyOf('operator1') },
    })
    let text = ''
    const signed = new Promise<string>((resolve) => {
      child.stdout.on('data', (chunk) => {
        text += chunk
        const line = text.split('\n').find((one) => one.includes('"signed"'))
        if (line) resolve(line)
      })
    })
    const { event, pool: of, signature, hash, quote } = JSON.parse(await signed)
    child.kill('SIGTERM')
    await once(child, 'close')
    expect(event).toBe('signed')
    const { sellOut } = await devnet.client('bob').reactors.fillRfq({
      pool: of,
      signature,
      hash,
      quote: {
        ...quote,
        sellAmount: BigInt(quote.sellAmount),
        buyAmount: BigInt(quote.buyAmount),
        expiry: BigInt(quote.expiry),
        nonce: BigInt(quote.nonce),
      },
    })
    expect(sellOut).toBe(10n ** 18n)
  })

  test('--help of both', async () => {
    for (const [name, option] of [
      ['keeper', '--min-bounty'],
      ['pricer', '--spread'],
    ] as const) {
      const { code, text } = await run(['reactors', name, '--help'])
      expect(code).toBe(0)
      expect(text).toContain(option)
      expect(text).toContain('QUINTET_PRIVATE_KEY')
    }
  })
})
