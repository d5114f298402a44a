import { query } from '#kernel/query/query.ts'
import { json } from '#kernel/schema/fields.ts'
import { retentionRules } from '../rules/rules.ts'

/** Nobody has reviewed them: they are no legal advice. */
export const retentionRulesQuery = query('compliance.retention_rules', {
  summary: 'What laws keep of people, with their source; unreviewed',
  route: 'GET /v1/retention-rules',
  needs: 'compliance.privacy.manage',
  input: {},
  output: { data: json({ type: 'array', items: { type: 'object' } } as never) },
  run: async ctx => ({
    data: retentionRules.map(rule => ({
      ...rule,
      isChosen: rule.jurisdiction === (ctx.tenant.settings.complianceJurisdiction ?? '*'),
    })),
  }),
})
