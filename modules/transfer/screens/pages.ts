import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  { at: 'app', path: '/imports', load: () => import('./imports.tsx'), name: 'Imports' },
  { at: 'app', path: '/imports/new', load: () => import('./new-import.tsx'), name: 'NewImport' },
  { at: 'app', path: '/imports/$id', load: () => import('./import-page.tsx'), name: 'ImportPage' },
]
