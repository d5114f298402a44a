import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { noticeTemplate, notify } from '#modules/notices/public.ts'
import type { Parcel } from '../entities/parcel.ts'
import { toldOf } from '../rules.ts'
import { customersOf, occupantsByUnit, type UnitOccupant } from '../steps/occupants-of.ts'

type ParcelRow = Row<typeof Parcel>

const arrived = noticeTemplate({
  name: 'property.parcels_arrived',
  topic: 'parcels',
  version: 1,
})

/** Whom one parcel concerns: whoever is named on it and lives there, else those whom the unit's notices go to. */
function concerned({ recipientId }: ParcelRow, occupants: readonly UnitOccupant[]): UnitOccupant[] {
  const named = occupants.filter(one => one.customerId === recipientId)
  return named.length ? named : toldOf(occupants)
}

/** One notice to each person for all that came for them in a batch; at once, by night too, if something would spoil. */
export async function tellArrivals(
  ctx: CommandContext,
  batchId: string,
  parcels: readonly ParcelRow[],
  codes: ReadonlyMap<string, string>,
): Promise<void> {
  const unitIds = parcels.map(({ unitId }) => unitId)
  const byUnit = await occupantsByUnit(ctx.sql, unitIds, ctx.now)
  for (const [unitId, ours] of Map.groupBy(parcels, parcel => parcel.unitId)) {
    const shares = new Map<string, ParcelRow[]>()
    for (const parcel of ours)
      for (const { customerId } of customersOf(concerned(parcel, byUnit.get(unitId) ?? [])))
        shares.set(customerId, [...(shares.get(customerId) ?? []), parcel])
    // Who waits for the same parcels is told in one statement.
    const groups = Map.groupBy(shares, ([, waiting]) => waiting.map(({ id }) => id).join())
    for (const people of groups.values()) {
      const waiting = people[0]![1]
      await notify(ctx, {
        to: people.map(([customerId]) => ({ customerId })),
        template: arrived.name,
        data: { count: countOf(waiting.length), code: codes.get(unitId) },
        key: `parcels:${batchId}:${unitId}`,
        isUrgent: waiting.some(({ isPerishable }) => isPerishable),
      })
    }
  }
}

export const countOf = (count: number): string => (count === 1 ? '1 parcel' : `${count} parcels`)
