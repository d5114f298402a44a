import { job } from '#kernel/job/job.ts'
import { missedAfter, missedKind, type NewAlert, type PlanKind, raiseAlerts } from '#modules/care/public.ts'
import { notifying } from '#modules/notices/public.ts'
import { dueCare } from '../sql/due-care.ts'

/** How far back is looked: a server that was down for longer tells of doses that are long past in vain. */
const lookBackHours = 12

const now = '$1::timestamptz'
const from = `${now} - interval '${lookBackHours} hours'`
const { medication, feeding } = missedAfter
const to = `${now} - interval '${Math.min(medication.staff, feeding.staff)} minutes' + interval '1 second'`
const overdueFor = (level: 'staff' | 'manager') => `d.due_at <= ${now} - case p.kind
    when 'medication' then interval '${medication[level]} minutes' else interval '${feeding[level]} minutes' end`

const sql = `
  select d.guest_id as "dependantId", d.customer_id as "customerId", d.plan_id as "planId", d.location_id as "locationId", d.due_at as "dueAt",
    d.guest_name as "guestName", p.kind as "planKind", p.name, to_char(d.due_at at time zone d.timezone, 'HH24:MI') as slot,
    ${overdueFor('manager')} as "isLong"
  from ${dueCare(from, to, 'true')} d
  join care.plan p on p.id = d.plan_id
  where ${overdueFor('staff')} and not exists (select from care.entry e
    where e.plan_id = d.plan_id and e.due_at = d.due_at and e.archived_at is null)
  order by d.due_at limit 500`

interface Missed extends Pick<NewAlert, 'dependantId' | 'customerId' | 'planId' | 'locationId' | 'dueAt'> {
  guestName: string
  planKind: PlanKind
  name: string
  slot: string
  isLong: boolean
}

/** Tells of doses and meals that nobody gave: those who care first, whoever answers for them some time later. */
export const watchDoses = job('bookings.watch_doses', {
  cron: '* * * * *',
  async run(ctx) {
    const at = ctx.now.toString()
    const missed = await ctx.read<Missed>(sql, [at])
    if (missed.length === 0) return
    const alerts = missed.flatMap(({ isLong, guestName, planKind, name, slot, ...dose }) =>
      (isLong ? (['staff', 'manager'] as const) : (['staff'] as const)).map(level => {
        const message = `${guestName}: ${name} of ${slot} has not been given`
        return { kind: missedKind[planKind], level, message, ...dose }
      }),
    )
    await ctx.write(tx => notifying(ctx, tx, watchDoses.name, teller => raiseAlerts(teller, alerts)))
  },
})
