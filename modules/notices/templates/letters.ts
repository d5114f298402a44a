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

/** The words of `<module>.<name>` in each language its module has them in. */
export function wordsOf(name: string): Record<string, Words> {
  const languages = [...lettersOf(name.split('.')[0]!)]
  return Object.fromEntries(
    languages.flatMap(([language, letters]) => (letters[name] ? [[language, letters[name]]] : [])),
  )
}

const placeholder = /\{(\w+)\}/g

/** Words of ours around a notice, in the reader's language where there are any. */
export function wordsIn(name: string, locale: string, data: Readonly<Record<string, unknown>> = {}): Words {
  const all = wordsOf(name)
  const { title, body } = all[locale] ?? all[locale.slice(0, 2)] ?? all.en!
  const filled = (text: string) => text.replace(placeholder, (_, key: string) => String(data[key] ?? ''))
  return { title: filled(title), body: filled(body) }
}
