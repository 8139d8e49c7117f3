import { createRequire } from 'node:module'
import { Command, CommanderError } from 'commander'
import { addAddressesCommand } from './commands/addresses.js'
import { addDeployCommand } from './commands/deploy.js'
import { addDevnetCommand } from './commands/devnet.js'
import { addKeeperCommand } from './commands/keeper.js'
import { addPositionCommand } from './commands/position.js'
import { addReactorsCommand } from './commands/reactors.js'
import { addRestakingCommand } from './commands/restaking.js'
import { addRollupCommand } from './commands/rollup.js'
import { printError } from './output.js'

const { version } = createRequire(import.meta.url)('@quintet/sdk/package.json') as {
  version: string
}

// Whoever reads the output may have had enough of it: `quintet … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

// Exit codes: 0 done, 1 failed, 2 called wrongly.
const program = new Command('quintet')
  .description('Devnet, deployment and keepers of Quintet')
  .version(version)
  .option('--json', 'print results and errors as JSON', false)
  .showHelpAfterError('(quintet --help lists the commands)')
  .exitOverride()

addDevnetCommand(program)
addDeployCommand(program)
addAddressesCommand(program)
addPositionCommand(program)
addKeeperCommand(program)
addRestakingCommand(program)
addReactorsCommand(program)
addRollupCommand(program)
for (const command of program.commands) {
  for (const one of [command, ...command.commands]) one.exitOverride()
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2
  } else {
    printError(error, program.opts<{ json: boolean }>().json)
    process.exitCode = 1
  }
}
