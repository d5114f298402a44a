import { event } from '#kernel/event/event.ts'
import { day, id, integer, oneOf } from '#kernel/schema/fields.ts'
import { stayStatuses } from './rules.ts'

/** Enough for a calendar to redraw the stay, and nothing that only some may see. */
const data = {
  number: integer(),
  version: integer(),
  status: oneOf(stayStatuses),
  roomId: id().optional(),
  roomTypeId: id(),
  arrivesOn: day(),
  departsOn: day(),
  customerId: id(),
}

const stay = (name: string, summary: string) => event(`bookings.${name}`, { summary, data })

export const stayBooked = stay('stay_booked', 'A stay was booked or held')
export const stayConfirmed = stay('stay_confirmed', 'A held stay was confirmed')
export const stayCheckedIn = stay('stay_checked_in', 'The guests of a stay arrived')
export const stayCheckInUndone = stay('stay_check_in_undone', 'A check-in was taken back')
export const stayCheckedOut = stay('stay_checked_out', 'The guests of a stay left')
export const stayCheckOutUndone = stay('stay_check_out_undone', 'A check-out was taken back')
export const stayCancelled = stay('stay_cancelled', 'A stay was cancelled')
export const stayCancellationUndone = stay('stay_cancellation_undone', 'A cancelled stay was taken up again')
export const stayMarkedNoShow = stay('stay_marked_no_show', 'The guests of a stay did not come')
export const stayNoShowUndone = stay('stay_no_show_undone', 'A no-show was taken back')
export const stayMoved = stay('stay_moved', 'A stay was given another room, or the first one')
export const stayDatesChanged = stay(
  'stay_dates_changed',
  'A stay was made longer, shorter, earlier or later',
)
export const stayDepartedEarly = stay(
  'stay_departed_early',
  'The guests of a stay leave before the day agreed',
)
export const stayGuestLeft = stay(
  'stay_guest_left',
  'One guest of a stay left before the others, or never comes',
)
export const stayGuestArrived = stay(
  'stay_guest_arrived',
  'Guests of a stay that had begun without them arrived',
)
export const stayDepositTaken = stay('stay_deposit_taken', 'The deposit of a stay was taken')
export const holdExpired = stay('hold_expired', 'A hold ran out and its room is free again')
