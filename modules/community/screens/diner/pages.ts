import type { Page } from '#ui/shell/page.ts'

const words = ['venues']

/** What guests without an account see and say. */
export const guestPages: Page[] = [
  { at: 'at', path: '/threads', load: () => import('./threads.tsx'), name: 'Threads', words },
  { at: 'at', path: '/threads/$id', load: () => import('./thread.tsx'), name: 'Thread', words },
  {
    at: 'part',
    of: 'venues.venue_page',
    order: 20,
    needs: 'community.look',
    load: () => import('./venue-reviews.tsx'),
    name: 'VenueReviews',
  },
  {
    at: 'part',
    of: 'venues.booking_page',
    order: 20,
    needs: 'community.take_part',
    load: () => import('./review-part.tsx'),
    name: 'ReviewPart',
  },
]
