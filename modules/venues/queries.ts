import { dayBook } from './queries/day-book.ts'
import { floorStatus } from './queries/floor-status.ts'
import { guestSlots } from './queries/guest-slots.ts'
import { guestView } from './queries/guest-view.ts'
import { myReservations } from './queries/my-reservations.ts'
import { occupancy } from './queries/occupancy.ts'
import { slots } from './queries/slots.ts'
import { venuePage } from './queries/venue-page.ts'
import { venuesNear } from './queries/venues-near.ts'

export const queries = [
  slots,
  venuesNear,
  venuePage,
  myReservations,
  guestView,
  guestSlots,
  dayBook,
  floorStatus,
  occupancy,
]
