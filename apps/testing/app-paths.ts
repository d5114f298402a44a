import { registryOfAll } from '#apps/server/modules.ts'
import type { Page } from '#ui/shell/page.ts'

const lists = import.meta.glob<{ pages: Page[] }>('/modules/*/screens/pages.ts', { eager: true })
const words = import.meta.glob<{ default: Record<string, string> }>(
  ['/modules/*/terms/en.json', '/ui/terms/en.json'],
  {
    eager: true,
  },
)

/** Where the menu of a business can lead: lists of nouns, and the screens that modules bring. */
export function appPaths(): string[] {
  const nouns = [...registryOfAll().entities.values()].map(noun => noun.plural)
  const screens = Object.values(lists).flatMap(({ pages }) =>
    pages.flatMap(page => (page.at === 'app' ? page.path.slice(1) : [])),
  )
  return [...nouns, ...screens]
}

/** Words that every edition has from the modules and the shell. */
export const sharedWords = (): string[] => Object.values(words).flatMap(one => Object.keys(one.default))
