import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { StayRequest } from '../entities/stay-request.ts'
import { type RequestVerb, type requestErrors, requestSays } from '../request-rules.ts'

export type RequestRow = Row<typeof StayRequest>

export function emitRequest(ctx: CommandContext, event: { name: string }, request: RequestRow): RequestRow {
  const { status, customerId, arrivesOn, departsOn, stayId } = request
  ctx.emit(event, {
    entity: StayRequest.name,
    rowId: request.id,
    locationId: request.locationId,
    data: { status, customerId, arrivesOn, departsOn, stayId },
  })
  return request
}

/** The request, locked; refused when it has been answered already. */
export async function openRequest(
  ctx: CommandContext<keyof typeof requestErrors>,
  id: string,
  verb: RequestVerb,
): Promise<RequestRow> {
  const request = await ctx.find(StayRequest, id, { lock: true })
  if (!requestSays(verb, request.status))
    ctx.fail('bookings.request_settled', { requestStatus: request.status })
  return request
}
