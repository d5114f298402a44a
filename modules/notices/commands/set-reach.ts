import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { oneOf, ref, text, timeOfDay, zone } from '#kernel/schema/fields.ts'
import { digests, Reach } from '../entities/reach.ts'
import { whose } from '../steps/whose.ts'

const sql = `insert into notices.reach as t (tenant_id, id, created_at, updated_at, person_id, timezone, quiet_from,
    quiet_until, digest, locale)
  select $1, p.id, $2, $2, p.person, $4, $5::time, $6::time, $7, $8
  from json_to_recordset($3::json) as p (id uuid, person uuid)
  on conflict on constraint reach_once do update set timezone = excluded.timezone, quiet_from = excluded.quiet_from,
    quiet_until = excluded.quiet_until, digest = excluded.digest, locale = excluded.locale,
    updated_at = excluded.updated_at, version = t.version + 1
  returning ${jsonOf(Reach.allFields)} as row`

export const setReach = command('notices.set_reach', {
  summary: 'When, in which language and how bundled I, or a customer who asked us, want to be told',
  route: 'PUT /v1/notice-reach',
  needs: null,
  input: {
    timezone: zone({ help: 'Left out: the house’s.' }).optional(),
    quietFrom: timeOfDay({
      help: 'Left out: the house’s. The same as quietUntil: no quiet hours.',
    }).optional(),
    quietUntil: timeOfDay().optional(),
    digest: oneOf(digests, { help: 'One mail for all that came in an hour or a day.' }).default('none'),
    locale: text({ max: 20, pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' }).optional(),
    customerId: ref('people.customer', { help: 'Left out: for yourself.' }).optional(),
    reason: text({
      max: 500,
      help: 'Needed for a customer: how they asked. Kept with the change.',
    }).optional(),
  },
  output: Reach,
  async run(ctx, { timezone, quietFrom, quietUntil, digest, locale, customerId, reason }) {
    if ((quietFrom == null) !== (quietUntil == null))
      throw Failure.field('/quietUntil', 'required', 'Say from when and until when, or neither.')
    const people = await whose(ctx, customerId, reason)
    const kept = await ctx.sql.rows<{ row: Row<typeof Reach> }>(sql, [
      ctx.tenant.id,
      ctx.now.toString(),
      JSON.stringify(people.map(person => ({ id: uuid(), person }))),
      timezone ?? null,
      quietFrom ?? null,
      quietUntil ?? null,
      digest,
      locale ?? null,
    ])
    const fields = ['personId', 'timezone', 'quietFrom', 'quietUntil', 'digest', 'locale'] as const
    for (const { row } of kept) ctx.record(Reach, row, null, [...fields])
    return kept[0]!.row
  },
})
