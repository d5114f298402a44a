import type { Money } from '#kernel/schema/fields.ts'
import {
  earlyArrival,
  lateDeparture,
  outOfHours,
  type PriceRuleRow,
  ruleOf,
  type TimeFee,
} from '#modules/catalogue/public.ts'
import type { AccountFacts, Priced } from './account-facts.ts'

export interface StayFee extends TimeFee {
  /** Stable, as on the line of the bill: `catalogue.late_departure`. */
  rule: string
}

export interface Timed extends Priced {
  checkedInAt?: string | null
}

type FeeKind = 'early_arrival' | 'late_departure' | 'out_of_hours'

/** What it costs that the guests came when they did and leave at `leftAt`; nothing as long as they do not leave. */
export function timeFeesOf(
  stay: Timed,
  facts: AccountFacts,
  leftAt: Temporal.Instant | undefined,
): StayFee[] {
  if (!leftAt) return []
  const { arrivesOn, departsOn, nightlyRate, checkedInAt } = stay
  const night = ruleOf(facts.rules, 'night')?.amount ?? nightlyRate
  const cameAt = checkedInAt ? Temporal.Instant.from(checkedInAt) : undefined
  const { zone } = facts
  const here = facts.rules.filter(rule => isIn(rule, nightlyRate))
  const hours = ruleOf(here, 'out_of_hours')
  const early = ruleOf(here, 'early_arrival')
  const late = ruleOf(facts.rules, 'late_departure')
  return [
    ...fee('early_arrival', cameAt && earlyArrival(early, { ...facts, arrivesOn, cameAt, night })),
    ...fee('out_of_hours', cameAt && outOfHours(hours, { zone, verb: 'Came', at: cameAt })),
    ...fee('late_departure', lateDeparture(late, { ...facts, departsOn, leftAt, night })),
    ...fee('out_of_hours', outOfHours(hours, { zone, verb: 'Left', at: leftAt })),
  ]
}

/** A rule in another currency is one of another location. */
const isIn = ({ amount }: PriceRuleRow, { currency }: Money) => amount?.currency === currency

const fee = (kind: FeeKind, found: TimeFee | undefined): StayFee[] =>
  found ? [{ rule: `catalogue.${kind}`, ...found }] : []
