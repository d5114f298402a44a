import { query } from '#kernel/query/query.ts'
import { bool, list, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { topics } from '../templates/template.ts'

export const myPreferences = query('notices.preferences', {
  summary: 'About which topics I want mail',
  route: 'GET /v1/notice-preferences',
  needs: null,
  input: {},
  output: { data: list(shape({ topic: text(), email: bool() })) },
  async run(ctx) {
    const kept = await ctx.read<{ topic: string; email: boolean }>(
      'select topic, email from notices.preference where person_id = $1',
      [ctx.actor.id],
    )
    const wishes = new Map(kept.map(({ topic, email }) => [topic, email]))
    return { data: topics().map(topic => ({ topic, email: wishes.get(topic) ?? true })) }
  },
})
