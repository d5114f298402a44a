import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  { at: 'app', path: '/notices', load: () => import('./notice-centre.tsx'), name: 'NoticeCentre' },
]
