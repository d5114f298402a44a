import type { Page } from '#ui/shell/page.ts'
import { guestPages } from './diner/pages.ts'

export const pages: Page[] = [
  { at: 'app', path: '/moderation', load: () => import('./moderation.tsx'), name: 'Moderation' },
  { at: 'app', path: '/reviews', load: () => import('./reviews.tsx'), name: 'Reviews' },
  ...guestPages,
]
