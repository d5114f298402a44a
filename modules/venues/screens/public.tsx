import { lazy } from 'react'

export { type Contact, keepContact, lastContact, sent } from './diner/book/contact.ts'
export { ContactFields } from './diner/book/contact-fields.tsx'
export { WaitlistForm } from './diner/book/waitlist-form.tsx'
export { mineQuery, type OwnReservation, type VenueFacts, venueQuery } from './diner/data.ts'
export { DayPicker } from './diner/frame/day-picker.tsx'
export { GuestPage } from './diner/frame/guest-page.tsx'
export { PartyPicker } from './diner/frame/party-picker.tsx'
export { usePlace } from './diner/frame/use-place.ts'
export type { Pin } from './diner/map/pins.ts'
export { useCalendarFile } from './diner/mine/use-calendar-file.ts'
export { useVenueFormats } from './diner/mine/use-venue-formats.ts'
export type { BookingPartProps, VenuePartProps } from './diner/parts.ts'
export { HoursList } from './diner/venue/hours-list.tsx'
export { type Slot, Slots } from './diner/venue/slots.tsx'
export { firstDayQuery, slotsQuery } from './diner/venue/week.ts'

export const VenueMap = lazy(() =>
  import('./diner/map/venue-map.tsx').then(module => ({ default: module.VenueMap })),
)

export const Qr = lazy(() => import('./diner/mine/qr.tsx').then(module => ({ default: module.Qr })))
