import type { RoleBook } from '#kernel/access/grant-guard.ts'
import { type GuardedField, seeing } from '#kernel/access/hidden-fields.ts'
import { expandPermissions, ownerRole, patternsOfRole } from '#kernel/access/permission.ts'
import type { Sql } from '#kernel/db/database.ts'
import { guardedSql } from '#kernel/tenancy/tenant-info.ts'
import type { Ear } from '../webhooks/message.ts'

export interface Listening extends Ear {
  endpointId: string
  hasRecord: boolean
}

interface Row {
  endpointId: string
  events: string[]
  role: string
  locationIds: string[] | null
  hasRecord: boolean
  edition: string
  ownPermissions: string[] | null
  guarded: GuardedField[] | null
}

const sql = `select n.id as "endpointId", n.events, n.role, n.location_ids as "locationIds",
    n.has_record as "hasRecord", t.edition, r.permissions as "ownPermissions", ${guardedSql}
  from integrations.endpoint n
  join kernel.tenant t on t.id = n.tenant_id
  left join kernel.role r on r.name = n.role and r.archived_at is null
  where n.archived_at is null and ($1::uuid is null and n.status = 'active' or n.id = $1)`

/** Endpoints that are on (or the one named), each with what its role may do at this moment. */
export async function listeningOf(
  tx: Sql,
  book: RoleBook,
  endpointId: string | null = null,
): Promise<Listening[]> {
  const rows = await tx.rows<Row>(sql, [endpointId])
  return rows.map(({ role, edition, ownPermissions, guarded, ...endpoint }) => ({
    ...endpoint,
    isOwner: role === ownerRole,
    permissions: seeing(
      expandPermissions(patternsOfRole(role, book.rolesOf(edition), ownPermissions), book.permissions),
      role,
      guarded,
    ),
  }))
}
