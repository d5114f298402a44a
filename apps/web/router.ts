import type { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { SkeletonPage } from '#ui/feedback/skeletons.tsx'
import { tree } from './routes.tsx'
import { ScreenProblem } from './screen-problem.tsx'
import { parseSearch, stringifySearch } from './search-params.ts'

// Below this, a screen that is on its way is not announced by a skeleton.
const pendingMilliseconds = 150

export function createAppRouter(client: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { client },
    parseSearch,
    stringifySearch,
    defaultPreload: false,
    defaultPendingMs: pendingMilliseconds,
    defaultPendingMinMs: 0,
    defaultPendingComponent: SkeletonPage,
    defaultErrorComponent: ScreenProblem,
    scrollRestoration: false,
  })
}
