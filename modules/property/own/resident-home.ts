import { query } from '#kernel/query/query.ts'
import { bool, day, id, instant, integer, json, list, money, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { linkTo } from '#modules/files/public.ts'
import { depositStates, reservationStates } from '../amenities/reservation-rules.ts'
import { parcelKinds } from '../desk/parcel-rules.ts'
import { priorities, requestStates, verdicts } from '../requests/rules.ts'
import { residentRoles } from '../rules.ts'
import { homeSql } from './home-sql.ts'
import { usePortal } from './homes.ts'

interface Home {
  requests: { photoIds: string[] }[]
}

const span = { startsAt: instant(), endsAt: instant() }
const unitName = text()

const request = {
  id: id(),
  number: integer(),
  unitName: text().optional(),
  title: text(),
  details: text({ max: 4000 }).optional(),
  category: text(),
  status: oneOf(requestStates),
  priority: oneOf(priorities),
  reportedAt: instant(),
  resolutionDueAt: instant().optional(),
  completedAt: instant().optional(),
  endedBecause: text().optional(),
  reopenCount: integer(),
  verdict: oneOf(verdicts).optional(),
  mayEnter: bool(),
  waitsFor: text().optional(),
  photos: list(shape({ id: id(), thumb: text(), full: text() })),
}

const amenity = {
  id: id(),
  name: text(),
  opens: text(),
  closes: text(),
  slotMinutes: integer(),
  minMinutes: integer(),
  maxMinutes: integer().optional(),
  perUnitPerDay: integer().optional(),
  perUnitPerWeek: integer().optional(),
  perUnitPerMonth: integer().optional(),
  horizonDays: integer().optional(),
  cancelHours: integer(),
  needsApproval: bool(),
  fee: money().optional(),
  deposit: money().optional(),
  terms: text({ max: 10_000 }).optional(),
  isSigned: bool(),
}

export const residentHome = query('property.resident_home', {
  summary:
    'What a resident sees of their own: homes, requests, parcels, passes, amenities, months with a statement',
  route: 'GET /v1/resident-home',
  needs: usePortal,
  input: {},
  output: {
    people: list(shape({ id: id(), name: text() })),
    homes: list(
      shape({
        unitId: id(),
        unitName,
        buildingId: id(),
        buildingName: text(),
        role: oneOf(residentRoles),
        startsOn: day(),
        timezone: text(),
      }),
    ),
    doors: list(text()),
    requests: list(shape(request)),
    visits: list(shape({ id: id(), unitName, title: text(), ...span, basis: text() })),
    parcels: list(
      shape({
        id: id(),
        unitName,
        carrier: text().optional(),
        kind: oneOf(parcelKinds),
        isPerishable: bool(),
        status: text(),
        receivedAt: instant(),
        collectedAt: instant().optional(),
        collectedBy: text().optional(),
      }),
    ),
    passes: list(
      shape({
        id: id(),
        unitName,
        visitorName: text(),
        startsOn: day(),
        endsOn: day(),
        weekdays: json<number[]>().optional(),
        fromTime: text(),
        untilTime: text(),
        doors: list(text()),
        isSingleUse: bool(),
        useCount: integer(),
        revokedAt: instant().optional(),
      }),
    ),
    amenities: list(shape(amenity)),
    reservations: list(
      shape({
        id: id(),
        amenityName: text(),
        ...span,
        status: oneOf(reservationStates),
        endedBecause: text().optional(),
        fee: money().optional(),
        deposit: money().optional(),
        depositState: oneOf(depositStates),
      }),
    ),
    waits: list(shape({ id: id(), amenityName: text(), ...span })),
    months: list(text()),
  },
  async run(ctx) {
    const [found] = await ctx.read<{ home: Home }>(homeSql, [ctx.actor.id, ctx.now.toString()])
    const { requests, ...rest } = found!.home
    const photosOf = (ids: string[]) =>
      ids.map(photo => ({ id: photo, thumb: linkTo(ctx, photo, 'thumb'), full: linkTo(ctx, photo, 'full') }))
    return {
      ...rest,
      requests: requests.map(({ photoIds, ...one }) => ({ ...one, photos: photosOf(photoIds) })),
    }
  },
})
