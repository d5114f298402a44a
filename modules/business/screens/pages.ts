import type { Page } from '#ui/shell/page.ts'

// A permission or a step may speak of whatever there is.
const words = 'all'

export const pages: Page[] = [
  { at: 'door', path: '/app/sign-up', load: () => import('./door/sign-up.tsx'), name: 'SignUp' },
  { at: 'door', path: '/app/sign-up/go-on', load: () => import('./door/go-on.tsx'), name: 'GoOn' },
  { at: 'app', path: '/set-up', load: () => import('./set-up.tsx'), name: 'SetUp', words },
  { at: 'app', path: '/roles', load: () => import('./roles.tsx'), name: 'Roles', words },
  {
    ...{ at: 'app', path: '/roles/$role/fields', words },
    ...{ load: () => import('./role-fields.tsx'), name: 'RoleFields' },
  },
  { at: 'app', path: '/members', load: () => import('./team.tsx'), name: 'Team' },
  { at: 'app', path: '/api-keys', load: () => import('./api-keys.tsx'), name: 'ApiKeys', words },
  {
    ...{ at: 'part', of: 'kernel.member', order: 10, needs: 'kernel.member.write' },
    ...{ load: () => import('./team/member-standing.tsx'), name: 'MemberStanding' },
  },
]
