import { Failure } from '#kernel/command/failure.ts'
import type { Money } from '#kernel/money/money.ts'
import { query } from '#kernel/query/query.ts'
import { bool, currency, integer, list, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { month } from '../entities/expense.ts'
import { distributions, parties, shareOut } from '../expenses/share-out.ts'
import { costsOf, type ReadRows, type SheetUnit, unitsOf } from '../steps/sheet-facts.ts'

const sql = `
  select b.id, b.reserve_monthly_amount as reserve, exists (
    select from property.sheet s where s.building_id = b.id and s.month >= $2) as "isIssued",
    coalesce((select sum(e.amount_amount) from property.expense e where e.building_id = b.id and e.month = $2
      and e.is_from_reserve and e.archived_at is null), 0)::bigint as "fromReserve"
  from property.building b where b.id = $1 and ($3::uuid[] is null or b.location_id = any ($3))`

interface Facts {
  id: string
  reserve: number | null
  isIssued: boolean
  fromReserve: number
}

const amount = () => integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 })

const line = {
  cost: integer({ help: 'Which of the costs, from 0.' }),
  party: oneOf(parties),
  amount: amount(),
  weight: integer(),
}

export const sheetPreview = query('property.sheet_preview', {
  summary: 'What a month’s sheet would ask of each unit, cost by cost, before it is issued',
  route: 'GET /v1/buildings/{id}/sheet-preview',
  needs: 'property.sheet.read',
  input: { month: month() },
  output: {
    month: text(),
    currency: currency(),
    isIssued: bool({ help: 'This month, or a later one, has its sheet.' }),
    total: amount(),
    fromReserve: amount(),
    costs: list(
      shape({
        expenseId: ref('property.expense').optional(),
        description: text(),
        distribution: oneOf(distributions),
        meterKind: text().optional(),
        tenantPercent: integer(),
        amount: amount(),
        totalWeight: amount(),
        isSharable: bool({ help: 'False: there is nothing to share it by.' }),
      }),
    ),
    units: list(
      shape({
        unitId: ref('property.unit'),
        name: text(),
        floor: integer(),
        owner: amount(),
        tenant: amount(),
        lines: list(shape(line), { max: 1000 }),
      }),
      { max: 5000 },
    ),
  },
  async run(ctx, { id, month }) {
    const read: ReadRows = (text, values) => ctx.read(text, values)
    const [building] = await ctx.read<Facts>(sql, [id, month, ctx.actor.locationIds])
    if (!building) throw Failure.notFound()
    const reserveMonthly: Money | null = building.reserve
      ? { amount: building.reserve, currency: ctx.tenant.currency }
      : null
    const [costs, units] = await Promise.all([
      costsOf(read, { id, reserveMonthly }, month),
      unitsOf(read, id, month),
    ])
    const shared = costs.map(cost => shareOut(cost, units(cost.meterKind)))
    const lines = Map.groupBy(
      shared.flatMap((parts, cost) => (parts ?? []).map(part => ({ ...part, cost }))),
      part => part.unitId,
    )
    const ofUnit = (unit: SheetUnit) => {
      const own = (lines.get(unit.id) ?? []).map(({ cost, party, amount, weight }) => ({
        cost,
        party,
        amount: amount.amount,
        weight,
      }))
      const of = (party: string) =>
        own.filter(one => one.party === party).reduce((sum, one) => sum + one.amount, 0)
      return {
        unitId: unit.id,
        name: unit.name,
        floor: unit.floor,
        owner: of('owner'),
        tenant: of('tenant'),
        lines: own,
      }
    }
    return {
      month,
      currency: ctx.tenant.currency,
      isIssued: building.isIssued,
      total: costs.reduce((sum, cost) => sum + cost.amount.amount, 0),
      fromReserve: building.fromReserve,
      costs: costs.map(({ expenseId, description, distribution, meterKind, tenantPercent, amount }, at) => ({
        expenseId,
        description,
        distribution,
        meterKind,
        tenantPercent,
        amount: amount.amount,
        totalWeight: shared[at]?.[0]?.totalWeight ?? 0,
        isSharable: shared[at] !== undefined,
      })),
      units: units(null).map(ofUnit),
    }
  },
})
