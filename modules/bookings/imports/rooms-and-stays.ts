import type { ImportBatch } from '#kernel/entity/import-rules.ts'
import type { PlacedSpan } from '../lanes/lane.ts'
import { keptList } from '../sql/free-room.ts'
import type { ImportedStay } from './imported-stay.ts'

export interface RoomFacts {
  id: string
  roomTypeId: string
  capacity: number
  isShared: boolean
}

const endOfTime = '9999-12-31'

/**
 * The rooms of the types in question, and who stands in them during these nights; two statements. The rooms are
 * locked first: who books meanwhile waits, and does not hold a room while waiting for the counter of numbers.
 */
export async function roomsAndStays(batch: ImportBatch, stays: ImportedStay[]) {
  const types = [...new Set(stays.map(stay => stay.roomTypeId))]
  const rooms = await batch.sql.rows<RoomFacts & { outOfOrderOn: string | null }>(
    `select id, room_type_id as "roomTypeId", capacity, shared as "isShared", out_of_order_on as "outOfOrderOn"
      from places.room where room_type_id = any($1::uuid[]) and archived_at is null
      order by position, code ${batch.isDryRun ? '' : 'for no key update'}`,
    [types],
  )
  const from = stays.reduce((first, stay) => (stay.arrivesOn < first ? stay.arrivesOn : first), endOfTime)
  const to = stays.reduce((last, stay) => (stay.departsOn > last ? stay.departsOn : last), '')
  const own = stays.filter(stay => !stay.isNew).map(stay => stay.id)
  const there = await batch.sql.rows<PlacedSpan>(standingSql, [
    rooms.map(room => room.id),
    from,
    to,
    batch.importId,
    own,
  ])
  const closed = rooms.flatMap(({ id, outOfOrderOn: start }): PlacedSpan[] =>
    start ? [{ id: `closed:${id}`, lane: id, start, end: endOfTime, mayMove: false }] : [],
  )
  return { rooms, standing: [...there, ...closed, ...asFileSays(stays)] }
}

/** Stays of this batch that name their room. */
const asFileSays = (stays: ImportedStay[]): PlacedSpan[] =>
  stays
    .filter(stay => stay.roomId !== null && !stay.needsRoom)
    .map(stay => ({
      id: stay.id,
      lane: stay.roomId!,
      start: stay.arrivesOn,
      end: stay.departsOn,
      mayMove: false,
    }))

// Who came with this same import may still give way; everybody else stands where they stand.
const standingSql = `select s.id, s.room_id as lane, s.arrives_on as start, s.departs_on as end, exists (
    select from transfer.import_row i where i.import_id = $4 and i.row_id = s.id and i.outcome = 'created') as "mayMove"
  from bookings.stay s
  where s.room_id = any($1::uuid[]) and s.departs_on > $2 and s.arrives_on < $3
    and s.status in ${keptList} and s.id <> all($5::uuid[])`
