import { book } from './commands/book.ts'
import { cancelByGuest, cancelByHouse } from './commands/cancel.ts'
import { change, changeByGuest } from './commands/change.ts'
import { confirm, reconfirm } from './commands/confirm.ts'
import { decideDispute, dispute } from './commands/disputes.ts'
import { giveGuestLink } from './commands/give-guest-link.ts'
import { arrive, finish, seat, undoArrival, undoSeat } from './commands/host.ts'
import { markNoShow, undoNoShow } from './commands/no-show.ts'
import { setUpVenue } from './commands/set-up.ts'
import { bookMany } from './commands/take-over.ts'
import { acceptOffer, joinWaitlist, leaveWaitlist, refuseOffer } from './commands/waitlist.ts'
import { walkIn } from './commands/walk-in.ts'

export const commands = [
  setUpVenue,
  book,
  bookMany,
  confirm,
  reconfirm,
  change,
  changeByGuest,
  cancelByHouse,
  cancelByGuest,
  giveGuestLink,
  arrive,
  undoArrival,
  seat,
  undoSeat,
  finish,
  markNoShow,
  undoNoShow,
  walkIn,
  joinWaitlist,
  acceptOffer,
  refuseOffer,
  leaveWaitlist,
  dispute,
  decideDispute,
]
