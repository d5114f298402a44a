export interface Name {
  module: string
  /** As given: `daily_note`. */
  noun: string
  kebab: string
  camel: string
  pascal: string
}

const shape = /^[a-z][a-z0-9]*\.[a-z][a-z0-9]*(_[a-z0-9]+)*$/

/** `pets.daily_note` in the forms that files and variables take. */
export function nameOf(text: string | undefined): Name {
  if (text === undefined || !shape.test(text))
    throw new Error('Give a name of the form module.small_words; see --help.')
  const [module, noun] = text.split('.') as [string, string]
  const pascal = noun.split('_').map(capital).join('')
  return {
    module,
    noun,
    kebab: noun.replaceAll('_', '-'),
    camel: pascal[0]!.toLowerCase() + pascal.slice(1),
    pascal,
  }
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)

export const sentence = (noun: string): string => capital(noun.replaceAll('_', ' '))

export const snake = (camel: string): string => camel.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** Good for most nouns; `--plural` for the others. */
export function pluralOf(kebab: string): string {
  if (/[^aeiou]y$/.test(kebab)) return `${kebab.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(kebab) ? `${kebab}es` : `${kebab}s`
}
