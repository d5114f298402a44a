import { command } from '#kernel/command/command.ts'
import { Endpoint } from '../entities/endpoint.ts'
import { endpointDisabled, endpointEnabled } from '../events.ts'
import { deliver } from '../jobs/deliver.ts'

const errors = {
  'integrations.endpoint_disabled': { status: 409, when: 'This endpoint is off already.' },
  'integrations.endpoint_active': { status: 409, when: 'This endpoint is on already.' },
} as const

export const disableEndpoint = command('integrations.disable', {
  summary: 'Send nothing to an endpoint for now; what waits for it is kept',
  route: 'POST /v1/webhook-endpoints/{id}/disablement',
  needs: Endpoint.access.write,
  on: Endpoint,
  input: {},
  output: Endpoint,
  emits: [endpointDisabled],
  errors,
  async run(ctx, { id }) {
    const endpoint = await ctx.find(Endpoint, id, { lock: true })
    if (endpoint.status === 'disabled') return ctx.fail('integrations.endpoint_disabled')
    const off = { status: 'disabled', disabledReason: 'by_hand', disabledAt: ctx.now.toString() } as const
    const disabled = await ctx.update(Endpoint, endpoint, off)
    ctx.emit(endpointDisabled, { entity: Endpoint.name, rowId: id, data: { reason: 'by_hand' } })
    return disabled
  },
})

// What happened meanwhile is not sent by itself: a replay of a time range does that, when it is wanted.
const goOnSql = `update integrations.progress set txid = pg_current_xact_id(), failed_in_a_row = 0, rests_until_at = null
  where endpoint_id = $1`

export const enableEndpoint = command('integrations.undo_disable', {
  summary: 'Send to an endpoint again: what waits for it, and what happens from now on',
  route: 'DELETE /v1/webhook-endpoints/{id}/disablement',
  needs: Endpoint.access.write,
  on: Endpoint,
  input: {},
  output: Endpoint,
  emits: [endpointEnabled],
  errors,
  async run(ctx, { id }) {
    const endpoint = await ctx.find(Endpoint, id, { lock: true })
    if (endpoint.status === 'active') return ctx.fail('integrations.endpoint_active')
    await ctx.sql.run(goOnSql, [id])
    const on = { status: 'active', disabledReason: null, disabledAt: null } as const
    const enabled = await ctx.update(Endpoint, endpoint, on)
    ctx.emit(endpointEnabled, { entity: Endpoint.name, rowId: id })
    ctx.enqueue(deliver, { endpointId: id })
    return enabled
  },
})
