import type { Arrangement, ImportBatch } from '#kernel/entity/import-rules.ts'
import type { PlacedSpan } from '../lanes/lane.ts'
import { placeSpans } from '../lanes/place-spans.ts'
import type { ImportedStay } from './imported-stay.ts'
import { type RoomFacts, roomsAndStays } from './rooms-and-stays.ts'

interface Given {
  rooms: Map<string, string | null>
  changes: NonNullable<Arrangement['changes']>
  notices: NonNullable<Arrangement['notices']>
}

const waiting = {
  code: 'bookings.no_room_left',
  message: 'No room of its type is free on these nights; the stay waits without one.',
}
const shared = {
  code: 'bookings.room_to_choose',
  message: 'Rooms of this type are shared; the stay waits until someone chooses one.',
}

/** A room for every stay that takes one up, as far as they go; each room type by itself. */
export async function giveRooms(batch: ImportBatch, stays: ImportedStay[]): Promise<Given> {
  const given: Given = { rooms: new Map(), changes: [], notices: [] }
  const needing = stays.filter(stay => stay.needsRoom)
  if (needing.length === 0) return given
  const { rooms, standing } = await roomsAndStays(batch, stays)
  for (const [type, ofType] of Map.groupBy(needing, stay => stay.roomTypeId)) {
    const own = rooms.filter(room => room.roomTypeId === type)
    const ids = new Set(own.map(room => room.id))
    const onOwn = standing.filter(span => ids.has(span.lane))
    if (own.some(room => room.isShared)) leaveOpen(ofType, shared, given)
    else giveOfType(own, onOwn, ofType, given)
  }
  return given
}

function giveOfType(rooms: RoomFacts[], standing: PlacedSpan[], stays: ImportedStay[], given: Given): void {
  const spans = stays.map(stay => ({
    id: stay.id,
    start: stay.arrivesOn,
    end: stay.departsOn,
    only: roomsFor(stay.partySize, rooms),
  }))
  const { placed, displaced } = placeSpans(
    rooms.map(room => room.id),
    standing,
    spans,
  )
  for (const stay of stays) {
    const room = placed.get(stay.id) ?? null
    given.rooms.set(stay.id, room)
    if (!room) given.notices.push({ line: stay.line, ...waiting })
  }
  for (const { id } of displaced) given.changes.push({ id, values: { roomId: null }, notice: waiting })
}

/** Undefined, and so quickly passed over, where every room is large enough. */
function roomsFor(partySize: number, rooms: RoomFacts[]): ReadonlySet<string> | undefined {
  if (rooms.every(room => room.capacity >= partySize)) return undefined
  return new Set(rooms.filter(room => room.capacity >= partySize).map(room => room.id))
}

function leaveOpen(stays: ImportedStay[], notice: typeof shared, given: Given): void {
  for (const stay of stays) {
    given.rooms.set(stay.id, null)
    given.notices.push({ line: stay.line, ...notice })
  }
}
