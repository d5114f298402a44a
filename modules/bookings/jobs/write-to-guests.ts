import { job } from '#kernel/job/job.ts'
import { noticeTemplate, notify, notifying } from '#modules/notices/public.ts'

const templates = {
  reminder: noticeTemplate({ name: 'bookings.stay_reminder', topic: 'stays', version: 1 }),
  review: noticeTemplate({ name: 'bookings.stay_review', topic: 'reviews', version: 1 }),
}

// At ten by the clock of the location: who arrives tomorrow, and who left yesterday.
const sql = `select s.id, s.number, s.customer_id as "customerId", s.arrives_on as "arrivesOn", l.name as location,
    to_char(l.check_in_time, 'HH24:MI') as "checkInTime", case s.status when 'confirmed' then 'reminder' else 'review' end as kind
  from bookings.stay s join kernel.location l on l.tenant_id = s.tenant_id and l.id = s.location_id,
    lateral (select $1::timestamptz at time zone l.timezone as at) here
  where extract(hour from here.at) = 10 and s.archived_at is null
    and (s.status = 'confirmed' and s.arrives_on = here.at::date + 1
      or s.status = 'checked_out' and (s.checked_out_at at time zone l.timezone)::date = here.at::date - 1)
  order by s.id limit 2000`

interface Due {
  id: string
  number: number
  customerId: string
  arrivesOn: string
  location: string
  checkInTime: string
  kind: 'reminder' | 'review'
}

const dataOf = ({ kind, number, arrivesOn, location, checkInTime }: Due) =>
  kind === 'reminder' ? { number, arrivesOn, location, checkInTime } : { number, location }

/** The day before a stay, and the day after it; each stay once, however often the hour comes. */
export const writeToGuests = job('bookings.write_to_guests', {
  cron: '15 * * * *',
  async run(ctx) {
    const due = await ctx.read<Due>(sql, [ctx.now.toString()])
    for (const stay of due) {
      if (ctx.signal.aborted) throw new Error('stopped before all were told')
      const { id, customerId, arrivesOn, kind } = stay
      const message = { to: { customerId }, template: templates[kind].name, data: dataOf(stay) }
      const key = kind === 'reminder' ? `stay-reminder:${id}:${arrivesOn}` : `stay-review:${id}`
      await ctx.write(tx =>
        notifying(ctx, tx, writeToGuests.name, teller =>
          notify(teller, { ...message, key, link: '/portal' }),
        ),
      )
    }
  },
})
