import type { BandCount } from './bands-of.ts'
import { covered, ratioFor } from './covered.ts'
import type { AgeBand, Context, Ratio, RuleSet } from './rule-set.ts'

const ratiosIn = (band: AgeBand, context: Context): readonly Ratio[] => band.during?.[context] ?? band.ratios

/** The fewest people for so many children, taking the most useful of those present first. */
export function requiredFor(
  rules: RuleSet,
  band: AgeBand,
  context: Context,
  children: number,
  present: readonly string[],
): number {
  const ratio = ratioFor(ratiosIn(band, context), present)
  const ranked = present.toSorted((a, b) => rules.kinds.indexOf(a) - rules.kinds.indexOf(b))
  for (let count = 0; ; count++) {
    const missing = Array.from({ length: Math.max(0, count - ranked.length) }, () => rules.further)
    if (covered(ratio, [...ranked.slice(0, count), ...missing]) >= children) return count
  }
}

/** How many children of that band those present may look after. */
export const coveredBy = (band: AgeBand, context: Context, present: readonly string[]): number =>
  covered(ratioFor(ratiosIn(band, context), present), present)

/** Of a person for each child, in whole numbers: `parts` of `whole`. */
export function partsPerChild(counts: readonly BandCount[], context: Context, present: readonly string[]) {
  const ratios = counts.map(({ band }) => {
    const ratio = ratioFor(ratiosIn(band, context), present)
    return ratio.teams[0]!.children
  })
  const whole = ratios.reduce((product, one) => product * one, 1)
  const parts = counts.reduce((sum, { count }, at) => sum + count * (whole / ratios[at]!), 0)
  return { parts, whole, ofYoungest: whole / (ratios[0] ?? 1) }
}
