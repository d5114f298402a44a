import { Closure } from './entities/closure.ts'
import { Combo } from './entities/combo.ts'
import { Floor } from './entities/floor.ts'
import { Guest } from './entities/guest.ts'
import { GuestTable } from './entities/guest-table.ts'
import { Opening } from './entities/opening.ts'
import { Pacing } from './entities/pacing.ts'
import { Reservation } from './entities/reservation.ts'
import { Strike } from './entities/strike.ts'
import { TurnTime } from './entities/turn-time.ts'
import { Venue } from './entities/venue.ts'
import { WaitlistEntry } from './entities/waitlist-entry.ts'

export const entities = [
  Venue,
  Floor,
  GuestTable,
  Combo,
  Opening,
  Closure,
  TurnTime,
  Pacing,
  Guest,
  Reservation,
  WaitlistEntry,
  Strike,
]
