import { Failure } from '#kernel/command/failure.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import { query } from '#kernel/query/query.ts'
import { instant, integer, list, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { explain } from '#kernel/time/explain.ts'
import type { TargetStatus } from '#kernel/time/target.ts'
import { ServiceRequest } from '../entities/request.ts'
import type { RequestRow } from '../requests/change-request.ts'
import { businessClock, type ClockFacts, calendarOf, clocksOf } from '../requests/clock.ts'
import { factsSql } from '../requests/clock-facts.ts'

const states = ['on_track', 'at_risk', 'breached', 'paused', 'met', 'missed'] as const

const clock = shape({
  state: oneOf(states),
  dueAt: instant().optional(),
  elapsedMinutes: integer(),
  lines: list(
    shape({
      on: text(),
      from: text(),
      to: text(),
      kind: oneOf(['counted', 'paused', 'holiday'] as const),
      minutes: integer(),
      note: text().optional(),
    }),
  ),
})

const sql = `select ${jsonOf(ServiceRequest.allFields)} as row, f.* from property.request t
  left join lateral (${factsSql('t.location_id', 't.priority')}) f on true
  where t.id = $1 and ($2::uuid[] is null or t.location_id = any ($2))`

export const requestClock = query('property.request_clock', {
  summary: 'Where the two clocks of a request stand, and how its due times come about',
  route: 'GET /v1/requests/{id}/clock',
  needs: 'property.request.read',
  input: {},
  output: { response: clock, resolution: clock },
  async run(ctx, { id }) {
    const [found] = await ctx.read<{ row: RequestRow } & ClockFacts>(sql, [id, ctx.actor.locationIds])
    if (!found?.zone) throw Failure.notFound()
    const facts = { ...found, business: businessClock(ctx.tenant, found.zone) }
    const { response, resolution } = clocksOf(found.row, facts, ctx.now)
    const shown = (status: TargetStatus) => ({
      state: status.state,
      dueAt: status.dueAt?.toString() ?? null,
      elapsedMinutes: Math.floor(status.elapsed.total('minutes')),
      lines: explain(calendarOf(facts), status.steps).map(line => ({ note: null, ...line })),
    })
    return { response: shown(response), resolution: shown(resolution) }
  },
})
