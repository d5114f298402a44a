import { type HeardEvent, type ListenerContext, on } from '#kernel/event/listener.ts'
import { noticeTemplate, notify, notifying } from '#modules/notices/public.ts'
import { stayBooked, stayConfirmed } from '../events.ts'

const confirmed = noticeTemplate({ name: 'bookings.stay_confirmed', topic: 'stays', version: 1 })

// Read anew: what was booked may have been cancelled by now. A stay of the past was entered afterwards.
const sql = `select s.number, s.customer_id as "customerId", s.arrives_on as "arrivesOn", s.departs_on as "departsOn",
    l.name as location, to_char(l.check_in_time, 'HH24:MI') as "checkInTime"
  from bookings.stay s join kernel.location l on l.tenant_id = s.tenant_id and l.id = s.location_id
  where s.id = $1 and s.status = 'confirmed' and s.archived_at is null
    and s.arrives_on >= ($2::timestamptz at time zone l.timezone)::date`

interface Kept {
  number: number
  customerId: string
  arrivesOn: string
  departsOn: string
  location: string
  checkInTime: string
}

async function tell(ctx: ListenerContext, { rowId }: HeardEvent<unknown>): Promise<void> {
  const stay = await ctx.tx.one<Kept>(sql, [rowId, ctx.now.toString()])
  if (!stay) return
  const { customerId, ...data } = stay
  const key = `stay-confirmed:${rowId}`
  await notifying(ctx, ctx.tx, 'bookings.confirm_to_guest', teller =>
    notify(teller, { to: { customerId }, template: confirmed.name, data, key, link: '/portal' }),
  )
}

export const whenBooked = on(stayBooked, 'bookings.confirm_booked', tell)
export const whenConfirmed = on(stayConfirmed, 'bookings.confirm_confirmed', tell)
