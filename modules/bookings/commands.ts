import { acceptRequest } from './commands/accept-request.ts'
import { declineRequest, waitListRequest, withdrawRequest } from './commands/answer-request.ts'
import { book } from './commands/book.ts'
import { cancelStay } from './commands/cancel.ts'
import { changeDates } from './commands/change-dates.ts'
import { checkIn } from './commands/check-in.ts'
import { checkOut } from './commands/check-out.ts'
import { confirmStay } from './commands/confirm.ts'
import { departEarly } from './commands/depart-early.ts'
import { markNoShow } from './commands/mark-no-show.ts'
import { moveStay } from './commands/move.ts'
import { partGuest } from './commands/part-guest.ts'
import { payDeposit } from './commands/pay-deposit.ts'
import { placeOrder } from './commands/place-order.ts'
import { receiveGuests } from './commands/receive-guests.ts'
import { requestStay } from './commands/request-stay.ts'
import { swapStays } from './commands/swap-stays.ts'
import { undoCancellation } from './commands/undo-cancellation.ts'
import { undoCheckIn } from './commands/undo-check-in.ts'
import { undoCheckOut } from './commands/undo-check-out.ts'
import { undoNoShow } from './commands/undo-no-show.ts'

/** Every verb of a stay, in the order of its life. */
export const commands = [
  requestStay,
  acceptRequest,
  declineRequest,
  waitListRequest,
  withdrawRequest,
  book,
  placeOrder,
  confirmStay,
  payDeposit,
  partGuest,
  moveStay,
  changeDates,
  swapStays,
  checkIn,
  receiveGuests,
  undoCheckIn,
  departEarly,
  checkOut,
  undoCheckOut,
  cancelStay,
  undoCancellation,
  markNoShow,
  undoNoShow,
]
