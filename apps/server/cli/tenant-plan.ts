import { Failure } from '#kernel/command/failure.ts'
import { asOwner } from '#kernel/tenancy/as-owner.ts'
import { tenantBySlug } from '#kernel/tenancy/let-in.ts'
import { systemClock } from '#kernel/time/clock.ts'
import { tiers } from '#modules/integrations/public.ts'
import { withDatabase } from './find-database.ts'
import { answer, readFlags } from './flags.ts'
import type { CliVerb } from './verb.ts'

const plans = ['house', ...Object.keys(tiers)]

const help = `mainstay tenant plan --tenant S --plan P [options]

  --tenant S       the tenant’s slug
  --plan P         ${plans.join(', ')}; house is not metered
  --limit N        requests in fifteen minutes, instead of the plan’s own figure
  --data DIR       the data folder
  --json           {"tenantId","plan","limit"} on one line`

function limitOf(text: string | undefined): number | null {
  if (text === undefined) return null
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw Failure.field('/--limit', 'invalid_number', 'Give a number above 0.')
  return Number(text)
}

const sql = `update kernel.tenant set plan = $2, api_limit = $3, version = version + 1, updated_at = $4
  where id = $1 returning version`

export const tenantPlan: CliVerb = {
  summary: 'Say how much the programs of a tenant may ask',
  help,
  async run(args) {
    const { values, isJson } = readFlags(args, ['tenant', 'plan'], ['limit', 'data'])
    const { tenant, plan } = values
    if (!plans.includes(plan))
      throw Failure.field('/--plan', 'not_a_choice', `Choose one of: ${plans.join(', ')}.`)
    const limit = limitOf(values.limit)
    const tenantId = await withDatabase(values.data, async ({ url }) => {
      const { id } = await tenantBySlug(url, tenant)
      const at = systemClock.now().toString()
      await asOwner({ url, tenantId: id, at }, async owner => {
        const [row] = await owner.query<{ version: number }>(sql, [id, plan, limit, at])
        await owner.audit('kernel.set_plan', 'kernel.tenant', id, { plan, apiLimit: limit }, row!.version)
      })
      return id
    })
    answer(isJson, { tenantId, plan, limit }, `${tenant} is on plan ${plan}.`)
    return 0
  },
}
