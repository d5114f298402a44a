import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { noticeTemplate, notify } from '#modules/notices/public.ts'
import type { Reservation } from '../entities/reservation.ts'
import { zoneOf } from '../steps/local-today.ts'

const answers = {
  approved: noticeTemplate({
    name: 'property.amenity_approved',
    topic: 'amenities',
    version: 1,
  }),
  declined: noticeTemplate({
    name: 'property.amenity_declined',
    topic: 'amenities',
    version: 1,
  }),
  freed: noticeTemplate({
    name: 'property.amenity_freed',
    topic: 'amenities',
    version: 1,
  }),
}

/** Tells whoever booked what became of it. */
export async function tellBooker(
  ctx: CommandContext<never>,
  answer: keyof typeof answers,
  reservation: Row<typeof Reservation>,
  amenity: string,
): Promise<void> {
  const zone = await zoneOf(ctx, reservation.locationId)
  const start = Temporal.Instant.from(reservation.startsAt).toZonedDateTimeISO(zone)
  const when = {
    on: start.toPlainDate(),
    from: start.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
  const reason = answer === 'declined' ? { reason: reservation.endedBecause ?? '' } : {}
  await notify(ctx, {
    to: { customerId: reservation.customerId },
    template: answers[answer].name,
    data: { amenity, ...when, ...reason },
    key: `amenity-${answer}:${reservation.id}`,
    link: '/portal',
  })
}
