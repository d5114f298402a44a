import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  { at: 'app', path: '/boards', load: () => import('./job-board.tsx'), name: 'JobBoard' },
]
