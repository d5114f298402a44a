import type { CommandContext } from '../command/context.ts'
import { uuid } from '../db/uuid.ts'
import { jsonOf } from '../entity/columns.ts'
import type { Row } from '../entity/entity.ts'
import { about, happened } from '../entity/happenings.ts'
import { newToken, sha256 } from './credentials.ts'
import { Link } from './link.ts'
import type { LinkOptions } from './link-options.ts'

const insertSql = `insert into kernel.link as t (tenant_id, id, created_at, updated_at, name, entity, row_id,
  permissions, expires_at, token_hash) values ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9)
  returning ${jsonOf(Link.allFields)} as row`

/** Makes a link; its token is told once, here. The page is `/l/<token>`. */
export async function giveLink(
  ctx: CommandContext,
  link: LinkOptions,
): Promise<{ id: string; token: string }> {
  const token = newToken('ml')
  const { name, permissions, expiresAt } = link
  const values = [ctx.tenant.id, uuid(), ctx.now, name, link.entity.name, link.rowId, permissions, expiresAt]
  const { row } = (await ctx.sql.one<{ row: Row<typeof Link> }>(insertSql, [...values, sha256(token)]))!
  ctx.record(Link, row, null, ['name', 'entity', 'rowId', 'permissions', 'expiresAt'])
  ctx.emit(happened(Link).created, about(Link, row))
  return { id: row.id, token }
}
