import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import type { Amenity } from '../entities/amenity.ts'
import { Building } from '../entities/building.ts'
import { Expense } from '../entities/expense.ts'
import { Reservation } from '../entities/reservation.ts'
import { zoneOf } from '../steps/local-today.ts'
import { checkCurrency } from '../steps/our-currency.ts'

type ReservationRow = Row<typeof Reservation>

/** The month of a day, or the first after it whose sheet is not issued. The caller has locked the building. */
async function openMonth(ctx: CommandContext, buildingId: string, month: string): Promise<string> {
  const issued = await ctx.sql.one<{ month: string }>(
    'select month from property.sheet where building_id = $1 and month >= $2 order by month desc limit 1',
    [buildingId, month],
  )
  return issued ? Temporal.PlainYearMonth.from(issued.month).add({ months: 1 }).toString() : month
}

/** Puts the fee of a confirmed reservation on the sheet of its month, for its unit alone and its tenant to pay. */
export async function chargeFee(
  ctx: CommandContext<never>,
  reservation: ReservationRow,
  amenity: Pick<Row<typeof Amenity>, 'name' | 'buildingId' | 'locationId'>,
): Promise<ReservationRow> {
  const { fee, unitId, startsAt } = reservation
  if (!fee?.amount) return reservation
  checkCurrency(ctx, fee)
  const zone = await zoneOf(ctx, amenity.locationId)
  const on = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone).toPlainDate()
  await ctx.find(Building, amenity.buildingId, { lock: true })
  const expense = await ctx.insert(Expense, {
    buildingId: amenity.buildingId,
    month: await openMonth(ctx, amenity.buildingId, on.toPlainYearMonth().toString()),
    description: `${amenity.name}, ${on}`,
    category: 'amenity',
    amount: fee,
    distribution: 'units',
    unitIds: [unitId],
    tenantPercent: 100,
    isFromReserve: false,
  })
  return ctx.update(Reservation, reservation, { feeExpenseId: expense.id })
}

/** Takes the fee of a reservation given back in time off again: off its sheet, or off a later one if that is issued. */
export async function takeFeeBack(ctx: CommandContext<never>, reservation: ReservationRow): Promise<void> {
  if (!reservation.feeExpenseId) return
  const found = await ctx.find(Expense, reservation.feeExpenseId)
  await ctx.find(Building, found.buildingId, { lock: true })
  const expense = await ctx.find(Expense, reservation.feeExpenseId, { lock: true })
  if (!expense.sheetId) {
    await ctx.update(Expense, expense, { archivedAt: ctx.now.toString() })
    return
  }
  const { buildingId, month, description, category, amount, distribution, unitIds, tenantPercent } = expense
  await ctx.insert(Expense, {
    buildingId,
    month: await openMonth(ctx, buildingId, month),
    description,
    category,
    amount: { ...amount, amount: -amount.amount },
    distribution,
    unitIds,
    tenantPercent,
    isFromReserve: false,
  })
}
