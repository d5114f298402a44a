import { job } from '#kernel/job/job.ts'
import { notify, notifying, type Teller } from '#modules/notices/public.ts'
import { expiresWithinDays } from '../rules.ts'
import { recordExpires } from '../steps/record-expiry-notice.ts'

const batch = 200
const keyOf = 'health-expiry:'

const means = (record: string) => `(lower(btrim(${record}.record)) = lower(r.record)
  or lower(btrim(${record}.record)) in (select lower(other) from unnest(r.also_called) other))`
const endOf = (record: string) =>
  `coalesce(${record}.expires_on, (${record}.given_on + make_interval(months => r.valid_months))::date)`

// Only what some service requires, and only while nothing better has been sent in.
const sql = `
  with day as materialized (
    select ($1::timestamptz at time zone t.timezone)::date as today from kernel.tenant t where t.id = $2
  )
  select distinct on (h.id) h.id, g.name, g.customer_id as "customerId", r.record, ${endOf('h')} as "endsOn"
  from day
  cross join care.health_record h
  join care.dependant g on g.id = h.dependant_id and g.archived_at is null and g.ended_on is null
  join care.health_requirement r on r.kind = g.kind and r.is_required and r.archived_at is null and ${means('h')}
  where h.status = 'verified' and h.archived_at is null
    and ${endOf('h')} between day.today and day.today + ${expiresWithinDays}
    and not exists (select from care.health_record o
      where o.dependant_id = h.dependant_id and o.id <> h.id and o.status <> 'rejected' and o.archived_at is null
        and ${means('o')} and (${endOf('o')} is null or ${endOf('o')} > ${endOf('h')}))
    and not exists (select from notices.notice n
      where n.customer_id = g.customer_id and n.key = '${keyOf}' || h.id || ':' || ${endOf('h')})
  order by h.id limit ${batch}`

interface Ending {
  id: string
  name: string
  customerId: string
  record: string
  endsOn: string
}

const tell = (teller: Teller, { id, name, customerId, record, endsOn }: Ending) =>
  notify(teller, {
    to: { customerId },
    template: recordExpires.name,
    data: { name, record, day: endsOn },
    key: `${keyOf}${id}:${endsOn}`,
    link: '/portal',
  })

/** Owners hear a month before that a record runs out: once for each record and day, ever. */
export const tellOfExpiry = job('care.tell_of_expiry', {
  cron: '10 * * * *',
  async run(ctx) {
    let found: Ending[] = []
    do {
      found = await ctx.read<Ending>(sql, [ctx.now.toString(), ctx.tenantId])
      if (found.length === 0) return
      await ctx.write(tx =>
        notifying(ctx, tx, tellOfExpiry.name, async teller => {
          for (const ending of found) await tell(teller, ending)
        }),
      )
    } while (found.length === batch && !ctx.signal.aborted)
  },
})
