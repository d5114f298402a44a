import { moreThanOwn } from '#kernel/access/grant-guard.ts'
import { command } from '#kernel/command/command.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { about } from '#kernel/entity/happenings.ts'
import { text } from '#kernel/schema/fields.ts'
import { Endpoint } from '../entities/endpoint.ts'
import { endpointCreated } from '../events.ts'
import type { Book } from '../jobs/collect.ts'
import { checkEndpoint } from '../steps/check-endpoint.ts'
import { keepNewSecret } from '../steps/keep-secret.ts'
import { hintOf } from '../webhooks/sign.ts'

const { name, url, events, role, locationIds, hasRecord } = Endpoint.fields

// It hears what happens from now on.
const progressSql = `insert into integrations.progress (tenant_id, endpoint_id, txid, event_id)
  values ($1, $2, pg_current_xact_id(), '00000000-0000-0000-0000-000000000000')`

export const secretField = text({ max: 60, help: 'whsec_…: what signatures are checked with.' })

export const createEndpoint = (book: () => Book) =>
  command('integrations.create_endpoint', {
    summary: 'Have events sent to an address; the secret is in the answer and cannot be read again',
    route: 'POST /v1/webhook-endpoints',
    needs: Endpoint.access.write,
    input: { name, url, events, role, locationIds, hasRecord },
    output: { ...Endpoint.allFields, secret: secretField },
    status: 201,
    toldOnce: ['secret'],
    emits: [endpointCreated],
    errors: moreThanOwn,
    async run(ctx, input) {
      await checkEndpoint(ctx, book(), input)
      const id = uuid()
      const endpoint = await ctx.insert(Endpoint, { id, ...input, status: 'active', secretHint: 'whsec_…' })
      const secret = await keepNewSecret(ctx, id)
      await ctx.sql.run(progressSql, [ctx.tenant.id, id])
      const made = await ctx.update(Endpoint, endpoint, { secretHint: hintOf(secret) })
      ctx.emit(endpointCreated, about(Endpoint, made))
      return { ...made, secret }
    },
  })
