const delimiters = [',', ';', '\t', '|']

/** The sign that splits the header into the most columns. */
export function guessDelimiter(text: string): string {
  const header = text.split(/\r?\n/, 1)[0] ?? ''
  const counts = delimiters.map(sign => ({ sign, count: header.split(sign).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign
}

/** The first records of a file, for a look at them; the server reads the file itself. */
export function previewCsv(text: string, most: number, delimiter = guessDelimiter(text)): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    record.push(cell)
    cell = ''
  }
  for (let at = 0; at < text.length && records.length < most; at++) {
    const sign = text[at] as string
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') cell += text[++at]
      else isQuoted = false
    } else if (sign === '"' && cell === '') isQuoted = true
    else if (sign === delimiter) endCell()
    else if (sign === '\n') {
      endCell()
      records.push(record)
      record = []
    } else if (sign !== '\r') cell += sign
  }
  if (records.length < most && (cell || record.length > 0)) {
    endCell()
    records.push(record)
  }
  return records
}

/** One value of a CSV file; a cell that a spreadsheet would run as a formula is kept from running. */
export function csvCell(value: string): string {
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value
  return /[",\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const toCsv = (records: string[][]): string =>
  records.map(record => record.map(csvCell).join(',')).join('\r\n')
