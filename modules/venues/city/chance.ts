/** Chance that is the same each time: mulberry32. */
export function chanceOf(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    /** A whole number from `from` to `to`. */
    whole: (from: number, to: number) => from + Math.floor(next() * (to - from + 1)),
    oneOf: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!,
    /** An index, as often as its weight says. */
    weighted(weights: readonly number[]): number {
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      let left = next() * total
      for (const [index, weight] of weights.entries()) {
        left -= weight
        if (left < 0) return index
      }
      return 0
    },
  }
}

export type Chance = ReturnType<typeof chanceOf>
