import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { type Session, sessionQuery } from '#ui/session/session.ts'
import { NotFound } from '#ui/shell/not-found.tsx'
import { navigationOf } from './navigation.ts'
import { wordsOf } from './terms.ts'

interface Context {
  client: QueryClient
}

const sessionOf = (client: QueryClient): Promise<Session | null> => client.ensureQueryData(sessionQuery)

const root = createRootRouteWithContext<Context>()({ component: Outlet, notFoundComponent: NotFound })

const entry = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/app' })
  },
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/app/sign-in',
  component: lazyRouteComponent(() => import('./sign-in-screen.tsx'), 'SignInScreen'),
})

const app = createRoute({
  getParentRoute: () => root,
  path: '/app',
  component: lazyRouteComponent(
    () => Promise.all([import('./frame.tsx'), wordsOf('notices')]).then(([frame]) => frame),
    'Frame',
  ),
  notFoundComponent: NotFound,
  beforeLoad: async ({ context, location }) => {
    if (await sessionOf(context.client)) return
    throw redirect({ to: '/app/sign-in', search: { next: location.href } })
  },
})

const home = createRoute({
  getParentRoute: () => app,
  path: '/',
  beforeLoad: async ({ context }) => {
    const session = await sessionOf(context.client)
    const { home: preset, homes } = navigationOf(session?.tenant.edition ?? '')
    const role = typeof session?.role === 'string' ? session.role : session?.role.name
    throw redirect({ to: homes?.[role ?? ''] ?? `/app/${preset}` })
  },
})

type Loaded = Parameters<typeof lazyRouteComponent>[0]

/** A screen of a module below `/app`; it and its words are loaded when it is first opened. */
function screen(module: string, path: string, load: Loaded, name: string) {
  const both = () => Promise.all([load(), wordsOf(module)]).then(([loaded]) => loaded)
  return createRoute({ getParentRoute: () => app, path, component: lazyRouteComponent(both, name) })
}

const portal = createRoute({
  getParentRoute: () => root,
  path: '/portal',
  component: lazyRouteComponent(() => import('./portal-frame.tsx'), 'PortalFrame'),
  beforeLoad: async ({ context, location }) => {
    if (await sessionOf(context.client)) return
    throw redirect({ to: '/app/sign-in', search: { next: location.href } })
  },
})

const portalHome = createRoute({
  getParentRoute: () => portal,
  path: '/',
  component: lazyRouteComponent(
    () =>
      Promise.all([import('#modules/bookings/screens/portal.tsx'), wordsOf('bookings')]).then(
        ([both]) => both,
      ),
    'Portal',
  ),
})

export const tree = root.addChildren([
  portal.addChildren([portalHome]),
  entry,
  signIn,
  app.addChildren([
    home,
    screen('bookings', '/today', () => import('#modules/bookings/screens/today.tsx'), 'Today'),
    screen(
      'bookings',
      '/calendar',
      () => import('#modules/bookings/screens/lodging-calendar.tsx'),
      'LodgingCalendar',
    ),
    screen('bookings', '/stays', () => import('#modules/bookings/screens/stays.tsx'), 'Stays'),
    screen('bookings', '/stays/new', () => import('#modules/bookings/screens/new-stay.tsx'), 'NewStayPage'),
    screen('bookings', '/stays/$id', () => import('#modules/bookings/screens/stay.tsx'), 'Stay'),
    screen('bookings', '/care-round', () => import('#modules/bookings/screens/care-round.tsx'), 'CareRound'),
    screen(
      'bookings',
      '/stay-requests',
      () => import('#modules/bookings/screens/stay-requests.tsx'),
      'StayRequests',
    ),
    screen('work', '/boards', () => import('#modules/work/screens/job-board.tsx'), 'JobBoard'),
    screen('people', '/customers', () => import('#modules/people/screens/customers.tsx'), 'Customers'),
    screen(
      'billing',
      '/customers/$id',
      () => import('#modules/billing/screens/customer.tsx'),
      'CustomerWithAccount',
    ),
    screen('billing', '/invoices', () => import('#modules/billing/screens/invoices.tsx'), 'Invoices'),
    screen('billing', '/invoices/$id', () => import('#modules/billing/screens/invoice.tsx'), 'Invoice'),
    screen('billing', '/accounts/$id', () => import('#modules/billing/screens/account.tsx'), 'Account'),
    screen('pets', '/pets', () => import('#modules/pets/screens/pets.tsx'), 'Pets'),
    screen('pets', '/pets/$id', () => import('#modules/pets/screens/pet.tsx'), 'Pet'),
    screen('notices', '/notices', () => import('#modules/notices/screens/notice-centre.tsx'), 'NoticeCentre'),
    screen('transfer', '/imports', () => import('#modules/transfer/screens/imports.tsx'), 'Imports'),
    screen('transfer', '/imports/new', () => import('#modules/transfer/screens/new-import.tsx'), 'NewImport'),
    screen(
      'transfer',
      '/imports/$id',
      () => import('#modules/transfer/screens/import-page.tsx'),
      'ImportPage',
    ),
    screen('presence', '/wall', () => import('#modules/presence/screens/wall.tsx'), 'SupervisionWall'),
    screen('presence', '/areas/$id/room', () => import('#modules/presence/screens/room.tsx'), 'Room'),
    // Every other noun: rooms, room types, members.
    screen('', '/$plural', () => import('#ui/list/noun-screens.tsx'), 'NounList'),
    screen('', '/$plural/$id', () => import('#ui/list/noun-screens.tsx'), 'NounRecord'),
  ]),
])
