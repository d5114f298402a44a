import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

export const languages = ['es', 'fr', 'el', 'ar'] as const
export type Catalogue = Record<string, string>

interface Plural {
  forms: string[]
  /** `=0` beside the forms of the language. */
  exact: string[]
}

interface Shape {
  words: string
  values: Set<string>
  plurals: Plural[]
}

function shapeOf(
  elements: MessageFormatElement[],
  shape: Shape = { words: '', values: new Set(), plurals: [] },
): Shape {
  for (const element of elements) {
    if (element.type === TYPE.literal) shape.words += ` ${element.value}`
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue
    shape.values.add(element.type === TYPE.tag ? `<${element.value}>` : element.value)
    if (element.type === TYPE.tag) shapeOf(element.children, shape)
    if (element.type !== TYPE.plural && element.type !== TYPE.select) continue
    const cases = Object.keys(element.options)
    const isExact = (each: string) => each.startsWith('=')
    if (element.type === TYPE.plural)
      shape.plurals.push({ forms: cases.filter(each => !isExact(each)), exact: cases.filter(isExact) })
    for (const option of Object.values(element.options)) shapeOf(option.value, shape)
  }
  return shape
}

const everydayCounts = Array.from({ length: 201 }, (_, count) => count)

/** The forms that everyday counts take; “many” of Spanish and French begins at a million. */
function formsOf(language: string): Set<string> {
  const rules = new Intl.PluralRules(language)
  return new Set([...everydayCounts.map(count => rules.select(count)), 'other'])
}

function pluralProblems({ forms, exact }: Plural, needed: Set<string>, language: string): string[] {
  const known: string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const isSaid = (form: string) => forms.includes(form) || (form === 'zero' && exact.includes('=0'))
  const missing = [...needed].filter(form => !isSaid(form))
  const foreign = forms.filter(form => !known.includes(form))
  return [
    ...(missing.length ? [`has no word for ${missing.join(', ')}`] : []),
    ...(foreign.length ? [`has a form that ${language} does not know: ${foreign.join(', ')}`] : []),
  ]
}

function problemsOf(english: string, said: string, language: string): string[] {
  try {
    const shape = shapeOf(parse(said))
    const names = (values: Set<string>) => [...values].sort().join(', ')
    const [own, wanted] = [names(shape.values), names(shapeOf(parse(english)).values)]
    const needed = formsOf(language)
    return [
      ...(own === wanted ? [] : [`speaks of “${own}” instead of “${wanted}”`]),
      ...shape.plurals.flatMap(plural => pluralProblems(plural, needed, language)),
    ]
  } catch (error) {
    return [`cannot be read: ${error instanceof Error ? error.message : error}`]
  }
}

// Names, codes and units that are written the same everywhere.
const sharedWords =
  /\b(Mainstay|webhooks?|PDF|PIN|QR|API|CSV|URL|GB-ENG|US-[A-Z]{2}|NAEYC|SMS|WhatsApp|E-?mail|mg|µl|ml|mm|ms|min|h)\b/gi

/** Greek and Arabic share no letters with English; Spanish and French share words, but no sentences. */
function isLeftInEnglish(said: string, language: string): boolean {
  const words =
    shapeOf(parse(said))
      .words.replace(sharedWords, ' ')
      .match(/\p{L}{2,}/gu) ?? []
  return words.length > (language === 'el' || language === 'ar' ? 0 : 2)
}

// “{count} days” is wrong for one day, and wrong in six ways for Arabic.
const bareCount = /\{count\} (?!as\b)\p{L}+s\b/u

/** A count before its noun takes the forms of its noun; after it (“seats {count}”) it needs none. */
export const countProblems = (english: Catalogue): string[] =>
  Object.entries(english)
    .filter(([, said]) => bareCount.test(said))
    .map(([key]) => `${key} counts without forms`)

/** What a catalogue lacks beside the English one, has too much, or says so that it cannot be said. */
export function catalogueProblems(english: Catalogue, other: Catalogue, language: string): string[] {
  const lacking = Object.keys(english).filter(key => other[key] === undefined)
  const extra = Object.keys(other).filter(key => english[key] === undefined)
  const shared = Object.entries(other).flatMap(([key, said]) => {
    const original = english[key]
    return original === undefined ? [] : [{ key, said, original }]
  })
  return [
    ...lacking.map(key => `${key} is not translated`),
    ...extra.map(key => `${key} is not in the English catalogue`),
    ...shared.flatMap(({ key, said, original }) =>
      problemsOf(original, said, language).map(problem => `${key} ${problem}`),
    ),
    ...shared
      .filter(({ said, original }) => said === original && isLeftInEnglish(said, language))
      .map(({ key }) => `${key} still stands in English`),
  ]
}
