import type { CommandContext } from '#kernel/command/context.ts'
import { isBusinessDay } from '#kernel/time/calendar.ts'
import type { DayLike } from '#kernel/time/zone.ts'
import { calendarOf } from './calendar.ts'
import { nextOpenDay } from './next-open-day.ts'

export const hoursErrors = {
  'business.closed': {
    status: 409,
    when: 'The business is closed on that day; nextOpenOn says from when it is open again.',
  },
} as const

export type HoursRefusal = keyof typeof hoursErrors

/** By field: the days on which somebody wants to come, to go, or to have something done. */
type Days = Record<string, DayLike | null | undefined>

/**
 * Refuses days on which the business is closed, naming the next one on which it is open. People at work may go against
 * the hours, unless the business says otherwise.
 */
export function requireOpenOn(
  ctx: CommandContext<HoursRefusal>,
  days: Days,
  { isStaff, zone = ctx.tenant.timezone }: { isStaff: boolean; zone?: string },
): void {
  if (isStaff && ctx.tenant.settings.staffIgnoreHours !== false) return
  const calendar = calendarOf(ctx.tenant, zone)
  if (!calendar) return
  for (const [field, day] of Object.entries(days)) {
    if (!day || isBusinessDay(calendar, day)) continue
    const closedOn = day.toString()
    const next = nextOpenDay(calendar, day)
    if (!next) ctx.fail('business.closed', { field, closedOn }, `Closed on ${closedOn}.`)
    const nextOpenOn = next.on.toString()
    const details = { field, closedOn, nextOpenOn, nextOpenAt: next.opens.toString() }
    ctx.fail('business.closed', details, `Closed on ${closedOn}. Open again on ${nextOpenOn}.`)
  }
}

/** The day itself, or the next one on which the business is open. */
export function openDayFrom(business: Parameters<typeof calendarOf>[0], day: Temporal.PlainDate) {
  const calendar = calendarOf(business)
  return (calendar && nextOpenDay(calendar, day)?.on) ?? day
}
