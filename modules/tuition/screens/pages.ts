import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  { at: 'app', path: '/tuition', load: () => import('./run.tsx'), name: 'TuitionRun' },
]
