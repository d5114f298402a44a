import { type CronItem, type ParsedCronItem, parseCronItems } from 'graphile-worker'
import { fanOut } from './fan-out.ts'
import type { AnyJob } from './job.ts'

const minute = 60_000
const furthest = 2 * 24 * 60

function itemOf(job: AnyJob): CronItem {
  const common = { match: job.cron!, identifier: job.name }
  if (job.kind === 'system_job')
    return { ...common, task: job.name, options: { maxAttempts: job.maxAttempts } }
  const payload = { task: job.name, maxAttempts: job.maxAttempts ?? null, priority: job.priority ?? null }
  return { ...common, task: fanOut, payload }
}

export const scheduleOf = (jobs: readonly AnyJob[]): ParsedCronItem[] =>
  parseCronItems(jobs.filter(job => job.cron).map(itemOf))

function matches(item: ParsedCronItem, instant: number): boolean {
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('UTC')
  return item.match({ min: at.minute, hour: at.hour, date: at.day, month: at.month, dow: at.dayOfWeek % 7 })
}

/** Whether the item falls due after `from` and not after `to`; a leap of more than two days makes everything due. */
export function isDueBetween(item: ParsedCronItem, from: Temporal.Instant, to: Temporal.Instant): boolean {
  const first = Math.floor(from.epochMilliseconds / minute) + 1
  const last = Math.floor(to.epochMilliseconds / minute)
  if (last - first > furthest) return true
  for (let at = first; at <= last; at++) if (matches(item, at * minute)) return true
  return false
}
