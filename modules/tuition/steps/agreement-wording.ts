import { createHash } from 'node:crypto'
import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { formatMoney } from '#kernel/money/format-money.ts'
import type { Plan } from '../entities/plan.ts'
import { presets } from '../settings.ts'

const namesSql = `select d.name as child, l.name as place,
    (select coalesce(json_agg(json_build_object('name', c.name, 'percent', s ->> 'percent') order by s ->> 'percent' desc, c.name), '[]')
      from jsonb_array_elements($3::jsonb) as s join people.customer c on c.id = (s ->> 'payerId')::uuid) as payers
  from children.child d, kernel.location l where d.id = $1 and l.id = $2`

interface Names {
  child: string
  place: string
  payers: { name: string; percent: string }[]
}

const periods = {
  weekly: 'a week',
  biweekly: 'a fortnight',
  twice_monthly: 'half a month',
  monthly: 'a month',
  quarterly: 'a quarter',
  annually: 'a year',
} as const

/** The terms of a plan as sentences, and below them what the house has every family agree to. */
export async function agreementWording(ctx: CommandContext, plan: Row<typeof Plan>): Promise<string> {
  const values = [plan.childId, plan.locationId, JSON.stringify(plan.shares)]
  const { child, place, payers } = (await ctx.sql.one<Names>(namesSql, values))!
  const rate = formatMoney(plan.weeklyRate, ctx.tenant.locale)
  const until = plan.endsOn ? ` until ${plan.endsOn}` : ''
  const shares = payers.map(({ name, percent }) => `${name} pays ${percent} %.`)
  const terms = [
    `${child} has a place at ${place} from ${plan.startsOn}${until}.`,
    `It costs ${rate} for ${periods[plan.cadence]}.`,
    ...shares,
  ].join('\n')
  const own = String(ctx.tenant.settings.tuitionAgreement ?? presets.agreement).trim()
  return own ? `${terms}\n\n${own}` : terms
}

export const hashOf = (wording: string): string => createHash('sha256').update(wording).digest('hex')
