import type { CommandContext } from '#kernel/command/context.ts'
import { keptList } from '../sql/free-room.ts'

export const consentErrors = {
  'bookings.no_sharing_consent': {
    status: 409,
    when: 'Two families share a room only when both have consented to it; see families.',
  },
} as const

export type ConsentRefusal = keyof typeof consentErrors

interface Sharing {
  customerId: string
  arrivesOn: string
  departsOn: string
  stayId: string | null
}

// The room is locked by the caller, so nobody else moves in between this look and the commit.
const withoutConsent = `
  with others as (
    select distinct s.customer_id from bookings.stay s
    where s.room_id = $1 and s.customer_id <> $2 and s.arrives_on < $4 and s.departs_on > $3
      and s.id is distinct from $5::uuid and s.status in ${keptList} and s.archived_at is null
  )
  select c.id as "customerId", c.name from people.customer c
  where exists (select from others) and c.id in (select customer_id from others union select $2::uuid)
    and not exists (select from bookings.sharing_consent k
      where k.customer_id = c.id and k.archived_at is null and k.given_on <= $3
        and (k.ends_on is null or k.ends_on >= $4))
  order by c.name`

/** Where the house asks for it: families are put together only with the consent of each. */
export async function requireConsents(
  ctx: CommandContext<ConsentRefusal>,
  roomId: string,
  { customerId, arrivesOn, departsOn, stayId }: Sharing,
): Promise<void> {
  if (ctx.tenant.settings.sharedRoomsNeedConsent !== true) return
  const families = await ctx.sql.rows(withoutConsent, [roomId, customerId, arrivesOn, departsOn, stayId])
  if (families.length) ctx.fail('bookings.no_sharing_consent', { families })
}
