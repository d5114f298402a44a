import type { ImportBatch } from '#kernel/entity/import-rules.ts'
import { nightsOf, totalOf } from '../steps/nights.ts'
import type { ImportedStay } from './imported-stay.ts'

const maxNights = 400

/** Where each room type lies. */
export async function typesOf({ sql, rows }: ImportBatch): Promise<Map<string, string>> {
  const ids = new Set(rows.map(row => row.values.roomTypeId))
  const found = await sql.rows<{ id: string; locationId: string }>(
    'select id, location_id as "locationId" from places.room_type where id = any($1::uuid[])',
    [[...ids]],
  )
  return new Map(found.map(type => [type.id, type.locationId]))
}

/** What the database would refuse anyhow; found here, it costs the other rows of the batch nothing. */
export function refusalOf(stay: ImportedStay, types: Map<string, string>) {
  const nights = nightsOf(stay.arrivesOn, stay.departsOn)
  const refuse = (code: string, field: string, message: string) => ({ line: stay.line, code, field, message })
  if (nights < 0)
    return refuse('bookings.ends_before_start', 'departsOn', 'A stay cannot end before it starts.')
  if (nights > maxNights)
    return refuse('out_of_range', 'departsOn', `A stay is at most ${maxNights} nights long.`)
  if (types.get(stay.roomTypeId) !== stay.locationId)
    return refuse('bookings.type_elsewhere', 'roomTypeId', 'This room type is not one of the location.')
  if (stay.total && stay.total.currency !== stay.nightlyRate.currency)
    return refuse('bookings.two_currencies', 'total', 'Rate and total are in different currencies.')
}

export function completed(stay: ImportedStay, rooms: Map<string, string | null>, numbers: Iterator<number>) {
  const { id, isNew, status, nightlyRate, arrivesOn, departsOn } = stay
  const number = isNew ? numbers.next() : undefined
  return {
    ...(number && !number.done ? { number: number.value } : {}),
    ...(isNew ? { status } : {}),
    ...(rooms.has(id) ? { roomId: rooms.get(id) } : {}),
    ...(stay.total === null ? { total: totalOf(nightlyRate, arrivesOn, departsOn) } : {}),
  }
}
