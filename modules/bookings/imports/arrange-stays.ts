import type { Arrangement, ImportBatch, ImportRules } from '#kernel/entity/import-rules.ts'
import { completed, refusalOf, typesOf } from './complete-stay.ts'
import { giveRooms } from './give-rooms.ts'
import { stayOf } from './imported-stay.ts'

/** Stays come in with how they ended. Rooms are given in order of arrival, so that as few as possible go without. */
export const stayImport: ImportRules = {
  mayAlsoSet: ['status', 'total', 'heldUntilAt', 'checkedInAt', 'checkedOutAt', 'cancelledOn', 'noShowOn'],
  orderBy: 'arrivesOn',
  async arrange(batch) {
    const types = await typesOf(batch)
    const stays = batch.rows.map(stayOf)
    const refused = stays.flatMap(stay => refusalOf(stay, types) ?? [])
    // The others are looked at again without these; giving rooms now would be work for nothing.
    if (refused.length) return { refused }
    const given = await giveRooms(batch, stays)
    const numbers = await takeNumbers(batch, stays.filter(stay => stay.isNew).length)
    const values = new Map(stays.map(stay => [stay.id, completed(stay, given.rooms, numbers)]))
    return { values, changes: given.changes, notices: given.notices } satisfies Arrangement
  },
}

/** One step of the counter for all: a step for each of 500 would leave 500 dead versions of its row. */
async function takeNumbers(
  { sql, tenantId, isDryRun }: ImportBatch,
  count: number,
): Promise<Iterator<number>> {
  if (isDryRun || count === 0) return [].values()
  const counted = await sql.one<{ value: number }>(
    `insert into kernel.counter as c (tenant_id, kind, value) values ($1, 'bookings.stay', $2::bigint)
      on conflict (tenant_id, kind) do update set value = c.value + $2::bigint returning value`,
    [tenantId, count],
  )
  const last = Number(counted!.value)
  return Array.from({ length: count }, (_, at) => last - count + 1 + at).values()
}
