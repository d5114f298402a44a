import type { Page } from '#ui/shell/page.ts'
import { guestPages } from './diner/pages.ts'

export const pages: Page[] = [
  { at: 'app', path: '/host', load: () => import('./host-stand.tsx'), name: 'HostStand' },
  ...guestPages,
]
