import type { Sql } from '#kernel/db/database.ts'
import { alternativesSql } from '../sql/alternatives.ts'
import type { Wanted } from './wanted.ts'

export interface Alternative {
  kind: 'other_room' | 'other_type' | 'other_dates'
  roomId: string
  roomName: string
  roomTypeId: string
  roomTypeName: string
  arrivesOn: string
  departsOn: string
}

/**
 * What can be had instead: rooms of the same type, one room of each other type that fits, and, when the type is
 * full, the nearest days on which it is not, none before `notBefore`. One statement.
 */
export const alternativesTo = (sql: Sql, wanted: Wanted, notBefore: string): Promise<Alternative[]> =>
  sql.rows<Alternative>(alternativesSql, [
    wanted.locationId,
    wanted.roomTypeId,
    wanted.roomId,
    wanted.arrivesOn,
    wanted.departsOn,
    wanted.partySize,
    wanted.stayId,
    notBefore,
  ])
