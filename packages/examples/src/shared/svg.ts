/** Colours of the figures. */
export const colors = {
  text: '#334155',
  grid: '#e2e8f0',
  calm: '#0f766e',
  waiting: '#94a3b8',
  risk: '#b45309',
  loss: '#b91c1c',
  service: '#4338ca',
} as const

/** A figure of its own, 960 wide. */
export function figure(height: number, label: string, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 ${height}" font-family="system-ui, sans-serif" font-size="12" fill="${colors.text}" role="img" aria-label="${label}">`,
    ...parts,
    '</svg>',
  ].join('')
}

type TextOptions = {
  anchor?: 'start' | 'middle' | 'end' | undefined
  color?: string | undefined
  bold?: boolean | undefined
}

export function text(x: number, y: number, content: string, options: TextOptions = {}): string {
  const { anchor = 'start', color, bold } = options
  const style = `${color ? ` fill="${color}"` : ''}${bold ? ' font-weight="700"' : ''}`
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"${style}>${content}</text>`
}

export function rectangle(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  color: string,
  opacity = 1,
): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="2" fill="${color}" fill-opacity="${opacity}"/>`
}

export function line(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  color: string = colors.grid,
): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${color}"/>`
}

/** Two digits are finer than a screen shows. */
export const round = (value: number): string => Number(value.toFixed(2)).toString()
