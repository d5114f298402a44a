const candidates = [',', ';', '\t', '|']

/** The separator that the header line uses most; a comma when it has none. */
export function detectDelimiter(text: string): string {
  const header = text.slice(0, text.search(/\r?\n|$/)).replace(/"[^"]*"/g, '')
  const counted = candidates.map(candidate => ({ candidate, count: header.split(candidate).length - 1 }))
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).candidate
}
