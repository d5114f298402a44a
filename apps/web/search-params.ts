/** Addresses as people share them: `?filter[species]=dog&sort=name`, and not JSON in percent signs. */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

export function stringifySearch(search: Record<string, unknown>): string {
  const kept = Object.entries(search).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  )
  const text = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString()
  const readable = text.replaceAll('%5B', '[').replaceAll('%5D', ']').replaceAll('%2C', ',')
  return readable ? `?${readable}` : ''
}
