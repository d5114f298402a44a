import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { bool, integer, money, oneOf } from '#kernel/schema/fields.ts'
import { powderFor, spreadOf } from '../../pricing/coverage.ts'
import { ratio, times, whole } from '../../pricing/ratio.ts'
import { costs, coverageConstants } from '../../rules.ts'
import { learn } from '../learn.ts'

const sql = `select p.specific_gravity as "specificGravity", p.film, p.transfer,
    (select coalesce(json_agg(json_build_object('used', u.used, 'onParts', u.on_parts)), '[]')
      from (select used, on_parts from coating.powder_use where powder_id = p.id and on_parts is not null
        order by id desc limit 50) u) as samples,
    s.held, s.worth
  from coating.powder p
  cross join lateral (select coalesce(sum(l.on_hand), 0)::bigint as held,
      coalesce(sum(round(l.cost_amount::numeric * l.on_hand / l.received_quantity)), 0)::bigint as worth
    from inventory.lot l where l.item_id = p.item_id and l.archived_at is null and l.blocked_reason is null
      and (l.expires_on is null or l.expires_on >= $3::date) and ($2::uuid[] is null or l.location_id = any ($2))) s
  where p.id = $1`

interface Found {
  specificGravity: number
  film: number
  transfer: number
  samples: { used: number; onParts: number }[]
  held: number
  worth: number
}

const most = 1_000_000_000_000

export const powderNeed = query('coating.powder_need', {
  summary: 'What an area takes of a powder, by what the shop’s own weighings say stays on the parts',
  route: 'GET /v1/powders/{id}/need',
  needs: 'coating.powder.read',
  input: {
    area: integer({ min: 1, max: 9_000_000_000_000, help: 'Square millimetres.' }).default(1_000_000),
    film: integer({ min: 1000, max: 2_000_000, help: 'Nanometres. Preset: that of the powder.' }).optional(),
    constant: oneOf(coverageConstants).default('si'),
  },
  output: {
    transfer: integer({ help: 'Thousandths: learned, or the powder’s preset until enough was weighed.' }),
    low: integer({ help: 'Nineteen in twenty that it is more than this.' }).optional(),
    high: integer().optional(),
    weighingCount: integer(),
    perPound: integer({ help: 'Thousandths of a square foot.' }),
    perKilogram: integer({ help: 'Thousandths of a square metre.' }),
    gramsPerSquareMetre: integer({ help: 'Thousandths.' }),
    powder: integer({ max: most, help: 'Milligrams that it takes.' }),
    held: integer({ max: most, help: 'Milligrams that may be used.' }),
    isEnough: bool(),
    cost: money({ help: 'At what the lots cost on average.' }).optional(),
  },
  async run(ctx, { id, area, film, constant }) {
    const today = ctx.now.toZonedDateTimeISO(ctx.tenant.timezone).toPlainDate().toString()
    const [found] = await ctx.read<Found>(sql, [id, ctx.actor.locationIds, today])
    if (!found) throw Failure.notFound()
    const { specificGravity, samples, held, worth } = found
    const { transfer, low, high, count } = learn(samples, found.transfer)
    const layer = { specificGravity, film: film ?? found.film, transfer }
    const spread = spreadOf(layer, constant)
    const need = powderFor(area, layer, constant)
    return {
      ...{ transfer, low, high, weighingCount: count, held },
      perPound: whole(spread.perPound),
      perKilogram: whole(spread.perKilogram),
      gramsPerSquareMetre: whole(powderFor(1_000_000, layer, constant)),
      powder: whole(need),
      isEnough: whole(need) <= held,
      cost: ctx.actor.permissions.has(costs)
        ? { amount: held ? whole(times(need, ratio(worth, held))) : 0, currency: ctx.tenant.currency }
        : null,
    }
  },
})
