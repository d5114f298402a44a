import type { Page } from '#ui/shell/page.ts'
import { guestPages } from './diner/pages.ts'

export const pages: Page[] = [
  { at: 'app', path: '/deals', load: () => import('./deals.tsx'), name: 'Deals' },
  { at: 'app', path: '/deals/new', load: () => import('./new-deal.tsx'), name: 'NewDeal' },
  { at: 'app', path: '/deals/$id', load: () => import('./deal.tsx'), name: 'DealPage' },
  { at: 'app', path: '/till', load: () => import('./till.tsx'), name: 'Till' },
  { at: 'app', path: '/card-payments', load: () => import('./card-payments.tsx'), name: 'CardPayments' },
  ...guestPages,
]
