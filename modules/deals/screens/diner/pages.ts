import type { Page } from '#ui/shell/page.ts'

const words = ['venues']

/** The pages of guests without an account: from hunger to a table. */
export const guestPages: Page[] = [
  { at: 'at', path: '/venues', load: () => import('./explore.tsx'), name: 'Explore', words },
  { at: 'at', path: '/venues/$id', load: () => import('./venue.tsx'), name: 'VenuePage', words },
  { at: 'at', path: '/venues/$id/book', load: () => import('./book.tsx'), name: 'Book', words },
  {
    at: 'part',
    of: 'venues.booking_page',
    order: 10,
    needs: 'deals.offer.book',
    load: () => import('./offer/claim-part.tsx'),
    name: 'ClaimPart',
  },
  {
    at: 'part',
    of: 'venues.booking_page',
    order: 20,
    needs: 'deals.offer.book',
    load: () => import('./offer/card-part.tsx'),
    name: 'CardPart',
  },
]
