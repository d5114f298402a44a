import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  { at: 'app', path: '/tuition', load: () => import('./run.tsx'), name: 'TuitionRun' },
  { at: 'app', path: '/tuition-plans/$id', load: () => import('./plan.tsx'), name: 'PlanPage' },
  {
    ...{ at: 'part', of: 'portal.agreed', order: 10 },
    ...{ load: () => import('./own-agreements.tsx'), name: 'OwnAgreements' },
  },
  { at: 'link', entity: 'tuition.agreement', load: () => import('./agreement.tsx'), name: 'AgreementPage' },
]
