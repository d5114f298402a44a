import { command } from '../command/command.ts'
import { Failure } from '../command/failure.ts'
import { uuid } from '../db/uuid.ts'
import { jsonOf } from '../entity/columns.ts'
import type { Row } from '../entity/entity.ts'
import { about, happened } from '../entity/happenings.ts'
import { text } from '../schema/fields.ts'
import { ApiKey } from './api-key.ts'
import { keyHint, newApiKey, sha256 } from './credentials.ts'
import { checkGrant, moreThanOwn, type RoleBook } from './grant-guard.ts'
import { expandPermissions } from './permission.ts'

const { name, role, locationIds, scopes, expiresAt } = ApiKey.allFields as typeof ApiKey.fields

const insertSql = `insert into kernel.api_key as t (tenant_id, id, created_at, updated_at, name, role, location_ids,
  hint, key_hash, scopes, expires_at) values ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9, $10)
  returning ${jsonOf(ApiKey.allFields)} as row`

export const createApiKey = (book: () => RoleBook) =>
  command('kernel.create_api_key', {
    summary: 'Make an API key; its token is in the answer and cannot be read again',
    route: 'POST /v1/api-keys',
    needs: ApiKey.access.write,
    input: { name, role, locationIds, scopes, expiresAt },
    output: { ...ApiKey.allFields, token: text({ max: 46, help: 'Send it as Authorization: Bearer …' }) },
    status: 201,
    toldOnce: ['token'],
    emits: [happened(ApiKey).created],
    errors: moreThanOwn,
    async run(ctx, input) {
      const places = input.locationIds ?? null
      await checkGrant(ctx, book(), { role: input.role, locationIds: places })
      const scopes = input.scopes ?? null
      if (scopes && expandPermissions(scopes, book().permissions).size === 0)
        throw Failure.field('/scopes', 'not_a_choice', 'There are no such permissions.')
      const end = input.expiresAt ? Temporal.Instant.from(input.expiresAt) : null
      if (end && Temporal.Instant.compare(end, ctx.now) <= 0)
        throw Failure.field('/expiresAt', 'in_the_past', 'Give a moment that is still to come.')
      const token = newApiKey()
      const values = [
        ctx.tenant.id,
        uuid(),
        ctx.now,
        input.name,
        input.role,
        places,
        keyHint(token),
        sha256(token),
        scopes,
      ]
      const { row } = (await ctx.sql.one<{ row: Row<typeof ApiKey> }>(insertSql, [...values, end]))!
      ctx.record(ApiKey, row, null, ['name', 'role', 'locationIds', 'scopes', 'expiresAt'])
      ctx.emit(happened(ApiKey).created, about(ApiKey, row))
      return { ...row, token }
    },
  })
