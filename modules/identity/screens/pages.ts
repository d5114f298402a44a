import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  {
    at: 'app',
    path: '/sign-in-rules',
    load: () => import('./sign-in-rules.tsx'),
    name: 'SignInRules',
  },
  {
    at: 'part',
    of: 'account',
    order: 10,
    load: () => import('./account/second-factor.tsx'),
    name: 'SecondFactor',
  },
  { at: 'part', of: 'account', order: 20, load: () => import('./account/passkeys.tsx'), name: 'Passkeys' },
]
