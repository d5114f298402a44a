import { query } from '#kernel/query/query.ts'
import { bool, day, id, instant, integer, list, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { depositStates, reservationStates } from '../amenities/reservation-rules.ts'
import { frontDeskSql } from '../desk/front-desk-sql.ts'
import { instructionKinds } from '../entities/instruction.ts'

const where = { unitId: id(), unitName: text(), buildingName: text() }
const span = { startsAt: instant(), endsAt: instant() }

export const frontDesk = query('property.front_desk', {
  summary:
    'The day at the desk: what waits, who comes, what is booked, who enters where, what must be minded',
  route: 'GET /v1/front-desk',
  needs: 'property.parcel.read',
  input: { locationId: ref('kernel.location') },
  output: {
    on: day(),
    parcels: list(
      shape({ ...where, count: integer(), oldestAt: instant(), isPerishable: bool(), names: list(text()) }),
      { max: 1000 },
    ),
    visitors: list(
      shape({
        ...where,
        id: id(),
        visitorName: text(),
        hostName: text(),
        fromTime: text(),
        untilTime: text(),
        doors: list(text()),
        useCount: integer(),
        isSingleUse: bool(),
      }),
    ),
    reservations: list(
      shape({
        ...where,
        id: id(),
        amenityName: text(),
        customerName: text(),
        ...span,
        status: oneOf(reservationStates),
        depositState: oneOf(depositStates),
      }),
    ),
    visits: list(shape({ ...where, id: id(), requestId: id(), title: text(), ...span, basis: text() })),
    instructions: list(
      shape({
        ...where,
        id: id(),
        kind: oneOf(instructionKinds),
        who: text().optional(),
        note: text({ max: 1000 }),
        endsOn: day().optional(),
      }),
    ),
    requests: shape({ open: integer(), overdue: integer(), paused: integer() }),
  },
  run: (ctx, { locationId }) =>
    ctx.readJson(frontDeskSql, [locationId, ctx.now.toString(), ctx.actor.locationIds]),
})
