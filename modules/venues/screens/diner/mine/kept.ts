/** What the device keeps of one business, so that it opens without a network. */
export function readKept<T>(slug: string, what: string): T | undefined {
  try {
    const text = localStorage.getItem(`mainstay.${what}.${slug}`)
    return text ? (JSON.parse(text) as T) : undefined
  } catch {
    return undefined
  }
}

export function keep(slug: string, what: string, value: unknown): void {
  try {
    localStorage.setItem(`mainstay.${what}.${slug}`, JSON.stringify(value))
  } catch {
    // A full or forbidden storage costs the offline copy, nothing else.
  }
}
