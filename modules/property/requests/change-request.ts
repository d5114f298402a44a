import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import type { Changes, Row } from '#kernel/entity/entity.ts'
import type { Fields, ReceivedOf } from '#kernel/schema/field.ts'
import { ServiceRequest } from '../entities/request.ts'
import { requestChanged } from '../events.ts'
import { duesOf } from './clock.ts'
import { clockFacts, policyErrors } from './clock-facts.ts'
import { can, type requestCan } from './rules.ts'

export type RequestRow = Row<typeof ServiceRequest>
export type RequestContext = CommandContext<'property.request_state' | keyof typeof policyErrors>

interface Verb<R extends string, I extends Fields> {
  summary: string
  route: R
  needs: string
  can: keyof typeof requestCan
  input: I
  /** Whose it must be, when not everybody's who may at all. */
  guard?(ctx: RequestContext, request: RequestRow): Promise<void>
  /** What changes; both due times follow by themselves. */
  change(ctx: RequestContext, request: RequestRow, input: ReceivedOf<I>): Changes<typeof ServiceRequest>
  after?(ctx: RequestContext, request: RequestRow): Promise<unknown>
}

export const requestErrors = {
  ...policyErrors,
  'property.request_state': {
    status: 409,
    when: 'The request is in a state that does not allow this; see status.',
  },
} as const

/** A verb that takes a request from one state to another. */
export const requestVerb = <
  const R extends `${'POST' | 'DELETE'} /v1/${'requests' | 'own-requests'}/{id}/${string}`,
  const I extends Fields,
>(
  name: string,
  verb: Verb<R, I>,
) =>
  command(name, {
    summary: verb.summary,
    route: verb.route,
    needs: verb.needs,
    on: ServiceRequest,
    input: verb.input,
    output: ServiceRequest,
    emits: [requestChanged],
    errors: requestErrors,
    async run(ctx: RequestContext, { id, ...input }: { id: string } & ReceivedOf<I>) {
      const request = await ctx.find(ServiceRequest, id, { lock: true })
      await verb.guard?.(ctx, request)
      if (!can(verb.can, request)) ctx.fail('property.request_state', { status: request.status })
      const changes = verb.change(ctx, request, input as unknown as ReceivedOf<I>)
      const facts = await clockFacts(ctx, request.locationId, request.priority)
      const dues = duesOf({ ...request, ...changes } as RequestRow, facts, ctx.now)
      const changed = await ctx.update(ServiceRequest, request, { ...changes, ...dues })
      ctx.emit(requestChanged, {
        entity: ServiceRequest.name,
        rowId: id,
        locationId: changed.locationId,
        data: { number: changed.number, from: request.status, status: changed.status },
      })
      await verb.after?.(ctx, changed)
      return changed
    },
  } as never)
