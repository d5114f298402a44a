import { checkRuleSet } from './check-rule-set.ts'
import type { RuleSet } from './rule-set.ts'
import { england } from './rulesets/gb-eng.ts'
import { naeyc } from './rulesets/naeyc.ts'
import { california } from './rulesets/us-ca.ts'
import { florida } from './rulesets/us-fl.ts'
import { massachusetts } from './rulesets/us-ma.ts'
import { newYork } from './rulesets/us-ny.ts'
import { ohio } from './rulesets/us-oh.ts'
import { pennsylvania } from './rulesets/us-pa.ts'
import { texas } from './rulesets/us-tx.ts'

/** Each jurisdiction may stand here several times, once for each day on which its rules changed. */
export const ruleSets: readonly RuleSet[] = [
  texas,
  massachusetts,
  florida,
  newYork,
  california,
  pennsylvania,
  ohio,
  england,
  naeyc,
].map(checkRuleSet)

export const jurisdictions: readonly string[] = [...new Set(ruleSets.map(rules => rules.jurisdiction))]

export const disclaimer = 'Not legal advice, not yet reviewed.'

/** The rules that held on a day. Nothing is guessed: without rules for the place and the day there are none. */
export function rulesOn(jurisdiction: string, on: string): RuleSet | undefined {
  return ruleSets
    .filter(rules => rules.jurisdiction === jurisdiction && rules.effectiveOn <= on)
    .toSorted((a, b) => b.effectiveOn.localeCompare(a.effectiveOn))[0]
}
