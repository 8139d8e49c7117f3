import { BaseError } from 'viem'

/** Writes a result to standard output: as JSON with amounts as strings, or as the text given. */
export function print(result: unknown, text: string, json: boolean): void {
  process.stdout.write(json ? `${toJson(result)}\n` : `${text}\n`)
}

/** JSON in which amounts are strings, since JSON's numbers lose digits. */
export function toJson(value: unknown, indent = 2): string {
  return JSON.stringify(
    value,
    (_, item) => (typeof item === 'bigint' ? item.toString() : item),
    indent,
  )
}

/** Rows of two columns, aligned. */
export function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(0, ...rows.map(([label]) => label.length))
  return rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`).join('\n')
}

/** Says on standard error what went wrong and what to do. */
export function printError(error: unknown, json: boolean): void {
  if (!(error instanceof BaseError)) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return
  }
  const { name, shortMessage, metaMessages = [] } = error
  process.stderr.write(
    json
      ? `${toJson({ error: name, message: shortMessage, advice: metaMessages })}\n`
      : `${[shortMessage, ...metaMessages.map((line) => `  ${line}`)].join('\n')}\n`,
  )
}

/** A line on standard error that is written over: only where somebody looks. */
export function progressLine(): { update: (text: string) => void; end: () => void } {
  const { isTTY, columns = 80 } = process.stderr
  return {
    update: (text) => {
      if (isTTY) process.stderr.write(`\r\x1b[K${text.slice(0, columns - 1)}`)
    },
    end: () => {
      if (isTTY) process.stderr.write('\r\x1b[K')
    },
  }
}
