import { event } from '#kernel/event/event.ts'
import { id, instant, integer, text } from '#kernel/schema/fields.ts'

const data = {
  number: integer(),
  venueId: id(),
  status: text(),
  startsAt: instant(),
  endsAt: instant(),
  partySize: integer(),
  dealOfferId: id().optional(),
}

const about = (name: string, summary: string) => event(`venues.reservation_${name}`, { summary, data })

export const reservationHeld = about('held', 'A table is held for someone for some minutes')
export const reservationConfirmed = about('confirmed', 'A table was booked')
export const reservationChanged = about('changed', 'A reservation changed its time, size or tables')
export const reservationReconfirmed = about('reconfirmed', 'The guest said that they will come')
export const reservationArrived = about('arrived', 'The party is here')
export const reservationSeated = about('seated', 'The party sits at its table')
export const reservationFinished = about('finished', 'The party left')
export const reservationCancelled = about('cancelled', 'A reservation was cancelled, or its hold ran out')
export const reservationNoShow = about('no_show', 'The party did not come')
export const reservationReturned = about('returned', 'A step was taken back')

export const waitlistChanged = event('venues.waitlist_changed', {
  summary: 'A party joined the waiting list, was offered a table, or left the list',
  data: { venueId: id(), status: text(), partySize: integer() },
})
export const strikeChanged = event('venues.strike_changed', {
  summary: 'A no-show was counted against a guest, disputed or decided',
  data: { venueId: id(), status: text() },
})
