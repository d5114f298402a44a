export type Catalogue = Record<string, string>

export const english = 'en'

/** Whose words they are, from the weakest to the strongest: the house and its modules, the edition, the tenant. */
export interface Layers {
  base: Record<string, Catalogue>
  edition: Record<string, Catalogue>
  own: Catalogue
}

/**
 * What the tenant says holds in every language, unless it says otherwise for one: `pet@es`. What only repeats the
 * edition's English is no word of its own, and leaves the edition's in other languages.
 */
function ownIn(language: string, { own, edition }: Layers): Catalogue {
  const isOwn = ([key, word]: [string, string]) => language === english || edition[english]?.[key] !== word
  const entries = Object.entries(own)
  const general = entries.filter(entry => !entry[0].includes('@') && isOwn(entry))
  const special = entries
    .filter(([key]) => key.endsWith(`@${language}`))
    .map(([key, word]): [string, string] => [key.slice(0, key.lastIndexOf('@')), word])
  return Object.fromEntries([...general, ...special])
}

export const wordsIn = (language: string, layers: Layers): Catalogue => ({
  ...layers.base[language],
  ...layers.edition[language],
  ...ownIn(language, layers),
})

const fromRight = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  fromRight.has(new Intl.Locale(locale).language) ? 'rtl' : 'ltr'

/** What has a direction of its own within a line that runs from the right: “48 × Bracket”, “200 °C (392 °F)”. */
export const isolated = (text: string, locale: string): string =>
  directionOf(locale) === 'rtl' && /\p{Script=Latin}|\p{Script=Greek}/u.test(text)
    ? `\u2068${text}\u2069`
    : text
