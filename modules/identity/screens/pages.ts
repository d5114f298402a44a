import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  {
    at: 'part',
    of: 'account',
    order: 10,
    load: () => import('./account/second-factor.tsx'),
    name: 'SecondFactor',
  },
  { at: 'part', of: 'account', order: 20, load: () => import('./account/passkeys.tsx'), name: 'Passkeys' },
]
