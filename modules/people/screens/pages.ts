import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  { at: 'app', path: '/customers', load: () => import('./customers.tsx'), name: 'Customers' },
]
