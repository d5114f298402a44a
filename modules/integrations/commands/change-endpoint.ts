import { moreThanOwn } from '#kernel/access/grant-guard.ts'
import { command } from '#kernel/command/command.ts'
import { about } from '#kernel/entity/happenings.ts'
import { Endpoint } from '../entities/endpoint.ts'
import { endpointUpdated } from '../events.ts'
import type { Book } from '../jobs/collect.ts'
import { checkEndpoint } from '../steps/check-endpoint.ts'

const { name, url, role, locationIds, hasRecord } = Endpoint.fields

export const changeEndpoint = (book: () => Book) =>
  command('integrations.change_endpoint', {
    summary: 'Change where an endpoint lies, what it hears, or as whom',
    route: 'PATCH /v1/webhook-endpoints/{id}',
    needs: Endpoint.access.write,
    on: Endpoint,
    input: {
      name: name.optional(),
      url: url.optional(),
      events: Endpoint.allFields.events!.optional() as typeof locationIds,
      role: role.optional(),
      locationIds,
      hasRecord: hasRecord.optional(),
    },
    output: Endpoint,
    emits: [endpointUpdated],
    errors: moreThanOwn,
    async run(ctx, { id, ...input }) {
      const endpoint = await ctx.find(Endpoint, id, { lock: true })
      const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
      await checkEndpoint(ctx, book(), { ...endpoint, ...given })
      const changed = await ctx.update(Endpoint, endpoint, given)
      if (changed.version !== endpoint.version) ctx.emit(endpointUpdated, about(Endpoint, changed))
      return changed
    },
  })
