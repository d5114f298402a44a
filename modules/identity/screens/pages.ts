import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  {
    at: 'app',
    path: '/sign-in-rules',
    load: () => import('./sign-in-rules.tsx'),
    name: 'SignInRules',
  },
  {
    at: 'door',
    path: '/app/confirm-address',
    load: () => import('./confirm-address.tsx'),
    name: 'ConfirmAddress',
  },
  { at: 'part', of: 'account', order: 5, load: () => import('./account/address.tsx'), name: 'Address' },
  {
    at: 'part',
    of: 'account',
    order: 10,
    load: () => import('./account/second-factor.tsx'),
    name: 'SecondFactor',
  },
  { at: 'part', of: 'account', order: 20, load: () => import('./account/passkeys.tsx'), name: 'Passkeys' },
]
