import type { Command } from 'commander'
import { builtInDeployment } from '../../core/builtInDeployment.js'
import { DeploymentNotFoundError } from '../../core/errors.js'
import { integer } from '../arguments.js'
import { print, table } from '../output.js'

/** `quintet addresses`: the built-in addresses of a chain. */
export function addAddressesCommand(program: Command): void {
  program
    .command('addresses')
    .description('print the addresses that the SDK knows of a chain')
    .option('-c, --chain <id>', 'chain id', integer, 31_337)
    .action(({ chain }: { chain: number }, command: Command) => {
      const { json } = command.optsWithGlobals<{ json: boolean }>()
      const deployment = builtInDeployment(chain)
      if (!deployment) throw new DeploymentNotFoundError(chain)
      const { contracts, tokens, bandMarkets } = deployment
      print(
        deployment,
        table([
          ...Object.entries(contracts),
          ...Object.entries(tokens).map(([symbol, { address }]) => [symbol, address] as const),
          ...Object.entries(bandMarkets).map(
            ([name, { address }]) => [`market ${name}`, address] as const,
          ),
        ]),
        json,
      )
    })
}
