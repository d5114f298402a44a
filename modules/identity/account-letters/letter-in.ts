import { readdirSync, readFileSync } from 'node:fs'

interface Words {
  subject: string
  lines: string[]
}
type Letters = { hello: string } & Record<string, Words | string>

const folder = new URL('./', import.meta.url)
const languages = new Map(
  readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => [name.slice(0, -5), JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Letters]),
)

const filled = (line: string, values: Readonly<Record<string, string>>) =>
  line.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

/** A letter about an account in the language its owner chose, `el` or `el-GR`; in English where they never did. */
export function letterIn(
  language: string | null | undefined,
  kind: string,
  values: Readonly<Record<string, string>>,
): { subject: string; text: string } {
  const words = languages.get(language?.split('-', 1)[0]?.toLowerCase() ?? 'en') ?? languages.get('en')!
  const { subject, lines } = words[kind] as Words
  return {
    subject: filled(subject, values),
    text: [words.hello, ...lines].map(line => filled(line, values)).join('\n\n'),
  }
}
