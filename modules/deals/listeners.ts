import { type HeardEvent, type Listener, type ListenerContext, on } from '#kernel/event/listener.ts'
import {
  reservationCancelled,
  reservationChanged,
  reservationNoShow,
  reservationReturned,
} from '#modules/venues/public.ts'
import { followReservation } from './steps/follow-reservation.ts'

const follow = (name: string) => (ctx: ListenerContext, event: HeardEvent) =>
  followReservation(ctx, event.rowId!, name)

export const listeners: Listener[] = [
  on(reservationCancelled, 'deals.follow_cancelled', follow('deals.follow_cancelled')),
  on(reservationChanged, 'deals.follow_changed', follow('deals.follow_changed')),
  on(reservationNoShow, 'deals.follow_no_show', follow('deals.follow_no_show')),
  on(reservationReturned, 'deals.follow_returned', follow('deals.follow_returned')),
]
