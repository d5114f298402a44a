const delimiters = ['\t', ';', ',', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** Lines without a byte order mark, whatever ends them; NULs are what a file in another encoding leaves behind. */
export const linesOf = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll('\u0000', '')
    .split(/\r\n|\r|\n/)

/** The cells of a line; quotes may hold delimiters. */
export function cellsOf(line: string, delimiter: Delimiter): string[] {
  if (!line.includes('"')) return line.split(delimiter).map(cell => cell.trim())
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted
    else if (sign === delimiter && !isQuoted) {
      cells.push(cell.trim())
      cell = ''
    } else cell += sign
  }
  return [...cells, cell.trim()]
}

/**
 * What parts the cells: the first sign that gives most lines of figures the same number of cells. A comma comes after
 * the semicolon, because where numbers have decimal commas the semicolon is the one that parts them.
 */
export function delimiterOf(lines: readonly string[]): Delimiter | undefined {
  const figures = lines.filter(line => /^["\s]*[-+]?\d/.test(line)).slice(0, 500)
  return delimiters.find(delimiter => {
    const widths = new Map<number, number>()
    for (const line of figures) {
      const width = cellsOf(line, delimiter).length
      if (width > 1) widths.set(width, (widths.get(width) ?? 0) + 1)
    }
    return Math.max(0, ...widths.values()) >= figures.length * 0.8 && figures.length > 0
  })
}
