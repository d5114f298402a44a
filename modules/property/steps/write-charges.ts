import type { CommandContext } from '#kernel/command/context.ts'
import { uuid } from '#kernel/db/uuid.ts'
import type { Row } from '#kernel/entity/entity.ts'
import type { Sheet } from '../entities/sheet.ts'
import type { Part } from '../expenses/share-out.ts'

interface ExpensePart extends Part {
  expenseId: string | null
}

// One statement for all: a sheet of 1,000 units has some 20,000 lines.
const insertSql = `
  insert into property.charge (tenant_id, id, created_at, updated_at, sheet_id, unit_id, location_id, expense_id,
    month, kind, party, amount_amount, amount_currency, weight, total_weight)
  select $1, p.id, $2, $2, $3, p.unit_id, $4, p.expense_id, $5, case when p.expense_id is null then 'reserve'
    else 'expense' end, p.party, p.amount, $6, p.weight, p.total_weight
  from json_to_recordset($7::json) as p(id uuid, unit_id uuid, expense_id uuid, party text, amount bigint,
    weight integer, total_weight bigint)`

const markSql = `update property.expense set sheet_id = $1, updated_at = $2, version = version + 1
  where building_id = $3 and month = $4 and archived_at is null and sheet_id is null`

/** Writes the lines of a sheet and ties its costs to it, also those paid from the reserve. */
export async function writeCharges(
  ctx: CommandContext,
  sheet: Row<typeof Sheet>,
  parts: readonly ExpensePart[],
): Promise<void> {
  const at = ctx.now.toString()
  const lines = parts.map(part => ({
    id: uuid(),
    unit_id: part.unitId,
    expense_id: part.expenseId,
    party: part.party,
    amount: part.amount.amount,
    weight: part.weight,
    total_weight: part.totalWeight,
  }))
  const { id, locationId, month, buildingId } = sheet
  await ctx.sql.run(insertSql, [
    ctx.tenant.id,
    at,
    id,
    locationId,
    month,
    ctx.tenant.currency,
    JSON.stringify(lines),
  ])
  await ctx.sql.run(markSql, [id, at, buildingId, month])
}
