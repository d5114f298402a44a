import { keyHint, newApiKey, sha256 } from '../access/credentials.ts'
import { uuid } from '../db/uuid.ts'
import type { OwnerWork } from './as-owner.ts'

export interface NewKey {
  name: string
  role: string
  locationIds?: readonly string[] | null
  /** A new one unless given. */
  token?: string | undefined
}

const keySql = `insert into kernel.api_key (tenant_id, id, created_at, updated_at, name, role, location_ids, hint,
  key_hash) values ($1, $2, $3, $3, $4, $5, $6, $7, $8)`

const memberSql = `insert into kernel.member (tenant_id, id, created_at, updated_at, user_id, name, email, role,
  location_ids) values ($1, $2, $3, $3, $4, $5, $6, $7, $8) on conflict (tenant_id, user_id) do nothing returning id`

/** The token is in the answer and nowhere else. */
export async function insertKey(owner: OwnerWork, key: NewKey): Promise<{ id: string; token: string }> {
  const id = uuid()
  const token = key.token ?? newApiKey()
  const locationIds = key.locationIds ?? null
  const own = [key.name, key.role, locationIds, keyHint(token), sha256(token)]
  await owner.query(keySql, [owner.tenantId, id, owner.at, ...own])
  await owner.audit('kernel.create_api_key', 'kernel.api_key', id, {
    name: key.name,
    role: key.role,
    locationIds,
  })
  return { id, token }
}

export interface NewMember {
  userId: string
  name: string
  email: string
  role: string
  locationIds?: readonly string[] | null
}

// Someone may have been a member before they could sign in: the account joins that row, which keeps its history.
const joinSql = `update kernel.member set user_id = $3, role = $4, location_ids = $5, updated_at = $6,
  version = version + 1 where tenant_id = $1 and id = (select id from kernel.member where tenant_id = $1
  and lower(email) = $2 and user_id is null and archived_at is null and not exists
  (select from kernel.member where tenant_id = $1 and user_id = $3) order by id limit 1) returning id, version`

/** undefined when the person is a member already; their role is then left as it is. */
export async function insertMember(owner: OwnerWork, member: NewMember): Promise<string | undefined> {
  const { userId, name, role } = member
  const email = member.email.trim().toLowerCase()
  const locationIds = member.locationIds ?? null
  const joining = [owner.tenantId, email, userId, role, locationIds, owner.at]
  const [joined] = await owner.query<{ id: string; version: number }>(joinSql, joining)
  if (joined) {
    const { id, version } = joined
    await owner.audit('kernel.create_member', 'kernel.member', id, { role, locationIds }, version)
    return id
  }
  const values = [owner.tenantId, uuid(), owner.at, userId, name, email, role, locationIds]
  const [row] = await owner.query<{ id: string }>(memberSql, values)
  if (row)
    await owner.audit('kernel.create_member', 'kernel.member', row.id, { name, email, role, locationIds })
  return row?.id
}
