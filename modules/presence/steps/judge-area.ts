import { localDay } from '#kernel/time/zone.ts'
import type { Judged, Person } from '../sql/area-facts.ts'
import { type Judgement, judge } from '../supervision/judge.ts'
import { rulesOn } from '../supervision/registry.ts'

/** What of someone's papers counts on a day. */
export const heldOn = ({ qualifications }: Person, on: string): string[] =>
  qualifications.filter(({ validUntilOn }) => !validUntilOn || validUntilOn >= on).map(({ kind }) => kind)

const days = new WeakMap<Temporal.Instant, Map<string, string>>()

/** The day that it is there; reckoned once for all areas of a wall. */
export function dayOf(now: Temporal.Instant, zone: string): string {
  const known = days.get(now) ?? new Map<string, string>()
  const on = known.get(zone) ?? localDay(now, zone).toString()
  days.set(now, known.set(zone, on))
  return on
}

/** An area by the rules of its address, on the day that it is there. */
export function judgeArea(area: Judged, now: Temporal.Instant): Judgement {
  const on = dayOf(now, area.timezone)
  const rules = rulesOn(area.jurisdiction, on)
  if (!rules) throw new Error(`no supervision rules for ${area.jurisdiction} on ${on}`)
  return judge(rules, {
    on,
    birthDays: area.birthDays,
    people: area.people.map(person => heldOn(person, on)),
    context: area.activity,
    inCare: area.inCare ?? undefined,
  })
}
