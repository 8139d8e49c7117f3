import type { Command } from 'commander'
import { startDevnet } from '../../testing/startDevnet.js'
import { integer } from '../arguments.js'
import { print, table } from '../output.js'

/** Hours after which prices are posted again: well before a market calls them stale. */
const refreshHours = 6

/** `quintet devnet`: a chain with everything deployed, until it is told to stop. */
export function addDevnetCommand(program: Command): void {
  program
    .command('devnet')
    .description('run a local chain with everything deployed, seeded and priced')
    .option('-p, --port <number>', 'port to listen on, 0 for a free one', integer, 8545)
    .option('-f, --fork <url>', 'fork this chain and deploy onto it')
    .option(
      '--held-clock',
      'a block is one second after the one before it, whatever the wall clock says',
    )
    .action(async ({ port, fork, heldClock }, command: Command) => {
      const { json } = command.optsWithGlobals<{ json: boolean }>()
      const devnet = await startDevnet({
        port,
        forkUrl: fork,
        clock: heldClock ? 'held' : 'running',
      })
      // Before anything is printed: whoever reads it may stop us at once.
      const stopped = new Promise<void>((resolve) => {
        process.once('SIGINT', resolve)
        process.once('SIGTERM', resolve)
      })
      const accounts = Object.entries(devnet.accounts).map(
        ([name, { address }]) => [name, address] as const,
      )
      const { contracts, bandMarkets, tokens } = devnet.deployment
      print(
        {
          rpcUrl: devnet.rpcUrl,
          accounts: Object.fromEntries(accounts),
          deployment: devnet.deployment,
        },
        [
          `Quintet devnet at ${devnet.rpcUrl} (chain ${devnet.chain.id}). Stop it with Ctrl-C.`,
          section('Accounts', accounts),
          section(
            'Tokens',
            Object.entries(tokens).map(([name, { address }]) => [name, address]),
          ),
          section(
            'Band markets',
            Object.entries(bandMarkets).map(([name, { address }]) => [name, address]),
          ),
          section('Contracts', Object.entries(contracts)),
        ].join('\n\n'),
        json,
      )
      const refresh = setInterval(() => void devnet.refreshPrices(), refreshHours * 3_600_000)
      await stopped
      clearInterval(refresh)
      await devnet.stop()
    })
}

function section(title: string, rows: readonly (readonly [string, string])[]): string {
  return `${title}\n${table(rows).replace(/^/gm, '  ')}`
}
