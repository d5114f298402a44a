import { addTerms, type Catalogue, startTerms } from '#ui/i18n/terms.ts'
import houseTerms from '#ui/terms/en.json' with { type: 'json' }

const editions = import.meta.glob<Catalogue>('../../editions/*/terms/en.json', {
  eager: true,
  import: 'default',
})
const modules = import.meta.glob<Catalogue>('../../modules/*/terms/en.json', { import: 'default' })

export function startWords(): void {
  startTerms('en', [houseTerms, ...Object.values(editions)])
}

const brought = new Map<string, Promise<void>>()

function bring(path: string): Promise<void> {
  const coming = brought.get(path) ?? modules[path]?.().then(addTerms) ?? Promise.resolve()
  brought.set(path, coming)
  return coming
}

/** The words of a module come with its first screen, so that the first screen of all carries only its own. */
export const wordsOf = (...names: string[]): Promise<unknown> =>
  Promise.all(names.map(name => bring(`../../modules/${name}/terms/en.json`)))

/** For what speaks of every noun there is: lists, records, the palette. */
export const allWords = (): Promise<unknown> => Promise.all(Object.keys(modules).map(bring))
