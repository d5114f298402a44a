import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { bool, ref, text } from '#kernel/schema/fields.ts'
import { Preference } from '../entities/preference.ts'
import { topics } from '../templates/template.ts'

const sql = `insert into notices.preference as t (tenant_id, id, created_at, updated_at, person_id, topic, email)
  values ($1, $2, $3, $3, $4, $5, $6)
  on conflict on constraint preference_once do update set email = excluded.email, updated_at = excluded.updated_at,
    version = t.version + 1
  returning ${jsonOf(Preference.allFields)} as row`

export const setPreference = command('notices.set_preference', {
  summary: 'Whether I, or a customer who asked us, want mail about a topic',
  route: 'PUT /v1/notice-preferences',
  needs: null,
  input: {
    topic: text({ max: 100 }),
    email: bool(),
    customerId: ref('people.customer', { help: 'Left out: for yourself.' }).optional(),
  },
  output: Preference,
  async run(ctx, { topic, email, customerId }) {
    if (!topics().includes(topic))
      throw Failure.field('/topic', 'not_a_choice', `Choose one of: ${topics().join(', ')}.`)
    if (customerId) {
      if (!ctx.actor.permissions.has(Preference.access.write))
        throw Failure.forbidden(Preference.access.write)
      const known = await ctx.sql.one('select 1 from people.customer where id = $1', [customerId])
      if (!known)
        throw Failure.field(
          '/customerId',
          'unknown_reference',
          'There is no such record, or it is not yours to see.',
        )
    }
    const personId = customerId ?? ctx.actor.id
    const kept = await ctx.sql.one<{ row: Row<typeof Preference> }>(sql, [
      ctx.tenant.id,
      uuid(),
      ctx.now.toString(),
      personId,
      topic,
      email,
    ])
    ctx.record(Preference, kept!.row, null, ['personId', 'topic', 'email'])
    return kept!.row
  },
})
