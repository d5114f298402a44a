import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  { at: 'app', path: '/areas/$id/room', load: () => import('./room.tsx'), name: 'Room', words: ['files'] },
  { at: 'portal', path: '/today', load: () => import('./feed.tsx'), name: 'Feed' },
  { at: 'portal', path: '/collecting', load: () => import('./collecting.tsx'), name: 'Collecting' },
]
