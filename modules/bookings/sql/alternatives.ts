import { roomIsFree } from './free-room.ts'

const wish = { party: '$6::integer', except: '$7::uuid' }
const sameDays = roomIsFree('r', { ...wish, arrives: '$4::date', departs: '$5::date' })
const shifted = roomIsFree('r', { ...wish, arrives: '($4::date + shift)', departs: '($5::date + shift)' })

const isWhereItIs = `exists (
  select from bookings.stay own
  where own.id = $7 and own.room_id = r.id and own.arrives_on = $4 and own.departs_on = $5)`
// Guests who are here already cannot come on another day.
const isInHouse = `exists (select from bookings.stay own where own.id = $7 and own.status = 'checked_in')`

/** $1 location, $2 type, $3 room not wanted or null, $4 arrival, $5 departure, $6 party, $7 stay or null, $8 first day. */
export const alternativesSql = `
  with free as materialized (
    select r.id, r.name, r.room_type_id, r.position, r.code, t.name as type_name, t.nightly_rate_amount as rate
    from places.room r join places.room_type t on t.id = r.room_type_id
    where r.location_id = $1 and r.id is distinct from $3::uuid and not ${isWhereItIs} and ${sameDays}
  ), same_type as (
    select 1 as rank, 0 as near, 'other_room' as kind, id, name, room_type_id, type_name, 0 as shift
    from free where room_type_id = $2 order by position, code limit 4
  ), other_type as (
    select 2 as rank, row_number() over (order by rate)::integer as near, 'other_type' as kind,
      id, name, room_type_id, type_name, 0 as shift
    from (
      select distinct on (room_type_id) * from free where room_type_id <> $2 order by room_type_id, position, code
    ) first limit 4
  ), other_days as (
    select 3 as rank, abs(shift) * 2 + (shift < 0)::integer as near, 'other_dates' as kind,
      r.id, r.name, r.room_type_id, r.type_name, shift
    from generate_series(-14, 14) shift
    cross join lateral (
      select r.id, r.name, r.room_type_id, t.name as type_name
      from places.room r join places.room_type t on t.id = r.room_type_id
      where r.location_id = $1 and r.room_type_id = $2 and ${shifted}
      order by r.id = $3::uuid desc nulls last, r.position, r.code limit 1
    ) r
    where shift <> 0 and not ${isInHouse} and $4::date + shift >= $8::date and not exists (select from same_type)
    order by near limit 3
  )
  select kind, id as "roomId", name as "roomName", room_type_id as "roomTypeId", type_name as "roomTypeName",
    ($4::date + shift)::date as "arrivesOn", ($5::date + shift)::date as "departsOn"
  from (
    select * from same_type union all select * from other_type union all select * from other_days
  ) found
  order by rank, near, name`
