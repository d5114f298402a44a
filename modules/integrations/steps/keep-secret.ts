import type { CommandContext } from '#kernel/command/context.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { seal } from '../secrets/seal.ts'
import { newSecret } from '../webhooks/sign.ts'

const insertSql = `insert into integrations.signing_secret (tenant_id, id, endpoint_id, sealed, created_at)
  values ($1, $2, $3, $4, $5)`

/** Makes the secret that an endpoint's messages are signed with from now on; nobody can read it again. */
export async function keepNewSecret(ctx: CommandContext<never>, endpointId: string): Promise<string> {
  const secret = newSecret()
  const shelf = { tenantId: ctx.tenant.id, id: uuid() }
  await ctx.sql.run(insertSql, [
    shelf.tenantId,
    shelf.id,
    endpointId,
    seal(shelf, secret),
    ctx.now.toString(),
  ])
  return secret
}
