import { hasReached } from './age.ts'
import type { BandCount } from './bands-of.ts'
import type { AgeBand, RuleSet } from './rule-set.ts'

/** The band whose ratio and cap hold for a group of several ages. */
export function governingBand(
  { mixedAges, bands }: RuleSet,
  counts: readonly BandCount[],
  birthDays: readonly string[],
  on: string,
): AgeBand {
  const youngest = counts[0]!
  if (mixedAges.policy === 'youngest') {
    const next = counts[1]
    const from = mixedAges.singleYoungerFrom
    const isAloneAmongOlder =
      from !== undefined &&
      counts.length === 2 &&
      youngest.count === 1 &&
      bands.indexOf(next!.band) === bands.indexOf(youngest.band) + 1 &&
      birthDays.every(bornOn => hasReached(bornOn, on, from))
    return isAloneAmongOlder ? next!.band : youngest.band
  }
  if (mixedAges.policy === 'largest_from') {
    const { from } = mixedAges
    if (!birthDays.every(bornOn => hasReached(bornOn, on, from))) return youngest.band
    // Of two groups of one size the younger, which stands first, governs.
    return counts.reduce((most, one) => (one.count > most.count ? one : most)).band
  }
  return youngest.band
}
