/**
 * A logger that writes one JSON line an event, with the time; amounts are strings, since JSON's numbers lose digits.
 *
 * @param write Gets each line, with its line break. Default: standard output.
 * @example runArbitrageBot(client, { market: 'WETH', getExternalPrice: readPriceElsewhere, logger: jsonLines() })
 */
export function jsonLines(
  write: (line: string) => void = (line) => process.stdout.write(line),
): (event: object) => void {
  return (event) =>
    write(
      `${JSON.stringify({ time: new Date().toISOString(), ...event }, (_, value) =>
        typeof value === 'bigint' ? value.toString() : value,
      )}\n`,
    )
}
