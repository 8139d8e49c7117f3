import type { Command } from 'commander'
import { resolveMarket } from '../../bands/market.js'
import { formatAmount, formatPercent, formatPrice } from '../../core/format.js'
import { address } from '../arguments.js'
import { connect } from '../connect.js'
import { print, table } from '../output.js'

/** `quintet position`: one loan, readable. */
export function addPositionCommand(program: Command): void {
  program
    .command('position')
    .description('show a loan')
    .argument('<market>', "market: its key, such as 'WETH', or its address")
    .argument('<account>', 'whose loan', address)
    .option('-r, --rpc-url <url>', 'node of the chain', 'http://127.0.0.1:8545')
    .option(
      '-d, --deployment <file>',
      "a deployment's JSON (default: the built-in one of the chain)",
    )
    .action(async (market: string, user: `0x${string}`, options, command: Command) => {
      const { json } = command.optsWithGlobals<{ json: boolean }>()
      const client = await connect(options)
      const position = await client.bands.getPosition({ market, user })
      const { borrowed, collateral } = await resolveMarket(client, market, client.deployment)
      const [low, high] = position.liquidationRange
      print(
        position,
        table([
          ['debt', formatAmount(position.debt, borrowed)],
          ['collateral', formatAmount(position.collateral, collateral)],
          [
            'converted',
            `${formatAmount(position.borrowed, borrowed)} (${formatPercent(position.softProgress)})`,
          ],
          [
            'health',
            `${formatPercent(position.healthFull)} (${formatPercent(position.health)} without the part above the range)`,
          ],
          [
            'range',
            `${formatPrice(high)} to ${formatPrice(low)} (bands ${position.n1} to ${position.n2})`,
          ],
          ['oracle price', formatPrice(position.oraclePrice)],
          ['soft liquidation', position.softLiquidation ? 'yes' : 'no'],
        ]),
        json,
      )
    })
}
