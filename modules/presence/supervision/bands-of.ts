import { hasReached } from './age.ts'
import type { AgeBand, RuleSet } from './rule-set.ts'

export interface BandCount {
  band: AgeBand
  count: number
}

type Bands = Map<string, AgeBand | undefined>
const known = new WeakMap<RuleSet, Map<string, Bands>>()
const mostDays = 64
const mostBirthDays = 10_000

/** What was found for a day so far: a wall asks thousands of times for children of the same few birthdays. */
function bandsOn(rules: RuleSet, on: string): Bands {
  const days = known.get(rules) ?? new Map<string, Bands>()
  let bands = days.get(on)
  if (!bands || bands.size > mostBirthDays) {
    if (days.size >= mostDays) days.clear()
    bands = new Map()
    known.set(rules, days.set(on, bands))
  }
  return bands
}

function bandIn(bands: Bands, rules: RuleSet, bornOn: string, on: string): AgeBand | undefined {
  const found = bands.get(bornOn)
  if (found || bands.has(bornOn)) return found
  const band = rules.bands.find(
    one => hasReached(bornOn, on, one.from) && !(one.to && hasReached(bornOn, on, one.to)),
  )
  bands.set(bornOn, band)
  return band
}

/** The band of a child on a day; undefined for whoever these rules say nothing about. */
export const bandOn = (rules: RuleSet, bornOn: string, on: string): AgeBand | undefined =>
  bandIn(bandsOn(rules, on), rules, bornOn, on)

/** How many of each band, youngest first, and how many are of none. */
export function countBands(
  rules: RuleSet,
  birthDays: readonly string[],
  on: string,
): { counts: BandCount[]; strangers: number } {
  const bands = bandsOn(rules, on)
  const sums = new Map<AgeBand | undefined, number>()
  for (const bornOn of birthDays) {
    const band = bandIn(bands, rules, bornOn, on)
    sums.set(band, (sums.get(band) ?? 0) + 1)
  }
  const counts = rules.bands
    .map(band => ({ band, count: sums.get(band) ?? 0 }))
    .filter(({ count }) => count > 0)
  return { counts, strangers: sums.get(undefined) ?? 0 }
}
