const key = 'mainstay-session'

/** Who is signed in, so that the app opens without a line. The cookie, which alone opens anything, is not in it. */
export function keepSession(session: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(session))
  } catch {
    // Storage may be forbidden or full; then the app opens only with a line.
  }
}

export function keptSession<Session>(): Session | undefined {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as Session | null) ?? undefined
  } catch {
    return undefined
  }
}

export function forgetSession(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // What could not be kept is not there.
  }
}
