import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { chooseLanguage, isSpoken } from '#ui/i18n/languages.ts'
import { type Session, sessionQuery } from '#ui/session/session.ts'
import type { EditionScreens } from '#ui/shell/edition-screens.ts'
import { NotFound } from '#ui/shell/not-found.tsx'
import { Lost } from './lost.tsx'
import { bringAllNavigations, bringNavigation, navigationOf } from './navigation.ts'
import { screensAt } from './pages.ts'
import { speak, wordsOf } from './terms.ts'

interface Context {
  client: QueryClient
}

interface Opening {
  context: Context
  location: { href: string }
}

const sessionOf = (client: QueryClient): Promise<Session | null> => client.ensureQueryData(sessionQuery)

async function begin({ user, visit, tenant: { locale, edition } }: Session): Promise<void> {
  // The account's own language, whatever was chosen on this device before; a visitor keeps to theirs.
  const own = user.language ?? ''
  if (!visit && isSpoken(own)) chooseLanguage(own)
  await Promise.all([speak(locale), bringNavigation(edition)])
}

/** Sends a stranger to the door, which leads back here. */
async function signedInOnly({ context, location }: Opening): Promise<void> {
  const session = await sessionOf(context.client)
  // Until it is met, what a role demands of a sign-in is all that it opens.
  if ((session?.needsSecondFactor || session?.needsCompany) && !location.href.startsWith('/app/account'))
    throw redirect({ to: '/app/account' })
  if (session) return begin(session)
  throw redirect({ to: '/app/sign-in', search: { next: location.href } })
}

/** Where a place begins is the edition's to say. */
async function toStartOf({ context }: Opening, choose: (screens: EditionScreens, role: string) => string) {
  const session = await sessionOf(context.client)
  const role = typeof session?.role === 'string' ? session.role : session?.role.name
  throw redirect({ to: choose(navigationOf(session?.tenant.edition ?? ''), role ?? '') })
}

const root = createRootRouteWithContext<Context>()({ component: Outlet, notFoundComponent: Lost })

const entry = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(
    () => Promise.all([import('./welcome.tsx'), bringAllNavigations()]).then(([screen]) => screen),
    'Welcome',
  ),
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/app/sign-in',
  component: lazyRouteComponent(
    () => Promise.all([import('./sign-in-screen.tsx'), wordsOf('identity')]).then(([screen]) => screen),
    'SignInScreen',
  ),
})

const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/app/forgotten',
  component: lazyRouteComponent(() => import('#ui/session/forgotten.tsx'), 'Forgotten'),
})

const newPassword = createRoute({
  getParentRoute: () => root,
  path: '/app/new-password',
  component: lazyRouteComponent(() => import('#ui/session/new-password.tsx'), 'NewPassword'),
})

const app = createRoute({
  getParentRoute: () => root,
  path: '/app',
  component: lazyRouteComponent(
    () => Promise.all([import('./frame.tsx'), wordsOf('notices')]).then(([frame]) => frame),
    'Frame',
  ),
  notFoundComponent: NotFound,
  beforeLoad: signedInOnly,
})

const home = createRoute({
  getParentRoute: () => app,
  path: '/',
  beforeLoad: opening => toStartOf(opening, ({ home, homes }, role) => homes?.[role] ?? `/app/${home}`),
})

// Every noun without a screen of its own: rooms, room types, members.
const nounScreens = () => import('#ui/list/noun-screens.tsx')
const anyNoun = [
  createRoute({
    getParentRoute: () => app,
    path: '/$plural',
    component: lazyRouteComponent(nounScreens, 'NounList'),
  }),
  createRoute({
    getParentRoute: () => app,
    path: '/$plural/$id',
    component: lazyRouteComponent(nounScreens, 'NounRecord'),
  }),
]

const own = [
  createRoute({
    getParentRoute: () => app,
    path: '/account',
    component: lazyRouteComponent(() => import('#ui/session/account-page.tsx'), 'AccountPage'),
  }),
  createRoute({
    getParentRoute: () => app,
    path: '/members/$id',
    component: lazyRouteComponent(() => import('#ui/session/member-page.tsx'), 'MemberPage'),
  }),
]

const portal = createRoute({
  getParentRoute: () => root,
  path: '/portal',
  component: lazyRouteComponent(() => import('./portal-frame.tsx'), 'PortalFrame'),
  notFoundComponent: NotFound,
  beforeLoad: signedInOnly,
})

const portalHome = createRoute({
  getParentRoute: () => portal,
  path: '/',
  beforeLoad: opening => toStartOf(opening, ({ portal: start }) => `/portal/${start ?? 'none'}`),
})

/** The whole window for one task: a tablet at the door, a screen on the wall. */
const bare = createRoute({
  getParentRoute: () => root,
  id: 'bare',
  component: lazyRouteComponent(() => import('./bare-frame.tsx'), 'BareFrame'),
  beforeLoad: signedInOnly,
})

const at = createRoute({
  getParentRoute: () => root,
  path: '/at/$slug',
  component: lazyRouteComponent(() => import('./at-frame.tsx'), 'AtFrame'),
  notFoundComponent: NotFound,
})

const atHome = createRoute({
  getParentRoute: () => at,
  path: '/',
  component: lazyRouteComponent(() => import('./at-frame.tsx'), 'AtHome'),
})

const link = createRoute({
  getParentRoute: () => root,
  path: '/l/$token',
  component: lazyRouteComponent(() => import('./link-screen.tsx'), 'LinkScreen'),
})

export const tree = root.addChildren([
  entry,
  signIn,
  forgotten,
  newPassword,
  link,
  app.addChildren([
    home,
    ...screensAt('app').map(screen => createRoute({ getParentRoute: () => app, ...screen })),
    ...own,
    ...anyNoun,
  ]),
  portal.addChildren([
    portalHome,
    ...screensAt('portal').map(screen => createRoute({ getParentRoute: () => portal, ...screen })),
  ]),
  ...screensAt('door').map(screen => createRoute({ getParentRoute: () => root, ...screen })),
  bare.addChildren(screensAt('bare').map(screen => createRoute({ getParentRoute: () => bare, ...screen }))),
  at.addChildren([
    atHome,
    ...screensAt('at').map(screen => createRoute({ getParentRoute: () => at, ...screen })),
  ]),
])
