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
  component: lazyRouteComponent(() => import('./frame.tsx'), 'Frame'),
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
    throw redirect({ to: `/app/${navigationOf(session?.tenant.edition ?? '').home}` })
  },
})

type Loaded = Parameters<typeof lazyRouteComponent>[0]

/** A screen below `/app`, loaded when it is first opened. */
const screen = (path: string, load: Loaded, name: string) =>
  createRoute({ getParentRoute: () => app, path, component: lazyRouteComponent(load, name) })

export const tree = root.addChildren([
  entry,
  signIn,
  app.addChildren([
    home,
    screen('/today', () => import('#modules/bookings/screens/today.tsx'), 'Today'),
    screen('/calendar', () => import('#modules/bookings/screens/lodging-calendar.tsx'), 'LodgingCalendar'),
    screen('/stays', () => import('#modules/bookings/screens/stays.tsx'), 'Stays'),
    screen('/stays/new', () => import('#modules/bookings/screens/new-stay.tsx'), 'NewStayPage'),
    screen('/stays/$id', () => import('#modules/bookings/screens/stay.tsx'), 'Stay'),
    screen('/boards', () => import('#modules/work/screens/job-board.tsx'), 'JobBoard'),
    screen('/customers', () => import('#modules/people/screens/customers.tsx'), 'Customers'),
    screen('/customers/$id', () => import('#modules/billing/screens/customer.tsx'), 'CustomerWithAccount'),
    screen('/invoices', () => import('#modules/billing/screens/invoices.tsx'), 'Invoices'),
    screen('/invoices/$id', () => import('#modules/billing/screens/invoice.tsx'), 'Invoice'),
    screen('/accounts/$id', () => import('#modules/billing/screens/account.tsx'), 'Account'),
    screen('/pets', () => import('#modules/pets/screens/pets.tsx'), 'Pets'),
    screen('/pets/$id', () => import('#modules/pets/screens/pet.tsx'), 'Pet'),
    screen('/notices', () => import('#modules/notices/screens/notice-centre.tsx'), 'NoticeCentre'),
    screen('/imports', () => import('#modules/transfer/screens/imports.tsx'), 'Imports'),
    screen('/imports/new', () => import('#modules/transfer/screens/new-import.tsx'), 'NewImport'),
    screen('/imports/$id', () => import('#modules/transfer/screens/import-page.tsx'), 'ImportPage'),
    // Every other noun: rooms, room types, members.
    screen('/$plural', () => import('#ui/list/noun-screens.tsx'), 'NounList'),
    screen('/$plural/$id', () => import('#ui/list/noun-screens.tsx'), 'NounRecord'),
  ]),
])
