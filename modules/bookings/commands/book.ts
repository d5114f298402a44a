import { command } from '#kernel/command/command.ts'
import { bool, day, integer, list, longText, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { billingErrors, paymentMethods } from '#modules/billing/public.ts'
import { hoursErrors } from '#modules/business/public.ts'
import { Stay } from '../entities/stay.ts'
import { stayBooked } from '../events.ts'
import { bookStay } from '../steps/book-stay.ts'
import { healthErrors } from '../steps/health-gate.ts'
import { consentErrors } from '../steps/sharing.ts'
import { roomErrors } from '../steps/wanted.ts'

export const book = command('bookings.book', {
  summary: 'Book a stay: in the room named, or in a free one of the type',
  route: 'POST /v1/stays',
  needs: 'bookings.stay.write',
  input: {
    customerId: ref('people.customer'),
    locationId: ref('kernel.location'),
    roomTypeId: ref('places.room_type'),
    roomId: ref('places.room').optional(),
    arrivesOn: day(),
    departsOn: day({ help: 'Not slept: the room is free from this day on.' }),
    guestIds: list(ref('care.dependant'), { max: 50 }).optional(),
    partySize: integer({ min: 1, max: 1000, help: 'The number of guests named, unless given.' }).optional(),
    service: text({ max: 40, help: 'What they come for; boarding unless given.' }).optional(),
    healthOverride: text({
      max: 500,
      help: 'Why they are taken although health records are not in order; needs care.health.override.',
    }).optional(),
    hold: bool({ help: 'Keeps the room for a while without confirming the stay.' }).optional(),
    depositMethod: oneOf(paymentMethods, { help: 'Takes the deposit at once.' }).optional(),
    notes: longText().optional(),
  },
  output: Stay,
  status: 201,
  emits: [stayBooked],
  errors: { ...roomErrors, ...healthErrors, ...consentErrors, ...billingErrors, ...hoursErrors },
  run: (ctx, input) => bookStay(ctx, input),
})
