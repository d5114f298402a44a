/**
 * Lateral sums of an item `i`, as `p`: what lies there, may be used, is set aside and is on order. `$at` is an
 * instant; `$places` the locations that may be seen, or null.
 */
export const positionSql = (at: string, places = 'null::uuid[]') => `
  cross join lateral (select
    coalesce((select sum(t.on_hand) from inventory.lot t where t.item_id = i.id and t.archived_at is null
      and (${places} is null or t.location_id = any (${places}))), 0)::bigint as on_hand,
    coalesce((select sum(t.on_hand) from inventory.lot t join kernel.location l on l.id = t.location_id
      where t.item_id = i.id and t.archived_at is null and t.blocked_reason is null
        and (${places} is null or t.location_id = any (${places}))
        and coalesce(least(t.expires_on, t.opened_on + i.opened_days) >= (${at}::timestamptz at time zone l.timezone)::date,
          true)), 0)::bigint as usable,
    coalesce((select sum(r.open_quantity) from inventory.reservation r
      where r.item_id = i.id and r.open_quantity > 0), 0)::bigint as reserved,
    coalesce((select sum(greatest(o.quantity - o.arrived_quantity, 0)) from inventory.reorder o
      where o.item_id = i.id and o.status = 'ordered'), 0)::bigint as on_order,
    coalesce(i.reorder_point, i.daily_use * coalesce(i.lead_days,
      (select s.lead_days from inventory.supplier s where s.id = i.supplier_id), 0) + i.safety_quantity) as point
  ) p`

export interface Position {
  onHand: number
  usable: number
  reserved: number
  onOrder: number
  /** Reorder when what is available and on order falls to this; null: never by itself. */
  point: number | null
}

export const positionColumns = `p.on_hand as "onHand", p.usable, p.reserved, p.on_order as "onOrder", p.point::bigint as point`
