import { command } from '#kernel/command/command.ts'
import { ref, text } from '#kernel/schema/fields.ts'
import { isTriedTooOften } from '../desk/door-tries.ts'
import { denialOf, type PassFacts } from '../desk/pass-rules.ts'
import { hashOf } from '../desk/secret-digits.ts'
import { tellHost } from '../desk/tell-host.ts'
import { DoorUse } from '../entities/door-use.ts'
import { zoneOf } from '../steps/local-today.ts'

const passSql = `
  select p.id, p.starts_on as "startsOn", p.ends_on as "endsOn", p.weekdays, p.from_time::text as "fromTime",
    p.until_time::text as "untilTime", p.doors, p.is_single_use as "isSingleUse", p.use_count as "useCount",
    p.revoked_at as "revokedAt", exists (
      select from property.residency r where r.unit_id = p.unit_id and r.customer_id = p.host_id
        and r.archived_at is null and r.moved_out_at is null
        and $3::date between r.starts_on and coalesce(r.ends_on, 'infinity')) as "isHostHere"
  from property.visitor_pass p
  where p.location_id = $1 and p.pin_hash = $2 and p.archived_at is null
  for no key update of p`

export const tryDoor = command('property.try_door', {
  summary: 'Somebody keys a PIN in at a door; granted or not, it is written down',
  route: 'POST /v1/door-uses',
  needs: 'property.door_use.write',
  input: {
    locationId: ref('kernel.location'),
    door: text({ max: 60 }),
    pin: text({ max: 12 }),
  },
  output: DoorUse,
  status: 201,
  async run(ctx, { locationId, door, pin }) {
    const at = ctx.now.toZonedDateTimeISO(await zoneOf(ctx, locationId))
    const hash = hashOf(`${ctx.tenant.id}:${locationId}`, pin)
    const today = at.toPlainDate().toString()
    const isDeaf = await isTriedTooOften(ctx, locationId, door)
    const pass = isDeaf
      ? undefined
      : await ctx.sql.one<PassFacts & { id: string }>(passSql, [locationId, hash, today])
    const reason = isDeaf ? 'too_many_tries' : pass ? denialOf(pass, door, at) : 'unknown_pin'
    if (pass && !reason)
      await ctx.sql.run('update property.visitor_pass set use_count = use_count + 1 where id = $1', [pass.id])
    const use = await ctx.insert(DoorUse, {
      locationId,
      visitorPassId: pass?.id ?? null,
      door,
      isGranted: !reason,
      reason,
    })
    if (pass && !reason) await tellHost(ctx, pass.id, use)
    return use
  },
})
