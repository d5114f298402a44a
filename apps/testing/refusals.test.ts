import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Catalogue } from '#ui/i18n/layers.ts'
import { saidIn } from '#ui/i18n/said.ts'
import { operationsOf } from '../server/generated-files.ts'
import { registryOfAll } from '../server/modules.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const merged = (paths: string[]): Catalogue => Object.assign({}, ...paths.map(path => JSON.parse(read(path))))
const languages = ['en', 'es', 'fr', 'el', 'ar']
const words = (language: string) => merged(['ui', 'sdk'].map(folder => `${folder}/terms/${language}.json`))
const sentences = (language: string) =>
  merged(globSync(`{ui,modules/*}/said/${language}.json`, { cwd: root }))

const isWorded = (code: string, known: Catalogue) =>
  [`refusal.${code}`, `invalid.${code}`, `problem.${code}.why`].some(key => key in known)

const text = /(?:'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`)/.source
/** Where a refusal is written down: of its own, beside a field, and what a constraint stands for. */
const spellings = [
  String.raw`new Failure\(\s*'([\w.]+)',\s*\d+,\s*`,
  String.raw`Failure\.field\(\s*[^,]+?,\s*'([\w.]+)',\s*`,
  String.raw`\brefuse\(\s*'([\w.]+)',\s*`,
  String.raw`\bcode: '([\w.]+)',\s*(?:status: \d+,\s*)?message:\s*`,
].map(spelling => new RegExp(spelling + text, 'g'))

const refusalsIn = (source: string) =>
  spellings.flatMap(spelling =>
    [...source.matchAll(spelling)].map(([, code = '', plain, template]) => ({
      code,
      sentence: plain ?? template ?? '',
    })),
  )

// What stands where a value would: a number, a day, a name.
const samples = ['7', '2026-03-04', 'Rex']
const isSaid = (sentence: string) =>
  samples.some(sample => {
    const whole = sentence.replaceAll(/\$\{[^}]*\}/g, sample)
    return say(whole) !== whole
  })
const say = saidIn('el', sentences('en'), sentences('el'))

// Programs hear these of the protocol itself, and the command line of its arguments; no screen can bring them about.
const forPrograms =
  /^(idempotency_\w+|invalid_(idempotency_key|if_match|cursor)|malformed(_json)?|too_deep|bad_request|unknown_(include|column|variable)|slug|edition|timezone|currency|internal)$/

test.each(languages)('every refusal that an operation declares has words in %s', language => {
  const known = words(language)
  const declared = operationsOf(registryOfAll()).flatMap(({ errors }) => Object.keys(errors))
  expect([...new Set(declared)].filter(code => !isWorded(code, known)).sort()).toEqual([])
})

test('every other refusal has words too, by its code or by its sentence', () => {
  const known = words('en')
  const sources = globSync('{kernel,modules}/**/*.ts', { cwd: root })
  const lacking = sources
    .filter(path => !/\.test\.|\/testing\/|\/screens\/|\/imports\/complete-/.test(path))
    .flatMap(path => refusalsIn(read(path)).map(one => ({ path, ...one })))
    .filter(({ code }) => !forPrograms.test(code) && !isWorded(code, known))
    .filter(({ sentence }) => !isSaid(sentence))
    .map(({ path, code, sentence }) => `${code}: ${sentence} (${path})`)
  expect([...new Set(lacking)].sort()).toEqual([])
})

test('a refusal without words is caught, however it is written', () => {
  const planted = `throw new Failure('pets.too_loud', 409, 'Too loud.')
    throw Failure.field(\`/\${name}\`, 'too_loud', \`Louder than \${most}.\`)
    constraints: { pet_once: { code: 'pets.twice', message: 'Once.' } }`
  const found = refusalsIn(planted)
  expect(found.map(({ code }) => code)).toEqual(['pets.too_loud', 'too_loud', 'pets.twice'])
  expect(found.filter(({ code, sentence }) => isWorded(code, words('en')) || isSaid(sentence))).toEqual([])
})
