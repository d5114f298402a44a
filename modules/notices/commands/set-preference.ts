import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { bool, ref, text } from '#kernel/schema/fields.ts'
import { Preference } from '../entities/preference.ts'
import { whose } from '../steps/whose.ts'
import { topics } from '../templates/template.ts'

// What is not named stays as it was.
const sql = `insert into notices.preference as t (tenant_id, id, created_at, updated_at, person_id, topic, email, sms,
    whatsapp, push)
  select $1, p.id, $2, $2, p.person, $4, coalesce($5::boolean, true), $6::boolean, $7::boolean, $8::boolean
  from json_to_recordset($3::json) as p (id uuid, person uuid)
  on conflict on constraint preference_once do update set email = coalesce($5::boolean, t.email),
    sms = coalesce(excluded.sms, t.sms), whatsapp = coalesce(excluded.whatsapp, t.whatsapp),
    push = coalesce(excluded.push, t.push), updated_at = excluded.updated_at, version = t.version + 1
  returning ${jsonOf(Preference.allFields)} as row`

export const setPreference = command('notices.set_preference', {
  summary: 'On which channels I, or a customer who asked us, want to hear about a topic',
  route: 'PUT /v1/notice-preferences',
  needs: null,
  input: {
    topic: text({ max: 100 }),
    email: bool({ help: 'Left out: as it was.' }).optional(),
    sms: bool({
      help: 'A text costs the house something: nobody gets one who did not ask for it.',
    }).optional(),
    whatsapp: bool().optional(),
    push: bool({ help: 'On the devices they let us wake.' }).optional(),
    customerId: ref('people.customer', { help: 'Left out: for yourself.' }).optional(),
    reason: text({
      max: 500,
      help: 'Needed for a customer: how they asked. Kept with the change.',
    }).optional(),
  },
  output: Preference,
  async run(ctx, { topic, email, sms, whatsapp, push, customerId, reason }) {
    if (!topics().includes(topic))
      throw Failure.field('/topic', 'not_a_choice', `Choose one of: ${topics().join(', ')}.`)
    const people = await whose(ctx, customerId, reason)
    const kept = await ctx.sql.rows<{ row: Row<typeof Preference> }>(sql, [
      ctx.tenant.id,
      ctx.now.toString(),
      JSON.stringify(people.map(person => ({ id: uuid(), person }))),
      topic,
      ...[email, sms, whatsapp, push].map(wish => wish ?? null),
    ])
    const fields = ['personId', 'topic', 'email', 'sms', 'whatsapp', 'push'] as const
    for (const { row } of kept) ctx.record(Preference, row, null, [...fields])
    return kept[0]!.row
  },
})
