import { jsonOf } from '#kernel/entity/columns.ts'
import { PriceRule } from '../entities/price-rule.ts'

/** SQL for the rules in force for a room type at a location and a service, as a json list; most particular first. */
export const rulesSql = (location: string, roomType: string, service: string): string => `(
  select coalesce(json_agg(${jsonOf(PriceRule.allFields)}
    order by t.position, t.room_type_id is null, t.location_id is null, t.service is null, t.id), '[]'::json)
  from catalogue.price_rule t
  where t.archived_at is null and (t.location_id is null or t.location_id = ${location})
    and (t.room_type_id is null or t.room_type_id = ${roomType})
    and (t.service is null or t.service = ${service}))`
