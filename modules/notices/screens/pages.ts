import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  { at: 'app', path: '/notices', load: () => import('./notice-centre.tsx'), name: 'NoticeCentre' },
  { at: 'portal', path: '/notices', load: () => import('./notice-centre.tsx'), name: 'NoticeCentre' },
  { at: 'app', path: '/messages', load: () => import('./messages/messages.tsx'), name: 'Messages' },
  { at: 'app', path: '/message-texts', load: () => import('./texts/texts.tsx'), name: 'MessageTexts' },
  { at: 'part', of: 'account', order: 40, load: () => import('./push-switch.tsx'), name: 'PushSwitch' },
  {
    ...{ at: 'part', of: 'people.customer.record', order: 10, needs: 'notices.preference.write' },
    ...{ load: () => import('./customer-wishes.tsx'), name: 'CustomerWishes' },
  },
]
