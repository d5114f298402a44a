import type { Row } from '#kernel/entity/entity.ts'
import { aroundTheClock, type BusinessCalendar, type Weekday, weekly } from '#kernel/time/calendar.ts'
import { statusOf, type TargetStatus } from '#kernel/time/target.ts'
import { calendarOf as calendarOfBusiness, type Opened, saysHours } from '#modules/business/public.ts'
import type { ServiceRequest } from '../entities/request.ts'

type RequestRow = Row<typeof ServiceRequest>

/**
 * What the clocks of a request run by: hours and holidays of its place, and the times its priority allows. A place without
 * hours of its own has those of the business, whose closed days close every place.
 */
export interface ClockFacts {
  zone: string
  hours: 'always' | 'business'
  opens: string | null
  closes: string | null
  weekdays: Weekday[] | null
  holidays: Record<string, string>
  business: Pick<BusinessCalendar, 'week' | 'holidays'>
  responseMinutes: number
  resolutionMinutes: number
}

/** What the business itself says; nine to five on weekdays until it does. */
export function businessClock(business: Opened, zone: string): ClockFacts['business'] {
  const own = calendarOfBusiness(business, zone)
  const { week } = own && saysHours(business) ? own : weekly(zone, '09:00', '17:00')
  return { week, holidays: own?.holidays ?? {} }
}

export function calendarOf(facts: ClockFacts): BusinessCalendar {
  if (facts.hours === 'always') return aroundTheClock(facts.zone)
  const { zone, opens, closes, weekdays, business } = facts
  const holidays = { ...business.holidays, ...facts.holidays }
  if (!opens || !closes) return { zone, week: business.week, holidays }
  return { ...weekly(zone, opens.slice(0, 5), closes.slice(0, 5), weekdays ?? undefined), holidays }
}

/** Both clocks at `now`. Waiting for the resident stops the second one only: the first ends with the answer. */
export function clocksOf(
  request: Pick<RequestRow, 'reportedAt' | 'respondedAt' | 'completedAt' | 'pauses'>,
  facts: ClockFacts,
  now: Temporal.Instant,
): { response: TargetStatus; resolution: TargetStatus } {
  const common = { calendar: calendarOf(facts), startedAt: request.reportedAt }
  const { respondedAt, completedAt, pauses } = request
  const answeredAt = respondedAt ?? completedAt
  return {
    response: statusOf(
      { ...common, within: { minutes: facts.responseMinutes }, completedAt: answeredAt },
      now,
    ),
    resolution: statusOf(
      { ...common, within: { minutes: facts.resolutionMinutes }, completedAt, pauses },
      now,
    ),
  }
}

export function duesOf(...of: Parameters<typeof clocksOf>) {
  const { response, resolution } = clocksOf(...of)
  return {
    responseDueAt: response.dueAt?.toString() ?? null,
    resolutionDueAt: resolution.dueAt?.toString() ?? null,
  }
}
