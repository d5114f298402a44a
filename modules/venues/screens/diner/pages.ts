import type { Page } from '#ui/shell/page.ts'

/** The pages of guests without an account. */
export const guestPages: Page[] = [
  { at: 'at', path: '/bookings', load: () => import('./bookings.tsx'), name: 'Bookings' },
  { at: 'at', path: '/bookings/$id', load: () => import('./booking.tsx'), name: 'Booking' },
  { at: 'link', entity: 'venues.reservation', load: () => import('./by-link.tsx'), name: 'BookingByLink' },
]
