import { registryOfAll } from '#apps/server/modules.ts'
import type { Page } from '#ui/shell/page.ts'
import { importAll, readAll } from './all-files.ts'

const lists = await importAll<{ pages: Page[] }>('modules/*/screens/pages.ts')
const words = readAll<Record<string, string>>('{ui,modules/*}/terms/en.json')

/** Where the menu of a business can lead: lists of nouns, and the screens that modules bring. */
export function appPaths(): string[] {
  const nouns = [...registryOfAll().entities.values()].map(noun => noun.plural)
  const screens = lists.flatMap(({ pages }) =>
    pages.flatMap(page => (page.at === 'app' ? page.path.slice(1) : [])),
  )
  return [...nouns, ...screens]
}

/** Words that every edition has from the modules and the shell. */
export const sharedWords = (): string[] => words.flatMap(one => Object.keys(one))
