import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  { at: 'app', path: '/pets', load: () => import('./pets.tsx'), name: 'Pets', words: ['files'] },
  { at: 'app', path: '/pets/$id', load: () => import('./pet.tsx'), name: 'Pet', words: ['files'] },
  {
    at: 'app',
    path: '/certificates',
    load: () => import('./certificates.tsx'),
    name: 'Certificates',
    words: ['files'],
  },
  { at: 'portal', path: '/health', load: () => import('./own-health.tsx'), name: 'OwnHealth' },
]
