import { query } from '#kernel/query/query.ts'
import { json } from '#kernel/schema/fields.ts'
import { type FlagValue, flagValue } from '../flags/flag.ts'
import { yard } from '../yard.ts'

export const flagsInForce = query('operations.flags', {
  summary: 'Every flag with what it gives to whoever asks',
  route: 'GET /v1/flags',
  needs: null,
  input: {},
  output: { data: json<Record<string, FlagValue>>() },
  async run({ tenant, actor }) {
    const { id, slug, plan } = tenant as typeof tenant & { plan?: string }
    const asked = { tenant: id, tenantSlug: slug, plan, role: actor.role, user: actor.userId ?? undefined }
    const values = yard()
      .flags.all()
      .map(flag => [flag.name, flagValue(flag, asked)] as const)
    return { data: Object.fromEntries(values) }
  },
})
