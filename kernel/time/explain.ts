import { type BusinessCalendar, holidayOn } from './calendar.ts'
import { daysBetween } from './days.ts'
import { asDuration, type Step } from './working-time.ts'
import { localDay } from './zone.ts'

/** One line of a derivation, ready for a person: what happened on which day, between which times. */
export interface Line {
  on: string
  from: string
  to: string
  kind: 'counted' | 'paused' | 'holiday'
  /** Counted minutes; 0 for a pause or a holiday. */
  minutes: number
  /** Why it was paused, or the name of the holiday. */
  note?: string
}

/** The steps of a derivation in local time, with the holidays that lay between them. */
export function explain(calendar: BusinessCalendar, steps: readonly Step[]): Line[] {
  const lines = steps.map(step => lineOf(calendar, step))
  return [...lines, ...holidays(calendar, steps)].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** 'Fri 2026-05-01 15:30–17:00 1 h 30 min' and the like; for audit trails and the terminal. */
export function describe(lines: readonly Line[]): string[] {
  return lines.map(({ on, from, to, kind, minutes, note }) => {
    const day = `${Temporal.PlainDate.from(on).toLocaleString('en', { weekday: 'short' })} ${on}`
    if (kind === 'holiday') return `${day} closed: ${note}`
    const what = kind === 'counted' ? spoken(minutes) : `paused${note ? `: ${note}` : ''}`
    return `${day} ${from}–${to} ${what}`
  })
}

function lineOf({ zone }: BusinessCalendar, { start, end, isPaused, reason }: Step): Line {
  const [from, to] = [start.toZonedDateTimeISO(zone), end.toZonedDateTimeISO(zone)]
  const counted = asDuration(end.epochNanoseconds - start.epochNanoseconds).total('minutes')
  return {
    on: from.toPlainDate().toString(),
    from: from.toPlainTime().toString({ smallestUnit: 'minute' }),
    to: to.toPlainTime().toString({ smallestUnit: 'minute' }),
    kind: isPaused ? 'paused' : 'counted',
    minutes: isPaused ? 0 : Math.round(counted),
    ...(reason ? { note: reason } : {}),
  }
}

function holidays(calendar: BusinessCalendar, steps: readonly Step[]): Line[] {
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) return []
  const days = daysBetween(localDay(first.start, calendar.zone), localDay(last.end, calendar.zone))
  return days.flatMap(day => {
    const note = holidayOn(calendar, day)
    return note
      ? [{ on: day.toString(), from: '00:00', to: '24:00', kind: 'holiday' as const, minutes: 0, note }]
      : []
  })
}

function spoken(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours ? `${hours} h` : '', rest || !hours ? `${rest} min` : ''].filter(Boolean).join(' ')
}

function key({ on, from }: Line): string {
  return `${on} ${from}`
}
