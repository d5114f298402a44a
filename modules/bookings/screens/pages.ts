import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  { at: 'app', path: '/today', load: () => import('./today.tsx'), name: 'Today' },
  { at: 'app', path: '/calendar', load: () => import('./lodging-calendar.tsx'), name: 'LodgingCalendar' },
  { at: 'app', path: '/stays', load: () => import('./stays.tsx'), name: 'Stays' },
  { at: 'app', path: '/stays/new', load: () => import('./new-stay.tsx'), name: 'NewStayPage' },
  { at: 'app', path: '/stays/$id', load: () => import('./stay.tsx'), name: 'Stay' },
  { at: 'app', path: '/care-round', load: () => import('./care-round.tsx'), name: 'CareRound' },
  { at: 'app', path: '/stay-requests', load: () => import('./stay-requests.tsx'), name: 'StayRequests' },
  {
    at: 'app',
    path: '/report-cards',
    load: () => import('./report-cards.tsx'),
    name: 'ReportCards',
    words: ['files'],
  },
  { at: 'portal', path: '/stays', load: () => import('./portal.tsx'), name: 'Portal', words: ['business'] },
]
