import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [{ at: 'app', path: '/roles', load: () => import('./roles.tsx'), name: 'Roles' }]
