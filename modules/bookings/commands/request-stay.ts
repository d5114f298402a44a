import { actorMay } from '#kernel/access/actor.ts'
import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { hoursErrors, requireOpenOn } from '#modules/business/public.ts'
import type { HealthGap } from '#modules/care/public.ts'
import { requireOwnCustomer } from '#modules/people/public.ts'
import { StayRequest } from '../entities/stay-request.ts'
import { stayRequested } from '../request-events.ts'
import { emitRequest } from '../steps/emit-request.ts'
import { healthErrors, requireHealth } from '../steps/health-gate.ts'
import { checkDates } from '../steps/nights.ts'

const { customerId, locationId, roomTypeId, arrivesOn, departsOn, guestIds, service, notes } =
  StayRequest.fields

const factsSql = `
  select care.health_gaps($2::uuid[], $3::text, $4::date, $5::date) as gaps,
    (select timezone from kernel.location where id = $6) as zone,
    (select count(*)::integer from care.dependant g
      where g.id = any($2::uuid[]) and g.customer_id = $1 and g.archived_at is null and g.ended_on is null) as count`

const staffMay = 'bookings.stay.write'

interface Facts {
  gaps: HealthGap[]
  zone: string | null
  count: number
}

export const requestStay = command('bookings.request_stay', {
  summary: 'Ask for a stay; the desk answers',
  route: 'POST /v1/stay-requests',
  needs: 'bookings.portal.use',
  input: { customerId, locationId, roomTypeId, arrivesOn, departsOn, guestIds, service, notes },
  output: StayRequest,
  status: 201,
  emits: [stayRequested],
  errors: { ...healthErrors, ...hoursErrors },
  async run(ctx, wish) {
    checkDates(wish.arrivesOn, wish.departsOn)
    await requireOwnCustomer(ctx.sql.rows, ctx.actor, wish.customerId, staffMay)
    const guests = [...new Set(wish.guestIds)]
    const values = [wish.customerId, guests, wish.service, wish.arrivesOn, wish.departsOn]
    const facts = (await ctx.sql.one<Facts>(factsSql, [...values, wish.locationId]))!
    const { arrivesOn, departsOn } = wish
    const isStaff = actorMay(ctx.actor, staffMay)
    requireOpenOn(ctx, { arrivesOn, departsOn }, { isStaff, zone: facts.zone ?? undefined })
    if (facts.count < guests.length)
      throw Failure.field('/guestIds', 'unknown_reference', 'Not all of these are guests of the customer.')
    requireHealth(ctx, facts.gaps, { until: wish.departsOn })
    const request = await ctx.insert(StayRequest, { ...wish, guestIds: guests, status: 'pending' })
    return emitRequest(ctx, stayRequested, request)
  },
})
