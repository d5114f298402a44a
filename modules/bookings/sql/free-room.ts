import { keptStatuses } from '../rules.ts'

export const keptList = `('${keptStatuses.join("', '")}')`

export interface Wish {
  arrives: string
  departs: string
  party: string
  /** A stay that does not stand in its own way; SQL for its id. */
  except?: string
}

/**
 * SQL: whether the room of alias `room` can take the wish. Dates are compared one by one, for an index on them
 * serves under row security and one on ranges does not. Stays of one room follow each other, so the next to leave
 * decides; asked with a limit, which PostgreSQL cannot turn into a scan of all stays: one probe of some 8 µs a room.
 */
export const roomIsFree = (room: string, { arrives, departs, party, except }: Wish): string => `(
  ${room}.archived_at is null
  and ${room}.capacity >= ${party}
  and (${room}.out_of_order_on is null or ${room}.out_of_order_on >= ${departs})
  and (${arrives} = ${departs} or case when ${room}.is_exclusive
    then coalesce((
      select s.arrives_on from bookings.stay s
      where s.room_id = ${room}.id and s.status in ${keptList} and s.arrives_on < s.departs_on
        and s.departs_on > ${arrives}${except ? ` and s.id is distinct from ${except}` : ''}
      order by s.departs_on limit 1) >= ${departs}, true)
    else coalesce((
      select max(taken.used${except ? ` - ${ownPlaces(room, except)}` : ''}) from bookings.capacity_day taken
      where taken.room_id = ${room}.id and taken.night_on >= ${arrives} and taken.night_on < ${departs}
      ) + ${party} <= ${room}.capacity, true)
    end))`

/** What the stay itself takes up that night in this room already. */
const ownPlaces = (room: string, except: string) => `coalesce((
  select own.party_size from bookings.stay own
  where own.id = ${except} and own.room_id = ${room}.id and own.status in ${keptList}
    and taken.night_on >= own.arrives_on and taken.night_on < own.departs_on), 0)`

/** SQL: the code of what stands against this room, or null. */
export const roomRefusal = (room: string, wish: Wish): string => `case
  when ${room}.capacity < ${wish.party} then 'bookings.party_too_large'
  when ${room}.archived_at is not null or ${room}.out_of_order_on < ${wish.departs} then 'bookings.room_out_of_order'
  when not ${roomIsFree(room, wish)} then 'bookings.room_taken'
end`
