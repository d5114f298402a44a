import { createHash } from 'node:crypto'
import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { paperFor } from '#modules/documents/public.ts'
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

/** The terms of a plan as sentences in the language of the house, and below them what it has every family agree to. */
export async function agreementWording(ctx: CommandContext, plan: Row<typeof Plan>): Promise<string> {
  const values = [plan.childId, plan.locationId, JSON.stringify(plan.shares)]
  const { child, place, payers } = (await ctx.sql.one<Names>(namesSql, values))!
  const { t, own: asWritten, day, money, number } = paperFor(ctx.tenant)
  const from = day(plan.startsOn)
  const names = { child: asWritten(child), place: asWritten(place), from }
  const terms = [
    plan.endsOn
      ? t('paper.agreement.placeUntil', { ...names, until: day(plan.endsOn) })
      : t('paper.agreement.place', names),
    t(`paper.agreement.costs.${plan.cadence}`, { rate: money(plan.weeklyRate) }),
    ...payers.map(({ name, percent }) =>
      t('paper.agreement.pays', { name: asWritten(name), percent: number(percent) }),
    ),
  ].join('\n')
  const further = String(ctx.tenant.settings.tuitionAgreement ?? presets.agreement).trim()
  return further ? `${terms}\n\n${further}` : terms
}

export const hashOf = (wording: string): string => createHash('sha256').update(wording).digest('hex')
