import { atLocalTime, startOfDay } from '#kernel/time/zone.ts'
import type { Judged } from '../sql/area-facts.ts'
import type { OutlookRow } from '../sql/outlook.ts'
import { type NextBreach, nextBreach } from '../supervision/forecast.ts'
import { rulesOn } from '../supervision/registry.ts'
import { dayOf, heldOn } from './judge-area.ts'

export type Foreseen = Omit<NextBreach, 'on' | 'at'> & { at: string }

/** When an area that keeps the rules now would next break them, and why; null where nothing says that it would. */
export function foresee(area: Judged & OutlookRow, now: Temporal.Instant): Foreseen | null {
  const { timezone: zone, activity: context } = area
  const on = dayOf(now, zone)
  const rules = rulesOn(area.jurisdiction, on)
  if (!rules) return null
  const found = nextBreach(rules, {
    on,
    context,
    elsewhere: Math.max(0, (area.inCare ?? 0) - area.birthDays.length),
    children: [...area.here.map(one => ({ ...one, from: null })), ...area.coming],
    adults: [
      ...area.onDuty.map(one => ({ ...one, from: null, held: heldOn(one, on) })),
      ...area.onRota.map(one => ({ ...one, held: heldOn(one, on) })),
    ],
  })
  if (!found) return null
  const { because, says } = found
  const at = found.at ? atLocalTime(found.on, found.at, zone) : startOfDay(found.on, zone)
  return { at: at.toString(), because, says }
}
