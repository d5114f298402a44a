/** One weighing: what was used, and what of it the film weighs. Milligrams. */
export interface Sample {
  used: number
  onParts: number
}

export interface Learned {
  count: number
  /** Thousandths of the powder that stay on the part. */
  transfer: number
  /** 95 in 100 that it lies between these; null while too few were weighed to say. */
  low: number | null
  high: number | null
}

/** Fewer weighings than this say nothing that a data sheet does not. */
export const enough = 3

const bounded = (share: number) => Math.round(Math.min(1, Math.max(0.05, share)) * 1000)

// Two-sided 95 % points of Student's t for 2 to 10 degrees of freedom; 2 is near enough above.
const students = [4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228]

/**
 * What a shop's own weighings say of its transfer efficiency: all that stayed on over all that was used, with the
 * spread of a ratio estimate (Cochran, Sampling Techniques, 3rd edition, 6.4).
 */
export function learn(samples: readonly Sample[], preset: number): Learned {
  const known = samples.filter(({ used, onParts }) => used > 0 && onParts > 0)
  const count = known.length
  if (count < enough) return { count, transfer: preset, low: null, high: null }
  const used = known.reduce((sum, one) => sum + one.used, 0)
  const share = known.reduce((sum, one) => sum + one.onParts, 0) / used
  const squares = known.reduce((sum, one) => sum + (one.onParts - share * one.used) ** 2, 0)
  const spread = Math.sqrt((count / (count - 1)) * squares) / used
  const reach = (students[count - 3] ?? 2) * spread
  return { count, transfer: bounded(share), low: bounded(share - reach), high: bounded(share + reach) }
}
