import i18next from 'i18next'
import Icu from 'i18next-icu'
import { initReactI18next } from 'react-i18next'

export type Catalogue = Record<string, string>

const icu = new Icu()

/** Starts the one catalogue of the app: the kernel's words and every module's, merged by key. */
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

/** The tenant's own words replace the catalogue's: “owner” for “customer”. */
export function overrideTerms(terms: Catalogue): void {
  i18next.addResourceBundle(i18next.language, 'translation', terms, true, true)
  icu.clearCache()
  void i18next.changeLanguage(i18next.language)
}
