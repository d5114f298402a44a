import { stopAfter } from '#ui/i18n/one-stop.ts'
import { type Words, wordsOf } from './letters.ts'
import { type Reader, said } from './said.ts'

export interface NoticeTemplate {
  readonly name: string
  /** What a person can choose to get mail about. */
  readonly topic: string
  /** Raised with every change of the words, so that a notice tells which it was made from. */
  readonly version: number
  /** By language; `en` is the one that is always there. */
  readonly words: Readonly<Record<string, Words>> & { readonly en: Words }
  readonly variables: readonly string[]
}

const templates = new Map<string, NoticeTemplate>()
const placeholder = /\{(\w+)\}/g
const filling = /\{(\w+)\}(\.(?!\.))?/g

export const namesIn = ({ title, body }: Words) => [
  ...new Set([...`${title} ${body}`.matchAll(placeholder)].map(match => match[1]!)),
]

type Given = Omit<NoticeTemplate, 'variables' | 'words'> & Partial<Pick<NoticeTemplate, 'words'>>

/**
 * A module's own notice. Its words stand in `letters/<language>.json` of the module that its name begins with;
 * `{name}` in them is filled from data, and every language uses the same names.
 */
export function noticeTemplate(template: Given): NoticeTemplate {
  const { name } = template
  if (templates.has(name)) throw new Error(`two notices are called ${name}`)
  const words = (template.words ?? wordsOf(name)) as NoticeTemplate['words']
  if (!words.en) throw new Error(`${name} has no words in letters/en.json`)
  const variables = namesIn(words.en).sort()
  for (const [language, own] of Object.entries(words))
    if (namesIn(own).sort().join() !== variables.join())
      throw new Error(`${name} speaks of other things in ${language} than in en`)
  const made = { ...template, words, variables }
  templates.set(name, made)
  return made
}

/** All there are, by name. */
export const allTemplates = (): NoticeTemplate[] =>
  [...templates.values()].sort((a, b) => a.name.localeCompare(b.name))

export function templateNamed(name: string): NoticeTemplate {
  const found = templates.get(name)
  if (!found) throw new Error(`no notice is called ${name}; make it with noticeTemplate`)
  return found
}

export const topics = (): string[] => [...new Set([...templates.values()].map(({ topic }) => topic))].sort()

/** A name that is missing or too many: a half-filled sentence never leaves. */
export function refuseWrongNames(template: NoticeTemplate, data: Readonly<Record<string, unknown>>): void {
  const { name, variables } = template
  const given = Object.keys(data).filter(key => data[key] !== undefined)
  const missing = variables.filter(one => !given.includes(one))
  const unknown = given.filter(one => !variables.includes(one))
  if (missing.length)
    throw new Error(`${name} takes ${variables.join(', ')}; ${missing.join(', ')} is missing`)
  if (unknown.length) throw new Error(`${name} takes ${variables.join(', ')}, and no ${unknown.join(', ')}`)
}

/** The words in that language, or else in the language without its country, or else in English. */
export const inLocale = <T>(all: Readonly<Record<string, T>>, locale: string): T | undefined =>
  all[locale] ?? all[locale.slice(0, 2)] ?? all.en

export function fillWords(
  { title, body }: Words,
  data: Readonly<Record<string, unknown>>,
  reader: Reader,
): Words {
  const filled = (text: string) =>
    text.replace(filling, (_, name: string, stop = '') => {
      const value = said(data[name], reader)
      return value + stopAfter(value, stop)
    })
  return { title: filled(title).replace(/\s+/g, ' ').trim().slice(0, 300), body: filled(body) }
}

/** Mainstay's own words of a notice. */
export function fill(
  template: NoticeTemplate,
  locale: string,
  data: Readonly<Record<string, unknown>>,
): Words {
  refuseWrongNames(template, data)
  return fillWords(inLocale(template.words, locale)!, data, { locale, timezone: 'UTC' })
}
