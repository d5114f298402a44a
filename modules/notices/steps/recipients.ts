import type { Sql } from '#kernel/db/database.ts'

/** Who is told: a member, a customer, or everyone of a role (at a location, when it is named). */
export type Recipient =
  | { memberId: string }
  | { customerId: string }
  | { role: string; locationId?: string | null }

export interface Person {
  member_id: string | null
  customer_id: string | null
}

const roleSql = `select distinct m.id from kernel.member m
  join json_to_recordset($1::json) as w(role text, location_id uuid)
    on w.role = m.role and (w.location_id is null or m.location_ids is null or w.location_id = any (m.location_ids))
  where m.archived_at is null`

/** One question, however many roles are named; nobody stands in the list twice. */
export async function peopleOf(sql: Sql, recipients: readonly Recipient[]): Promise<Person[]> {
  const roles = recipients.filter(one => 'role' in one)
  const wanted = roles.map(({ role, locationId }) => ({ role, location_id: locationId ?? null }))
  const found = roles.length ? await sql.rows<{ id: string }>(roleSql, [JSON.stringify(wanted)]) : []
  const members = recipients.flatMap(one => ('memberId' in one ? [one.memberId] : []))
  const customers = recipients.flatMap(one => ('customerId' in one ? [one.customerId] : []))
  return [
    ...[...new Set([...members, ...found.map(({ id }) => id)])].map(id => ({
      member_id: id,
      customer_id: null,
    })),
    ...[...new Set(customers)].map(id => ({ member_id: null, customer_id: id })),
  ]
}
