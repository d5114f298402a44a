import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  { at: 'app', path: '/pets', load: () => import('./pets.tsx'), name: 'Pets' },
  { at: 'app', path: '/pets/$id', load: () => import('./pet.tsx'), name: 'Pet' },
]
