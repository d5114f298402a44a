import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  { at: 'app', path: '/wall', load: () => import('./wall.tsx'), name: 'SupervisionWall' },
]
