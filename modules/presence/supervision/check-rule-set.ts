import { roughDays, sayAge } from './age.ts'
import type { Age, AgeBand, Ratio, RuleSet } from './rule-set.ts'

export class FaultyRules extends Error {}

const isSame = (a: Age, b: Age): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Refuses rules that say nothing, or two things, about some age; the place is in the message. */
export function checkRuleSet(rules: RuleSet): RuleSet {
  const fault = (place: string): never => {
    throw new FaultyRules(`${rules.jurisdiction} from ${rules.effectiveOn}: ${place}`)
  }
  const { bands } = rules
  if (bands.length === 0) fault('has no age bands')
  if (roughDays(bands[0]!.from) !== 0)
    fault(`gap from birth to ${sayAge(bands[0]!.from)}, before ${bands[0]!.name}`)
  for (const [at, band] of bands.entries()) {
    const wrong = faultOf(band, bands[at + 1]) ?? ratioFault(band, rules.kinds)
    if (wrong) fault(wrong)
  }
  return rules
}

function faultOf(band: AgeBand, next: AgeBand | undefined): string | undefined {
  if (band.to && roughDays(band.to) <= roughDays(band.from)) return `${band.name} ends before it begins`
  if (!next) return undefined
  if (!band.to) return `overlap of ${band.name} and ${next.name} from ${sayAge(next.from)}`
  if (isSame(band.to, next.from)) return undefined
  const between = `between ${band.name} and ${next.name}`
  return roughDays(band.to) < roughDays(next.from)
    ? `gap ${between} from ${sayAge(band.to)} to ${sayAge(next.from)}`
    : `overlap ${between} from ${sayAge(next.from)} to ${sayAge(band.to)}`
}

function ratioFault(band: AgeBand, kinds: readonly string[]): string | undefined {
  const all: readonly Ratio[][] = [[...band.ratios], ...Object.values(band.during ?? {}).map(one => [...one])]
  for (const ratios of all) {
    if (!ratios.length || ratios.at(-1)?.if) return `${band.name} has no ratio without a condition`
    const people = ratios.flatMap(ratio => ratio.teams.flatMap(team => team.people))
    const unknown = people.find(kind => kind !== 'any' && !kinds.includes(kind))
    if (unknown) return `${band.name} counts ${unknown}, which is no kind of its people`
  }
  return band.citation ? undefined : `${band.name} cites nothing`
}
