import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import type { Field, InputOf } from '#kernel/schema/field.ts'
import {
  bool,
  day,
  id,
  integer,
  json,
  list,
  longText,
  money,
  oneOf,
  ref,
  text,
} from '#kernel/schema/fields.ts'
import { inputSchema } from '#kernel/schema/object-schema.ts'
import { shape } from '#kernel/schema/shape.ts'
import { billingErrors, paymentMethods } from '#modules/billing/public.ts'
import { hoursErrors } from '#modules/business/public.ts'
import { Stay } from '../entities/stay.ts'
import { stayBooked } from '../events.ts'
import { bookPriced } from '../steps/book-stay.ts'
import { healthErrors } from '../steps/health-gate.ts'
import { byGuest } from '../steps/order-by-guest.ts'
import { consentErrors } from '../steps/sharing.ts'
import { roomErrors } from '../steps/wanted.ts'

const wished = {
  roomTypeId: ref('places.room_type'),
  roomId: ref('places.room').optional(),
  arrivesOn: day(),
  departsOn: day(),
  guestIds: list(ref('care.dependant'), { max: 50 }),
  service: text({ max: 40 }).optional(),
  healthOverride: text({ max: 500 }).optional(),
  notes: longText().optional(),
}

// As a caller sends it: optional fields may be left out, which an answer's shape does not allow.
const item = json<InputOf<typeof wished>>(inputSchema(wished) as Field['schema'])

const ofGuest = shape({
  guestId: id().optional(),
  guestName: text(),
  stays: list(
    shape({ stayId: id(), number: integer(), arrivesOn: day(), departsOn: day(), amount: integer() }),
  ),
  amount: integer({ help: 'What all stays of this guest come to, in minor units.' }),
})

const most = 20

/** One order for a household: each pet where and when it is wanted, all of it or nothing. */
export const placeOrder = command('bookings.place_order', {
  summary: 'Book several stays of one customer at once: all of them, or none',
  route: 'POST /v1/stay-orders',
  needs: 'bookings.stay.write',
  input: {
    customerId: ref('people.customer'),
    locationId: ref('kernel.location'),
    items: list(item, { max: most }),
    hold: bool({ help: 'Keeps the rooms for a while without confirming the stays.' }).optional(),
    depositMethod: oneOf(paymentMethods, { help: 'Takes the deposits at once.' }).optional(),
  },
  output: { stays: list(shape(Stay.allFields)), total: money(), perGuest: list(ofGuest) },
  status: 201,
  emits: [stayBooked],
  errors: { ...roomErrors, ...healthErrors, ...consentErrors, ...billingErrors, ...hoursErrors },
  async run(ctx, { items, ...common }) {
    if (items.length === 0) throw Failure.field('/items', 'too_short', 'Name at least one stay.')
    const booked = []
    for (const wish of items) booked.push(await bookPriced(ctx, { ...wish, ...common }))
    const stays = booked.map(({ stay }) => stay)
    const [first] = stays
    const currency = first!.total.currency
    if (stays.some(stay => stay.total.currency !== currency))
      throw Failure.field('/items', 'two_currencies', 'These rooms are priced in different currencies.')
    const amount = stays.reduce((sum, stay) => sum + stay.total.amount, 0)
    return { stays, total: { amount, currency }, perGuest: byGuest(booked) }
  },
})
