import type { QueryClient } from '@tanstack/react-query'
import { lazyRouteComponent, notFound } from '@tanstack/react-router'
import { isSwitchedOff, sessionQuery } from '#ui/session/session.ts'
import type { LinkPage, Page, PartPage } from '#ui/shell/page.ts'
import { addPart } from '#ui/shell/parts-of.tsx'
import { orNotKept } from './not-kept.ts'
import { allWords, wordsOf } from './terms.ts'

const lists = import.meta.glob<Page[]>('../../modules/*/screens/pages.ts', { eager: true, import: 'pages' })

const moduleOf = (path: string) => path.split('/').at(-3) ?? ''

const found = Object.entries(lists).flatMap(([path, pages]) =>
  pages.map(page => ({ module: moduleOf(path), page })),
)

for (const { module, page } of found) {
  if (page.at !== 'part') continue
  const both = () => Promise.all([page.load(), wordsOf(module)]).then(([loaded]) => loaded)
  addPart({ ...page, load: both })
}

/** A part that the business has switched off has no screens: not even their code is fetched. */
const unlessOff =
  (module: string) =>
  async ({ context }: { context: { client: QueryClient } }) => {
    const session = context.client.getQueryData(sessionQuery.queryKey)
    if (session && isSwitchedOff(session, module)) throw notFound()
  }

type Placed = Exclude<Page, LinkPage | PartPage>

const wordsFor = (module: string, { words = [] }: Placed) =>
  words === 'all' ? allWords() : wordsOf(module, ...words)

/** The screens of one place, ready to hang below its route; each brings its module's words along. */
export const screensAt = (place: Placed['at']) =>
  found.flatMap(({ module, page }) => {
    if (page.at !== place) return []
    const both = () =>
      Promise.all([page.load(), wordsFor(module, page)]).then(([loaded]) => loaded, orNotKept)
    return [
      { path: page.path, component: lazyRouteComponent(both, page.name), beforeLoad: unlessOff(module) },
    ]
  })

export async function loadScreen(place: Placed['at'], path: string): Promise<void> {
  for (const { module, page } of found)
    if (page.at === place && page.path.replace(/^\//, '') === path)
      await Promise.all([page.load(), wordsFor(module, page)])
}

/** What a link to a record of this noun opens. */
export function linkScreenOf(entity: string): (() => Promise<unknown>) | undefined {
  if (entity === 'kernel.member') return () => import('#ui/session/join.tsx').then(({ Join }) => Join)
  for (const { module, page } of found)
    if (page.at === 'link' && page.entity === entity)
      return () => Promise.all([page.load(), wordsOf(module)]).then(([loaded]) => loaded[page.name])
  return undefined
}
