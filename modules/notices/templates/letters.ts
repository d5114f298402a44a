import { existsSync, readdirSync, readFileSync } from 'node:fs'

export interface Words {
  title: string
  body: string
}

type Letters = Record<string, Words>

const modules = new URL('../../', import.meta.url)
const read = new Map<string, ReadonlyMap<string, Letters>>()

/** By language, what stands in `modules/<module>/letters/<language>.json`. */
function lettersOf(module: string): ReadonlyMap<string, Letters> {
  const known = read.get(module)
  if (known) return known
  const folder = new URL(`${module}/letters/`, modules)
  const files = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.json')) : []
  const found = new Map(
    files.map(name => [
      name.slice(0, -'.json'.length),
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Letters,
    ]),
  )
  read.set(module, found)
  return found
}

/** The words of `<module>.<name>` in each language its module has them in; what is not translated yet is in English. */
export function wordsOf(name: string): Record<string, Words> {
  const letters = lettersOf(name.split('.')[0]!)
  const english = letters.get('en')?.[name]
  if (!english) return {}
  const inLanguages = [...letters].flatMap(([language, all]) =>
    all[name] ? [[language, { ...english, ...all[name] }]] : [],
  )
  return Object.fromEntries(inLanguages)
}

const placeholder = /\{(\w+)\}/g

/** Words of ours around a notice, in the reader's language where there are any. */
export function wordsIn(name: string, locale: string, data: Readonly<Record<string, unknown>> = {}): Words {
  const all = wordsOf(name)
  const { title, body } = all[locale] ?? all[locale.slice(0, 2)] ?? all.en!
  const filled = (text = '') => text.replace(placeholder, (_, key: string) => String(data[key] ?? ''))
  return { title: filled(title), body: filled(body) }
}
