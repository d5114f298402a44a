import { IntlMessageFormat } from 'intl-messageformat'
import type { Tenant } from '#kernel/command/context.ts'
import { formatMoney } from '#kernel/money/format-money.ts'
import type { Money } from '#kernel/schema/fields.ts'
import { oneOf } from '#kernel/schema/fields.ts'
import { daysSaid } from '#ui/i18n/days-said.ts'
import { type Catalogue, english, isolated, wordsIn } from '#ui/i18n/layers.ts'
import { oneStop } from '#ui/i18n/one-stop.ts'
import { type Said, saidIn } from '#ui/i18n/said.ts'
import { editionWords, paperWords, sentences } from './catalogues.ts'

export const paperLanguages = ['en', 'es', 'fr', 'el', 'ar'] as const
export type PaperLanguage = (typeof paperLanguages)[number]

/** What a question for a paper may be asked with. */
export const paperInput = () => ({
  language: oneOf(paperLanguages, {
    help: 'Of the paper; the language of the business without it.',
  }).optional(),
})

/** How a paper is worded for one reader: its words, what the server said, days, amounts and numbers. */
export interface Paper {
  /** Decides direction and hyphenation of what is set. */
  language: string
  t(key: string, values?: Record<string, string | number>): string
  said: Said
  /** What people wrote, kept in its own direction. */
  own(text: string): string
  money(amount: Money): string
  day(on: string): string
  month(of: string): string
  instant(at: string, timeZone: string): string
  number(value: number | string, decimals?: number): string
}

type Reader = Pick<Tenant, 'locale' | 'edition' | 'terms'>

const isSpoken = (language: string): language is PaperLanguage =>
  (paperLanguages as readonly string[]).includes(language)

const languageOf = (locale: string) => locale.split('-', 1)[0]!.toLowerCase()

const saids = new Map<string, Said>()

function saidOf(locale: string, language: PaperLanguage): Said {
  const known =
    saids.get(locale) ??
    (language === english ? daysSaid(locale) : saidIn(locale, sentences(english), sentences(language)))
  saids.set(locale, known)
  return known
}

/** As asked for, else as the business speaks; a business whose language has no words here reads English. */
export function paperFor(tenant: Reader, asked?: string | null): Paper {
  const own = languageOf(tenant.locale)
  const language = [asked ?? '', own].find(isSpoken) ?? english
  const locale = language === own ? tenant.locale : language
  const words = wordsOf(tenant, language)
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return {
    language,
    t: (key, values = {}) => oneStop(String(new IntlMessageFormat(words[key] ?? key, locale).format(values))),
    said: saidOf(locale, language),
    own: text => isolated(text, locale),
    money: amount => formatMoney(amount, locale),
    day: on => day.format(Date.parse(`${on}T00:00:00Z`)),
    month: of => month.format(Date.parse(`${of}-01T00:00:00Z`)),
    instant: (at, timeZone) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
        Date.parse(at),
      ),
    number: (value, decimals = 3) =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(Number(value)),
  }
}

function wordsOf({ edition, terms }: Reader, language: PaperLanguage): Catalogue {
  const own = Object.entries(terms).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const inEnglish = {
    base: { [english]: paperWords(english) },
    edition: { [english]: editionWords(edition, english) },
    own: Object.fromEntries(own),
  }
  if (language === english) return wordsIn(english, inEnglish)
  return {
    ...wordsIn(english, { ...inEnglish, own: {} }),
    ...wordsIn(language, {
      base: { [language]: paperWords(language) },
      edition: { ...inEnglish.edition, [language]: editionWords(edition, language) },
      own: inEnglish.own,
    }),
  }
}
