import i18next from 'i18next'
import Icu from 'i18next-icu'
import { initReactI18next } from 'react-i18next'

export type Catalogue = Record<string, string>

const icu = new Icu()
let own: Catalogue = {}

/** Starts the one catalogue of the app: the words of the house and of its editions, merged by key. */
export function startTerms(language: string, catalogues: Catalogue[]): void {
  void i18next
    .use(icu)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: 'en',
      keySeparator: false,
      nsSeparator: false,
      initAsync: false,
      returnNull: false,
      interpolation: { escapeValue: false },
      resources: { en: { translation: Object.assign({}, ...catalogues) } },
    })
}

function put(words: Catalogue, isWinning: boolean): void {
  i18next.addResourceBundle(i18next.language, 'translation', words, true, isWinning)
  icu.clearCache()
}

/** Words of a module that has just come. What an edition or the tenant says otherwise stays. */
export const addTerms = (words: Catalogue): void => put(words, false)

/** The tenant's own words replace the catalogue's, also those that come later: “owner” for “customer”. */
export function overrideTerms(terms: Catalogue): void {
  if (terms === own) return
  own = terms
  put(terms, true)
  void i18next.changeLanguage(i18next.language)
}
