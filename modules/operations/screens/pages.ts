import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  { at: 'app', path: '/modules', load: () => import('./modules.tsx'), name: 'Modules' },
  { at: 'bare', path: '/console', load: () => import('./console.tsx'), name: 'Console' },
]
