import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  { at: 'bare', path: '/kiosk', load: () => import('./kiosk.tsx'), name: 'Kiosk' },
  { at: 'portal', path: '/door', load: () => import('./door.tsx'), name: 'Door' },
  { at: 'app', path: '/door', load: () => import('./conflicts.tsx'), name: 'Conflicts' },
  { at: 'app', path: '/kiosk-pins', load: () => import('./pins.tsx'), name: 'Pins' },
]
