import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Catalogue, catalogueProblems, countProblems, languages } from './catalogues.ts'
import { root, sourceFiles } from './source-files.ts'
import { spokenRules } from './spoken.ts'

// A gate may wait its turn on a busy machine.
const patience = 60_000

const catalogues = globSync(
  '{{ui,sdk,modules/*,editions/*}/terms,modules/*/{letters,papers},{ui,modules/*}/said}/en.json',
  {
    cwd: root,
  },
)

/** Letters have a title and a body under each name. */
function flat(text: string): Catalogue {
  const entries = Object.entries(JSON.parse(text) as Record<string, string | Catalogue>)
  return Object.fromEntries(
    entries.flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[key, value]]
        : Object.entries(value).map(([part, said]) => [`${key} (${part})`, said]),
    ),
  )
}

const read = (path: string): Catalogue => {
  try {
    return flat(readFileSync(join(root, path), 'utf8'))
  } catch {
    return {}
  }
}

describe('every catalogue', () => {
  it.each(languages)('is complete in %s', language => {
    const problems = catalogues.flatMap(path => {
      const other = path.replace('en.json', `${language}.json`)
      return catalogueProblems(read(path), read(other), language).map(problem => `${other}: ${problem}`)
    })
    expect(problems).toEqual([])
  })

  it('counts in the forms that a noun has', () => {
    // Letters are plain text with values in it: they put a number where it needs no form.
    const problems = catalogues
      .filter(path => !path.includes('/letters/'))
      .flatMap(path => countProblems(read(path)))
    expect(problems).toEqual([])
    expect(countProblems({ a: '{count} pets', b: 'seats {count}', c: '{count} of 3' })).toEqual([
      'a counts without forms',
    ])
  })

  const english = { a: 'Open {name}', b: '{count, plural, one {# pet} other {# pets}}' }
  const arabic = '{count, plural, zero {٠} one {١} two {٢} few {# ق} many {# ك} other {# م}}'
  const planted: [string, Catalogue, string, string][] = [
    ['a missing key', { a: 'Abrir {name}' }, 'es', 'b is not translated'],
    [
      'a value of another name',
      { ...english, a: 'Abrir {nombre}' },
      'es',
      'a speaks of “nombre” instead of “name”',
    ],
    [
      'a form left out',
      { a: 'فتح {name}', b: '{count, plural, one {١} other {# م}}' },
      'ar',
      'b has no word for zero, two, few, many',
    ],
    [
      'a form of another language',
      { a: 'Άνοιγμα {name}', b: arabic },
      'el',
      'b has a form that el does not know: zero, two, few, many',
    ],
    [
      'a text that cannot be read',
      { ...english, a: 'Abrir {name' },
      'es',
      'a cannot be read: EXPECT_ARGUMENT_CLOSING_BRACE',
    ],
    ['a key of its own', { a: 'فتح {name}', b: arabic, c: 'ج' }, 'ar', 'c is not in the English catalogue'],
    ['English left standing', { a: 'Open {name}', b: arabic }, 'ar', 'a still stands in English'],
  ]
  it.each(planted)('is refused with %s', (_, other, language, problem) => {
    expect(catalogueProblems(english, other, language)).toContain(problem)
  })
  it('is content with a faithful translation', () => {
    expect(catalogueProblems(english, { a: 'فتح {name}', b: arabic }, 'ar')).toEqual([])
  })
})

describe('what people read', () => {
  it('stands in no screen', () => expect(spokenRules(sourceFiles())).toEqual([]), patience)

  const planted: [string, string][] = [
    ['a text between tags', 'export const A = () => <p>Save the pet</p>'],
    ['a text in braces', `export const A = () => <p>{'Save'}</p>`],
    ['a choice of two texts', `export const A = ({ x }) => <p>{x ? 'Open' : t('a.b')}</p>`],
    ['a label', '<Input label="Name" />'],
    ['a label in braces', '<Input aria-label={`Open it`} />'],
    ['a picture’s words', '<img alt="A dog" />'],
    ['a toast', `const done = () => <b onClick={() => toast('Saved')} />`],
    ['a toast with a value', 'const done = () => <b onClick={() => toast(`Saved ${name}`)} />'],
    ['a placeholder', '<Input placeholder="Search pets" />'],
    ['a title', '<b title={`Open ${name}`} />'],
    ['a label for those who hear', '<b aria-label={isOpen ? t("a.b") : "Close it"} />'],
    ['what a slider says', '<b aria-valuetext="five stars" />'],
    ['an empty list', '<Empty sentence="Nothing here" />'],
    ['a question', `const ask = () => <b onClick={() => confirm('Really?')} />`],
  ]
  it.each(planted)('is caught as %s', (_, text) => {
    expect(spokenRules([{ path: 'modules/pets/screens/a.tsx', text }])).toHaveLength(1)
  })
  it.each([
    'ui/a.tsx',
    'modules/pets/screens/a.tsx',
    'apps/web/a.tsx',
    'editions/one/a.tsx',
  ])('is looked for in %s', path =>
    expect(spokenRules([{ path, text: '<b>Save the pet</b>' }])).toHaveLength(1))
  it('may come from a catalogue, or be a sign, a code or the product’s name', () => {
    const text = `const A = () => <p title={t('a.b')}>{t('a.c')} · {count} × <code>mainstay generate</code> Mainstay</p>`
    expect(spokenRules([{ path: 'ui/a.tsx', text }])).toEqual([])
  })
})
