/** Shows how far a long computation is, on standard error where somebody looks at it. */
export function progressBar(label: string): (progress: { done: number; total: number }) => void {
  if (!process.stderr.isTTY) return () => {}
  const width = 30
  return ({ done, total }) => {
    const full = Math.round((width * done) / total)
    const bar = '█'.repeat(full) + '░'.repeat(width - full)
    process.stderr.write(`\r${label} ${bar} ${Math.round((100 * done) / total)} %`)
    if (done === total) process.stderr.write('\r\x1b[K')
  }
}
