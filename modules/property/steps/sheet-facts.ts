import type { Row } from '#kernel/entity/entity.ts'
import type { Money } from '#kernel/money/money.ts'
import type { Building } from '../entities/building.ts'
import type { SharedCost, SharingUnit } from '../expenses/share-out.ts'

/** How rows are read: within a verb's transaction, or for a question. */
export type ReadRows = <T>(text: string, values: unknown[]) => Promise<T[]>

export interface SheetCost extends SharedCost {
  /** Null for what is put by as a reserve. */
  expenseId: string | null
  description: string
  meterKind: string | null
}

const costSql = `select id as "expenseId", description, distribution, meter_kind as "meterKind",
    unit_ids as "unitIds", tenant_percent as "tenantPercent",
    json_build_object('amount', amount_amount, 'currency', amount_currency) as amount
  from property.expense
  where building_id = $1 and month = $2 and archived_at is null and not is_from_reserve
  order by created_at, id`

/** All that a month's sheet shares out; the reserve is the owners', by their shares. */
export async function costsOf(
  read: ReadRows,
  building: Pick<Row<typeof Building>, 'id' | 'reserveMonthly'>,
  month: string,
): Promise<SheetCost[]> {
  const costs = await read<SheetCost>(costSql, [building.id, month])
  const reserve = building.reserveMonthly as Money | null
  if (!reserve?.amount) return costs
  const common = { expenseId: null, description: 'Reserve', meterKind: null, tenantPercent: 0 }
  return [...costs, { ...common, distribution: 'shares', amount: reserve }]
}

// Of two units that lost equally by rounding the one further down gets the cent: floor, then name, byte by byte.
const unitSql = `
  select u.id, u.name, u.floor, u.shares, coalesce(m.counts, '{}') as counts from property.unit u
  left join lateral (
    select json_object_agg(kind, used) as counts from (
      select kind, sum(used)::integer as used from (
        select kind, read_on, case when is_new_meter then value else value - lag(value) over (
          partition by kind order by read_on) end as used
        from property.meter_reading where unit_id = u.id and archived_at is null
      ) readings
      where used is not null and to_char(read_on, 'YYYY-MM') = $2 group by kind
    ) months
  ) m on true
  where u.building_id = $1 and u.archived_at is null
  order by u.floor, u.name collate "C", u.id`

export interface SheetUnit extends SharingUnit {
  name: string
  floor: number
}

interface Counted extends SheetUnit {
  counts: Record<string, number>
}

/** The units of a building with what a kind of meter counted there in the month. */
export async function unitsOf(read: ReadRows, buildingId: string, month: string) {
  const units = await read<Counted>(unitSql, [buildingId, month])
  return (meterKind: string | null): SheetUnit[] =>
    units.map(unit => ({ ...unit, consumption: meterKind ? (unit.counts[meterKind] ?? 0) : 0 }))
}
