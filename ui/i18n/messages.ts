import { type Formatters, IntlMessageFormat } from 'intl-messageformat'
import { madeOnce } from '../format/made-once.ts'

type Values = Parameters<IntlMessageFormat['format']>[0]

const formatters: Formatters = {
  getNumberFormat: madeOnce((...given) => new Intl.NumberFormat(...given)),
  getDateTimeFormat: madeOnce((...given) => new Intl.DateTimeFormat(...given)),
  getPluralRules: madeOnce((...given) => new Intl.PluralRules(...given)),
}

// Asked for each message, it was a sixth of what a first screen took.
IntlMessageFormat.resolveLocale = madeOnce(IntlMessageFormat.resolveLocale)

// A tag is for whoever puts the message into a page.
const messageOf = madeOnce(
  (text: string, language: string) =>
    new IntlMessageFormat(text, language, undefined, { formatters, ignoreTag: true }),
)

/** Nothing to fill in, and nothing in quotes. */
const isPlain = (text: string) => !/[{}']/.test(text)

function said(text: string, values: Values, language: string): unknown {
  if (isPlain(text)) return text
  try {
    return messageOf(text, language).format(values)
  } catch {
    // What cannot be filled in is shown as it was written.
    return text
  }
}

/** How the catalogue's messages are written: ICU's plurals, choices, dates and numbers. */
export const messages = {
  type: 'i18nFormat' as const,
  parse: said,
  /** A message chooses its plural by itself: there are no keys beside its own. */
  addLookupKeys: (keys: string[]) => keys,
}
