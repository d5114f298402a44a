import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import type { Sql } from '#kernel/db/database.ts'
import { roomRefusal } from '../sql/free-room.ts'
import { alternativesTo } from './alternatives.ts'
import type { RoomRefusal, Wanted } from './wanted.ts'

const refusalSql = `select ${roomRefusal('r', {
  arrives: '$2::date',
  departs: '$3::date',
  party: '$4::integer',
  except: '$5::uuid',
})} as code from places.room r where r.id = $1`

/**
 * Locks rooms, in the order of their ids so that two verbs never wait for each other. From then on nobody else
 * puts a stay into them: what is read afterwards stays true until commit.
 */
export async function lockRooms(sql: Sql, locationId: string, ids: string[]): Promise<void> {
  const found = await sql.rows(
    `select id from places.room where id = any($1::uuid[]) and location_id = $2 and archived_at is null
     order by id for no key update`,
    [ids, locationId],
  )
  if (found.length < new Set(ids).size)
    throw Failure.field('/roomId', 'unknown_reference', 'There is no such room at this location.')
}

/** What stands against this room, which the caller has locked. */
export async function refusalOfRoom(
  sql: Sql,
  roomId: string,
  wanted: Wanted,
): Promise<RoomRefusal | undefined> {
  const { arrivesOn, departsOn, partySize, stayId } = wanted
  const found = await sql.one<{ code: RoomRefusal | null }>(refusalSql, [
    roomId,
    arrivesOn,
    departsOn,
    partySize,
    stayId,
  ])
  return found?.code ?? undefined
}

/** Locks the room and refuses with alternatives when it cannot be had. */
export async function requireFreeRoom(
  ctx: CommandContext<RoomRefusal>,
  roomId: string,
  wanted: Wanted,
  notBefore: string,
): Promise<void> {
  await lockRooms(ctx.sql, wanted.locationId, [roomId])
  const code = await refusalOfRoom(ctx.sql, roomId, wanted)
  if (code) ctx.fail(code, { alternatives: await alternativesTo(ctx.sql, { ...wanted, roomId }, notBefore) })
}
