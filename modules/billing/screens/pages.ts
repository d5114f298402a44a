import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  { at: 'app', path: '/customers/$id', load: () => import('./customer.tsx'), name: 'CustomerWithAccount' },
  { at: 'app', path: '/invoices', load: () => import('./invoices.tsx'), name: 'Invoices' },
  { at: 'app', path: '/invoices/$id', load: () => import('./invoice.tsx'), name: 'Invoice' },
  { at: 'app', path: '/accounts/$id', load: () => import('./account.tsx'), name: 'Account' },
  { at: 'portal', path: '/bills', load: () => import('./own-bills.tsx'), name: 'OwnBills' },
  { at: 'portal', path: '/account', load: () => import('./own-account.tsx'), name: 'OwnAccount' },
]
