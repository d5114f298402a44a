/** The same row always picks the same thing; the stride spreads neighbours over the list. */
export function pick<T>(list: readonly T[], row: number, stride = 7): T {
  return list[(row * stride) % list.length]!
}
