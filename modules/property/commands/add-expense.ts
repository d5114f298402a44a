import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { Building } from '../entities/building.ts'
import { Expense } from '../entities/expense.ts'
import { monthErrors, monthIsOpen } from '../steps/month-is-open.ts'
import { checkCurrency } from '../steps/our-currency.ts'

const { buildingId, month, description, category, amount, distribution } = Expense.fields
const { meterKind, unitIds, tenantPercent, isFromReserve } = Expense.fields

export const addExpense = command('property.add_expense', {
  summary: 'Put a cost on a month’s sheet, and say how it is shared',
  route: 'POST /v1/common-expenses',
  needs: 'property.expense.write',
  input: {
    buildingId,
    month,
    description,
    category,
    amount,
    distribution,
    meterKind,
    unitIds,
    tenantPercent,
    isFromReserve,
  },
  output: Expense,
  status: 201,
  errors: monthErrors,
  async run(ctx, input) {
    await ctx.find(Building, input.buildingId, { lock: true })
    checkCurrency(ctx, input.amount)
    await monthIsOpen(ctx, input.buildingId, input.month)
    if (input.distribution === 'meter' && !input.meterKind)
      throw Failure.field('/meterKind', 'required', 'Say which meter it is shared by.')
    if (input.distribution === 'units') await checkUnits(ctx.sql, input.buildingId, input.unitIds ?? [])
    return ctx.insert(Expense, input)
  },
})

async function checkUnits(
  sql: { one<T>(text: string, values: unknown[]): Promise<T | undefined> },
  buildingId: string,
  unitIds: readonly string[],
): Promise<void> {
  const known = await sql.one<{ count: number }>(
    `select count(*)::integer as count from property.unit
     where building_id = $1 and id = any ($2::uuid[]) and archived_at is null`,
    [buildingId, unitIds],
  )
  if (!unitIds.length || known?.count !== new Set(unitIds).size)
    throw Failure.field('/unitIds', 'unknown_reference', 'Name units of this building.')
}
