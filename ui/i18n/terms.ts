import i18next from 'i18next'
import { type Catalogue, english, wordsIn } from './layers.ts'
import { messages } from './messages.ts'
import { oneStop } from './one-stop.ts'

export type { Catalogue }

const bundle = 'translation'
const base: Record<string, Catalogue> = {}
let edition: Record<string, Catalogue> = {}
let own: Catalogue = {}

/** Starts the one catalogue of the app: the words of the house and of its editions, merged by key. */
export function startTerms(catalogues: Catalogue[]): void {
  const words: Catalogue = Object.assign({}, ...catalogues)
  base[english] = words
  void i18next
    .use(messages)
    .use({ type: 'postProcessor', name: 'oneStop', process: oneStop })
    .init({
      lng: english,
      fallbackLng: english,
      keySeparator: false,
      nsSeparator: false,
      initAsync: false,
      postProcess: ['oneStop'],
      returnNull: false,
      interpolation: { escapeValue: false },
      resources: { [english]: { [bundle]: words } },
    })
}

// Words without values: most of what a screen shows, and shown again each time it is drawn.
const plain = new Map<string, string>()
i18next.on('languageChanged', () => plain.clear())

/** The word or sentence of a key, in the language that is spoken. */
export function say(key: string, values?: Record<string, unknown>): string {
  if (values) return i18next.t(key, values)
  const known = plain.get(key) ?? i18next.t(key)
  plain.set(key, known)
  return known
}

function settle(language: string): void {
  plain.clear()
  i18next.removeResourceBundle(language, bundle)
  i18next.addResourceBundle(language, bundle, wordsIn(language, { base, edition, own }))
}

/** Words of a module that has just come. What an edition or the tenant says otherwise stays, as what was there before. */
export function addTerms(words: Catalogue, language: string = english): void {
  base[language] ??= {}
  plain.clear()
  const known = base[language]
  for (const [key, word] of Object.entries(words)) known[key] ??= word
  if (i18next.hasResourceBundle(language, bundle))
    i18next.addResourceBundle(language, bundle, words, true, false, { skipCopy: true })
  else settle(language)
}

/** The words of the edition whose business this is, by language. */
export function editionTerms(words: Record<string, Catalogue>): void {
  edition = words
  Object.keys(base).forEach(settle)
}

/** The tenant's own words replace the catalogue's, also those that come later: “owner” for “customer”. */
export function overrideTerms(terms: Catalogue): void {
  if (terms === own) return
  own = terms
  Object.keys(base).forEach(settle)
  void i18next.changeLanguage(i18next.language)
}

export const changeLanguage = (language: string): Promise<unknown> => i18next.changeLanguage(language)
