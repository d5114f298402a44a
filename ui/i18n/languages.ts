import { madeOnce } from '../format/made-once.ts'

/** What the screens can be read in; each name as its readers write it. */
export const languages = { en: 'English', es: 'Español', fr: 'Français', el: 'Ελληνικά', ar: 'العربية' }

export type Language = keyof typeof languages

const remembered = 'mainstay-language'

export const isSpoken = (language: string): language is Language => Object.hasOwn(languages, language)

const languageOf = (locale: string) => locale.split('-', 1)[0]?.toLowerCase() ?? ''

/** What a person chose on this device; undefined when they never did. */
export function chosenLanguage(): Language | undefined {
  const chosen = localStorage.getItem(remembered) ?? ''
  return isSpoken(chosen) ? chosen : undefined
}

export const chooseLanguage = (language: Language): void => localStorage.setItem(remembered, language)

/** The person's choice, else the tenant's language, else the browser's. */
export function languageFor(tenantLocale?: string | null): Language {
  const wanted = [tenantLocale ?? '', ...navigator.languages].map(languageOf)
  return chosenLanguage() ?? wanted.find(isSpoken) ?? 'en'
}

/** How dates and numbers are written: as the reader's own country does, if it speaks the language of the screens. */
export function localeFor(language: string, tenantLocale?: string | null): string {
  const known = [...navigator.languages, tenantLocale ?? '']
  return inDigitsOf(language, known.find(locale => languageOf(locale) === language) ?? language)
}

const digitsOf = madeOnce((locale: string) => new Intl.NumberFormat(locale).resolvedOptions().numberingSystem)

/** Sentences count in the digits of the language (12); an Egyptian amount beside them is then not in others (١٢). */
const inDigitsOf = (language: string, locale: string): string =>
  digitsOf(locale) === digitsOf(language)
    ? locale
    : new Intl.Locale(locale, { numberingSystem: digitsOf(language) }).toString()
