import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { Option } from 'commander'
import { InvalidParameterError } from '../../core/errors.js'
import type { ExternalContracts, QuintetModule } from '../../deploy/deployQuintet.js'
import { deployQuintet, quintetModules } from '../../deploy/deployQuintet.js'
import { address, integer } from '../arguments.js'
import { connect } from '../connect.js'
import { print, progressLine, table } from '../output.js'

/** `quintet deploy`: deploys the system on a chain and prints its addresses. */
export function addDeployCommand(program: Command): void {
  program
    .command('deploy')
    .description('deploy the system, or finish a deployment that stopped half-way')
    .requiredOption('-r, --rpc-url <url>', 'node of the chain')
    .option('--owner <address>', 'ADMIN and GOVERNOR afterwards (default: the sender)', address)
    .option('--guardian <address>', 'may pause entries (default: the owner)', address)
    .option('--reporter <address>', 'posts bounded reports (default: the owner)', address)
    .option('--treasury <address>', "receives the treasury's fees (default: the owner)", address)
    .option(
      '--external <file>',
      'JSON with the addresses of weth, usdc, wbtc and of the feeds ethUsdFeed, btcUsdFeed, usdcUsdFeed, ' +
        'for the synths also eurUsdFeed and synUsdFeed, for the reactors tokeUsdFeed ' +
        '(default: stand-ins with settable prices, for devnets)',
    )
    .addOption(
      new Option('-m, --modules <names...>', 'modules to deploy (default: all)').choices(
        quintetModules,
      ),
    )
    .addOption(
      new Option('--synths-fees <mode>', 'how the stakers of the synths get their fees')
        .choices(['stream', 'periods'])
        .default('stream'),
    )
    .option('--admin-delay <seconds>', 'execution delay of ADMIN', integer)
    .option('--governor-delay <seconds>', 'execution delay of GOVERNOR', integer)
    .addHelpText('after', '\nSigns with the key in the environment variable QUINTET_PRIVATE_KEY.')
    .action(async (options, command: Command) => {
      const { json } = command.optsWithGlobals<{ json: boolean }>()
      const client = await connect(options)
      const progress = progressLine()
      const { adminDelay, governorDelay } = options as {
        adminDelay?: number
        governorDelay?: number
      }
      const deployment = await deployQuintet(client, {
        owner: options.owner,
        guardian: options.guardian,
        reporter: options.reporter,
        treasury: options.treasury,
        modules: options.modules as QuintetModule[] | undefined,
        synthsFees: options.synthsFees,
        external: options.external ? readExternal(options.external) : undefined,
        ...(adminDelay !== undefined || governorDelay !== undefined
          ? { delays: { admin: adminDelay ?? 0, governor: governorDelay ?? 0 } }
          : {}),
        onProgress: ({ done, total, next }) => progress.update(`${done}/${total}  ${next}`),
      }).finally(progress.end)
      print(deployment, table(Object.entries(deployment.contracts)), json)
    })
}

const externalNames = ['weth', 'usdc', 'wbtc', 'ethUsdFeed', 'btcUsdFeed', 'usdcUsdFeed'] as const
const optionalNames = ['eurUsdFeed', 'synUsdFeed', 'tokeUsdFeed'] as const

function readExternal(path: string): ExternalContracts {
  const given = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
  const missing = externalNames.filter((name) => !given[name])
  if (missing.length > 0) {
    throw new InvalidParameterError('--external', path, `lacks ${missing.join(', ')}`)
  }
  const names = [...externalNames, ...optionalNames.filter((name) => given[name])]
  return Object.fromEntries(
    names.map((name) => [name, address(given[name] ?? '')]),
  ) as ExternalContracts
}
