import type { Span } from '#kernel/time/calendar.ts'
import { atLocalTime } from '#kernel/time/zone.ts'
import { type AmenityHours, isWithinHours } from './free-times.ts'

export interface BookingRules extends AmenityHours {
  minMinutes: number
  maxMinutes: number | null
  leadHours: number
  horizonDays: number | null
}

export const ruleErrors = {
  'property.outside_hours': { status: 409, when: 'The amenity is closed then; see opens and closes.' },
  'property.wrong_length': {
    status: 409,
    when: 'It is booked for at least minMinutes and at most maxMinutes.',
  },
  'property.off_slot': { status: 409, when: 'Bookings begin every slotMinutes from opening.' },
  'property.too_soon': { status: 409, when: 'It is booked at least leadHours before.' },
  'property.too_far': { status: 409, when: 'It is booked at most horizonDays ahead.' },
} as const

export type RuleCode = keyof typeof ruleErrors

/** The first rule that forbids a booking, with what it asks for; undefined when none does. */
export function forbids(
  rules: BookingRules,
  span: Span,
  zone: string,
  now: Temporal.Instant,
): [RuleCode, Record<string, unknown>] | undefined {
  const { opens, closes, slotMinutes, minMinutes, maxMinutes, leadHours, horizonDays } = rules
  if (!isWithinHours(span, rules, zone)) return ['property.outside_hours', { opens, closes }]
  const length = span.end.since(span.start).total('minutes')
  if (length < minMinutes || length > (maxMinutes ?? 1440))
    return ['property.wrong_length', { minMinutes, maxMinutes }]
  const day = span.start.toZonedDateTimeISO(zone).toPlainDate()
  const fromOpening = span.start.since(atLocalTime(day, opens, zone)).total('minutes')
  if (fromOpening % slotMinutes !== 0) return ['property.off_slot', { slotMinutes }]
  if (span.start.since(now).total('hours') < leadHours) return ['property.too_soon', { leadHours }]
  const daysAhead = now.toZonedDateTimeISO(zone).toPlainDate().until(day).days
  if (horizonDays !== null && daysAhead > horizonDays) return ['property.too_far', { horizonDays }]
  return undefined
}
