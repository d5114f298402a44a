const first = 500
const longest = 30_000

/**
 * Full jitter: when a server restarts, its thousand clients come back spread out and not in one wave.
 * `random` is a number from 0 to 1.
 */
export function backoff(attempt: number, random: number): number {
  const ceiling = Math.min(longest, first * 2 ** attempt)
  return Math.round(ceiling / 2 + (random * ceiling) / 2)
}

export function randomShare(): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1))
  return value / 2 ** 32
}
