import { command } from '#kernel/command/command.ts'
import { sum } from '#kernel/money/money.ts'
import { Building } from '../entities/building.ts'
import { Sheet } from '../entities/sheet.ts'
import { sheetIssued } from '../events.ts'
import { shareOut } from '../expenses/share-out.ts'
import { monthErrors, monthIsOpen } from '../steps/month-is-open.ts'
import { costsOf, type ReadRows, unitsOf } from '../steps/sheet-facts.ts'
import { writeCharges } from '../steps/write-charges.ts'

const { buildingId, month } = Sheet.fields

export const issueSheet = command('property.issue_sheet', {
  summary: 'Share out a month’s common expenses and the reserve among the units',
  route: 'POST /v1/expense-sheets',
  needs: 'property.sheet.issue',
  input: { buildingId, month },
  output: Sheet,
  status: 201,
  emits: [sheetIssued],
  errors: {
    ...monthErrors,
    'property.nothing_to_share_by': {
      status: 409,
      when: 'No unit has shares, a meter’s count or a place in what this cost is shared by; see expense.',
    },
  },
  async run(ctx, input) {
    const building = await ctx.find(Building, input.buildingId, { lock: true })
    await monthIsOpen(ctx, building.id, input.month)
    const read: ReadRows = (text, values) => ctx.sql.rows(text, values)
    const costs = await costsOf(read, building, input.month)
    const units = await unitsOf(read, building.id, input.month)
    const parts = costs.flatMap(cost => {
      const ours = shareOut(cost, units(cost.meterKind))
      if (!ours) return ctx.fail('property.nothing_to_share_by', { expense: cost.description })
      return ours.map(part => ({ ...part, expenseId: cost.expenseId }))
    })
    const total = sum(
      costs.map(cost => cost.amount),
      ctx.tenant.currency,
    )
    const sheet = await ctx.insert(Sheet, { ...input, total } as never)
    await writeCharges(ctx, sheet, parts)
    ctx.emit(sheetIssued, {
      entity: Sheet.name,
      rowId: sheet.id,
      locationId: sheet.locationId,
      data: { buildingId: building.id, month: sheet.month, total },
    })
    return sheet
  },
})
