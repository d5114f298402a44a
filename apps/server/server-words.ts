import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entity } from '#kernel/entity/entity.ts'
import type { Operation } from '#kernel/http/operation.ts'

type Catalogue = Record<string, string>
type NounForScreens = { fields: Record<string, { label: string; choices?: readonly string[] }> }

const root = join(import.meta.dirname, '../..')

/** What the validator says, by code; `{limit}` is the number in its sentence. */
const invalid: Catalogue = {
  'invalid.invalid': 'This is not valid.',
  'invalid.invalid_date': 'Give a day that exists, as YYYY-MM-DD.',
  'invalid.invalid_email': 'This is not an e-mail address.',
  'invalid.invalid_format': 'This has characters or a form that cannot be used here.',
  'invalid.invalid_iana_zone': 'Give a time zone such as Europe/Lisbon.',
  'invalid.invalid_instant': 'Give a moment that exists, as 2026-03-04T14:30:00Z or with an offset.',
  'invalid.invalid_iso_4217': 'Give a currency code such as EUR.',
  'invalid.invalid_uri': 'This is not a web address.',
  'invalid.invalid_uuid': 'This is not an id.',
  'invalid.not_a_choice': 'Choose one of those that are offered.',
  'invalid.repeated': 'The same value stands here twice.',
  'invalid.required': 'This is needed.',
  'invalid.too_few': 'Give at least {limit}.',
  'invalid.too_large': 'This must be {limit} or less.',
  'invalid.too_long': 'Use at most {limit} characters.',
  'invalid.too_many': 'Give at most {limit}.',
  'invalid.too_short': 'Use at least {limit} characters.',
  'invalid.too_small': 'This must be {limit} or more.',
  'invalid.unknown_field': 'There is no such field here.',
  'invalid.wrong_type': 'This is not the kind of value that belongs here.',
}

function catalogues(): Catalogue {
  const paths = globSync('{ui,modules/*}/terms/en.json', { cwd: root })
  return Object.assign({}, ...paths.map(path => JSON.parse(readFileSync(join(root, path), 'utf8'))))
}

const spaced = (word: string) => word.replaceAll('_', ' ').replace(/^./, letter => letter.toUpperCase())

/** The labels of fields: one for all who call it the same, and one each for who calls it otherwise. */
function labelsOf(nouns: Record<string, NounForScreens>, known: Catalogue): Catalogue {
  const labels: Catalogue = {}
  const all = Object.entries(nouns).flatMap(([noun, { fields }]) =>
    Object.entries(fields).map(([name, { label }]) => ({ noun, name, label })),
  )
  for (const { noun, name, label } of all) {
    if (known[`field.${noun}.${name}`] || known[`field.${name}`]) continue
    labels[`field.${name}`] ??= label
    if (labels[`field.${name}`] !== label) labels[`field.${noun}.${name}`] = label
  }
  return labels
}

function choicesOf(nouns: Record<string, NounForScreens>, known: Catalogue): Catalogue {
  const choices: Catalogue = {}
  for (const [noun, { fields }] of Object.entries(nouns))
    for (const [name, field] of Object.entries(fields))
      for (const choice of field.choices ?? [])
        if (!known[`choice.${noun}.${name}.${choice}`]) choices[`choice.${choice}`] = spaced(choice)
  return choices
}

function namesOf(entities: Iterable<Entity>, known: Catalogue): Catalogue {
  const names = [...entities].flatMap(({ name, plural }) => [
    [`entity.${name}.one`, spaced(name.split('.')[1] ?? name)],
    [`entity.${name}.many`, spaced(plural.replaceAll('-', ' '))],
  ])
  return Object.fromEntries(names.filter(([key = '']) => !known[key]))
}

/** A refusal is said the same way wherever it comes from, in languages other than the server's. */
function refusalsOf(operations: Operation[]): Catalogue {
  const refusals: Catalogue = {}
  for (const { errors } of operations)
    for (const [code, { when }] of Object.entries(errors)) refusals[`refusal.${code}`] ??= when
  return refusals
}

/** The English that the server and the registry say by themselves, as a catalogue that can be translated. */
export function serverWords(
  entities: Entity[],
  nouns: Record<string, object>,
  operations: Operation[],
): Catalogue {
  const known = catalogues()
  const shown = nouns as Record<string, NounForScreens>
  const words = {
    ...invalid,
    ...namesOf(entities, known),
    ...labelsOf(shown, known),
    ...choicesOf(shown, known),
    ...refusalsOf(operations),
  }
  return Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)))
}
