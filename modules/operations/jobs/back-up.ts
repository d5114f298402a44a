import { systemJob } from '#kernel/job/job.ts'
import { type BackupPlan, readPlan } from '../backup/plan.ts'
import { yard } from '../yard.ts'

/** Whether one is due: at its hour of the day, or at once when the last is more than a day old. */
export function isDue(plan: BackupPlan, sinceAt: string | null | undefined, now: Temporal.Instant): boolean {
  if (!plan.isOn || !sinceAt) return false
  const hours = now.since(sinceAt).total('hours')
  const isItsHour = now.toZonedDateTimeISO('UTC').hour === plan.hour
  return hours > 25 || (isItsHour && hours > 2)
}

/** Asked every hour; the work is done by a process of its own, which restores what it made and notes what it found. */
export const backUpDaily = systemJob('operations.back_up', {
  cron: '20 * * * *',
  maxAttempts: 2,
  async run({ dispatch, now, log }) {
    const { runCommand } = yard()
    if (!runCommand) return
    // Before the first backup there is as much to lose as there has been since the first business.
    const last = await dispatch.one<{ at: string | null }>(
      `select coalesce((select value ->> 'takenAt' from kernel.house where key = 'backup'),
        (select to_json(min(created_at)) #>> '{}' from kernel.tenant)) as at`,
    )
    const plan = await readPlan(dispatch)
    if (!isDue(plan, last?.at, now)) return
    const { status, said } = await runCommand([
      'backup',
      '--keep',
      String(plan.keep),
      '--check',
      'yes',
      '--json',
    ])
    if (status !== 0) log.error({ said }, 'the backup failed, or could not be restored')
  },
})
