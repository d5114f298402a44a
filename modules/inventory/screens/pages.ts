import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  { at: 'app', path: '/stock', load: () => import('./stock.tsx'), name: 'Stock' },
  { at: 'app', path: '/stock/$id', load: () => import('./stock-item.tsx'), name: 'StockItem' },
  { at: 'app', path: '/weigh', load: () => import('./weigh.tsx'), name: 'Weigh' },
  { at: 'app', path: '/reorders', load: () => import('./reorders.tsx'), name: 'Reorders' },
]
