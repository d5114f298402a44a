import { daysSaid } from '#ui/i18n/days-said.ts'
import { type Language, languageFor, localeFor } from '#ui/i18n/languages.ts'
import type { Said } from '#ui/i18n/said.ts'
import { speakAs } from '#ui/i18n/said-now.ts'
import { addTerms, type Catalogue, changeLanguage, editionTerms, startTerms } from '#ui/i18n/terms.ts'
import houseTerms from '#ui/terms/en.json' with { type: 'json' }

type Loads = Record<string, () => Promise<Catalogue>>

interface Words {
  house: Record<string, Catalogue>
  catalogues: Loads
  bringSentences: (locale: string) => Promise<Said>
}

const top = '../../'
const english = 'en'
const editions = import.meta.glob<Catalogue>('../../editions/*/terms/en.json', {
  eager: true,
  import: 'default',
})
const modules = import.meta.glob<Catalogue>('../../modules/*/terms/en.json', { import: 'default' })
// The words of all modules once more, in one file: who needs all of them would ask for thirty.
const whole = import.meta.glob<{ words: Record<string, Catalogue> }>('./whole/*.ts')
const others = import.meta.glob<Words>('./languages/*.ts')

const path = (folder: string, language: string) => `${top}${folder}/terms/${language}.json`
const folderOf = (catalogue: string) => catalogue.slice(top.length).replace('/terms/en.json', '')
const editionFolders = Object.keys(editions).map(folderOf)

// An edition's name for somebody else's noun (“Families”) is for its own businesses.
const isForAll = ([key]: [string, string]) => !key.startsWith('entity.') && !key.startsWith('field.')
const forAll = (words: Catalogue): Catalogue => Object.fromEntries(Object.entries(words).filter(isForAll))

export function startWords(): void {
  startTerms([houseTerms, ...Object.values(editions).map(forAll)])
}

let spoken: Language = english
let loads: Loads = {}
let areAllAsked = false
let translated: Record<string, Catalogue> = {}
const asked = new Set<string>()
const brought = new Map<string, Promise<void>>()

const once = (
  what: string,
  load: (() => Promise<Catalogue>) | undefined,
  use: (words: Catalogue) => void,
) => {
  const coming = brought.get(what) ?? load?.().then(use) ?? Promise.resolve()
  brought.set(what, coming)
  return coming
}

/** The English of a module, and its words in the language that is spoken. */
function bring(folder: string): Promise<unknown> {
  const language = spoken
  asked.add(folder)
  const inEnglish = path(folder, english)
  const inOther = path(folder, language)
  return Promise.all([
    once(inEnglish, modules[inEnglish], words => addTerms(words)),
    language !== english && once(inOther, loads[`../${inOther}`], words => addTerms(words, language)),
  ])
}

async function wholeOf(language: Language): Promise<Catalogue> {
  const { words = {} } = (await whole[`./whole/${language}.ts`]?.()) ?? {}
  return Object.assign({}, ...Object.values(words))
}

function bringAll(): Promise<unknown> {
  areAllAsked = true
  const languages = new Set([english, spoken] as const)
  return Promise.all(
    [...languages].map(language =>
      once(
        `all ${language}`,
        () => wholeOf(language),
        words => addTerms(words, language),
      ),
    ),
  )
}

async function bringEdition(folder: string): Promise<void> {
  const language = spoken
  const file = path(folder, language)
  await once(file, loads[`../${file}`], words => {
    translated = { ...translated, [file]: words }
    addTerms(forAll(words), language)
  })
}

/** Screens in the person's language, else that of the business, else the browser's. */
export async function speak(tenantLocale?: string | null): Promise<void> {
  spoken = languageFor(tenantLocale)
  try {
    if (spoken !== english) await bringLanguage(tenantLocale)
    else speakAs(daysSaid(localeFor(spoken, tenantLocale)))
  } catch {
    // Without a connection English is there already.
    spoken = english
  }
  await changeLanguage(spoken)
}

async function bringSentences(coming?: Promise<Said>): Promise<void> {
  try {
    if (coming) speakAs(await coming)
    // Screens that are there already say what they show once more.
    await changeLanguage(spoken)
  } catch {
    speakAs(daysSaid(english))
  }
}

async function bringLanguage(tenantLocale?: string | null): Promise<void> {
  const language = await others[`./languages/${spoken}.ts`]?.()
  const house = Object.entries(language?.house ?? {}).map(([file, words]) => [file, async () => words])
  loads = { ...language?.catalogues, ...Object.fromEntries(house) }
  const inHand = areAllAsked ? [bringAll()] : [...asked].map(bring)
  await Promise.all([bring('ui'), ...editionFolders.map(bringEdition), ...inHand])
  // What the server says by itself is needed later than what every screen says.
  void bring('sdk')
  void bringSentences(language?.bringSentences(localeFor(spoken, tenantLocale)))
}

/** The edition whose business this is has the last word, but for the tenant. */
export function wordsOfEdition(edition: string): void {
  const folder = `editions/${edition}`
  editionTerms({
    [english]: editions[path(folder, english)] ?? {},
    [spoken]: translated[path(folder, spoken)] ?? editions[path(folder, spoken)] ?? {},
  })
}

/** The words of a module come with its first screen, so that the first screen of all carries only its own. */
export const wordsOf = (...names: string[]): Promise<unknown> =>
  Promise.all(names.map(name => bring(`modules/${name}`)))

/** For what speaks of every noun there is: lists, records, the palette. */
export const allWords = (): Promise<unknown> => Promise.all([bring('sdk'), bringAll()])
