import { hasReached } from './age.ts'
import type { AgeBand, RuleSet } from './rule-set.ts'

export interface BandCount {
  band: AgeBand
  count: number
}

/** The band of a child on a day; undefined for whoever these rules say nothing about. */
export const bandOn = (rules: RuleSet, bornOn: string, on: string): AgeBand | undefined =>
  rules.bands.find(band => hasReached(bornOn, on, band.from) && !(band.to && hasReached(bornOn, on, band.to)))

/** How many of each band, youngest first, and how many are of none. */
export function countBands(
  rules: RuleSet,
  birthDays: readonly string[],
  on: string,
): { counts: BandCount[]; strangers: number } {
  const found = birthDays.map(bornOn => bandOn(rules, bornOn, on))
  const counts = rules.bands
    .map(band => ({ band, count: found.filter(one => one === band).length }))
    .filter(({ count }) => count > 0)
  return { counts, strangers: found.filter(one => !one).length }
}
