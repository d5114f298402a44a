import { query } from '#kernel/query/query.ts'
import { bool, json } from '#kernel/schema/fields.ts'
import { countSql, tidyings } from '../rules/tidying.ts'

/** What the next night would take away: a rehearsal, nothing is changed. */
export const tidyingPreview = query('compliance.tidying_preview', {
  summary: 'What is thrown away when it is old, and how many rows that is today',
  route: 'GET /v1/tidying',
  needs: 'compliance.privacy.manage',
  input: {},
  output: { isOn: bool(), data: json({ type: 'array', items: { type: 'object' } } as never) },
  async run(ctx) {
    const { text, days } = countSql()
    const counts = await ctx.read<{ id: string; count: number }>(text, [ctx.now.toString(), ...days])
    const isOn = ctx.tenant.settings.complianceTidies === true
    return {
      isOn,
      data: tidyings.map(({ id, title, days: after, why, isAlways }) => ({
        id,
        title,
        days: after,
        why,
        isOn: isOn || isAlways === true,
        dueCount: counts.find(one => one.id === id)?.count ?? 0,
      })),
    }
  },
})
