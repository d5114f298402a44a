import { dayBook } from './queries/day-book.ts'
import { floorStatus } from './queries/floor-status.ts'
import { myReservations } from './queries/my-reservations.ts'
import { occupancy } from './queries/occupancy.ts'
import { slots } from './queries/slots.ts'
import { venuePage } from './queries/venue-page.ts'
import { venuesNear } from './queries/venues-near.ts'

export const queries = [slots, venuesNear, venuePage, myReservations, dayBook, floorStatus, occupancy]
