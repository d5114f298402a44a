import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  { at: 'app', path: '/audit', load: () => import('./audit.tsx'), name: 'Audit', words: 'all' },
  { at: 'app', path: '/audit-checkpoints', load: () => import('./checkpoints.tsx'), name: 'Checkpoints' },
  { at: 'app', path: '/privacy', load: () => import('./privacy.tsx'), name: 'PrivacyDesk', words: 'all' },
  { at: 'portal', path: '/agreed', load: () => import('./agreed.tsx'), name: 'Agreed' },
]
