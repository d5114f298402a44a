import { query } from '#kernel/query/query.ts'
import { day, id, integer, list, money, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { openingTimes, timesShape } from '#modules/business/public.ts'
import { linkTo } from '#modules/files/public.ts'
import { requestStatuses } from '../request-rules.ts'
import { stayStatuses } from '../rules.ts'
import { portalSql } from '../sql/portal.ts'

interface Portal {
  reportCards: { photoIds: string[] }[]
}

const days = { arrivesOn: day(), departsOn: day() }
const rating = integer().optional()

export const portal = query('bookings.portal', {
  summary:
    'What a customer sees of their own: stays, requests, report cards with photos, and what can be asked for',
  route: 'GET /v1/portal',
  needs: 'bookings.portal.use',
  input: {},
  output: {
    customers: list(shape({ id: id(), name: text() })),
    guests: list(shape({ id: id(), customerId: id(), name: text(), kind: text() })),
    roomTypes: list(
      shape({ id: id(), locationId: id(), locationName: text(), name: text(), nightlyRate: money() }),
    ),
    openingTimes: timesShape,
    stays: list(
      shape({
        id: id(),
        number: integer(),
        status: oneOf(stayStatuses),
        ...days,
        roomTypeName: text(),
        guestNames: list(text()),
        total: money(),
      }),
    ),
    requests: list(
      shape({
        id: id(),
        status: oneOf(requestStatuses),
        ...days,
        reason: text().optional(),
        roomTypeName: text(),
      }),
    ),
    reportCards: list(
      shape({
        id: id(),
        onDay: day(),
        guestName: text(),
        mood: rating,
        energy: rating,
        appetite: rating,
        social: rating,
        activities: list(text()),
        meals: text().optional(),
        highlights: text().optional(),
        concerns: text().optional(),
        photos: list(shape({ id: id(), thumb: text(), full: text() })),
      }),
    ),
  },
  async run(ctx) {
    const [found] = await ctx.read<{ portal: Portal }>(portalSql, [ctx.actor.id, ctx.now.toString()])
    const { reportCards, ...rest } = found!.portal
    const photosOf = (ids: string[]) =>
      ids.map(photo => ({ id: photo, thumb: linkTo(ctx, photo, 'thumb'), full: linkTo(ctx, photo, 'full') }))
    return {
      ...rest,
      openingTimes: openingTimes(ctx.tenant, ctx.now),
      reportCards: reportCards.map(({ photoIds, ...card }) => ({ ...card, photos: photosOf(photoIds) })),
    }
  },
})
