import { command } from '#kernel/command/command.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { id as idField } from '#kernel/schema/fields.ts'
import { Endpoint } from '../entities/endpoint.ts'
import { pinged } from '../events.ts'
import { keepDeliveries } from '../steps/keep-deliveries.ts'
import { messageOf } from '../webhooks/message.ts'

export const ping = command('integrations.ping', {
  summary: 'Send a webhook to an endpoint to see whether it arrives',
  route: 'POST /v1/webhook-endpoints/{id}/pings',
  needs: Endpoint.access.write,
  on: Endpoint,
  input: {},
  output: { eventId: idField() },
  status: 202,
  errors: {
    'integrations.endpoint_disabled': { status: 409, when: 'This endpoint is off; switch it on first.' },
  },
  async run(ctx, { id }) {
    const endpoint = await ctx.find(Endpoint, id)
    if (endpoint.status === 'disabled') return ctx.fail('integrations.endpoint_disabled')
    const at = ctx.now.toString()
    const event = { eventId: uuid(), name: pinged.name, entity: Endpoint.name, rowId: id, locationId: null }
    const payload = messageOf({ ...event, txid: 0, actorId: ctx.actor.id, at, data: {} })
    // Of no record, so that it waits for nothing; first in the line.
    const message = { eventId: event.eventId, txid: 0, event: pinged.name, happenedAt: at, entity: null }
    await keepDeliveries(ctx.sql, { tenantId: ctx.tenant.id, now: ctx.now }, id, [
      { ...message, rowId: null, payload },
    ])
    return { eventId: event.eventId }
  },
})
