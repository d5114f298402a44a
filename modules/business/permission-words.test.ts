import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { registryOfAll } from '#apps/server/modules.ts'
import { type Catalogue, languages } from '#kernel/testing/gates/catalogues.ts'
import { root } from '#kernel/testing/gates/source-files.ts'
import { entities } from '#sdk/entities.gen.ts'
import { wordingOf } from './screens/roles/wording.ts'

const { permissions } = registryOfAll()

const read = (pattern: string): Catalogue =>
  Object.assign(
    {},
    ...globSync(pattern, { cwd: root }).map(path => JSON.parse(readFileSync(join(root, path), 'utf8'))),
  )

/** What a browser knows: the nouns of the house bring their English with them. */
const english: Catalogue = {
  ...Object.fromEntries(
    Object.values(entities).map(({ name, plural }) => [`entity.${name}.many`, plural] as const),
  ),
  ...read('{ui,modules/*}/terms/en.json'),
}

const saidIn = (language: string): Catalogue =>
  language === 'en' ? english : read(`{ui,sdk,modules/*}/terms/${language}.json`)

/** Permissions that the matrix of roles could not say to a reader of these words; it chooses by the English ones. */
const unsaid = (names: readonly string[], words: Catalogue): string[] =>
  names.filter(name => {
    const wording = wordingOf(name, key => key in english)
    if (!wording) return true
    return (
      !(wording.key in words) || (wording.noun !== undefined && !(`entity.${wording.noun}.many` in words))
    )
  })

const idle = (words: Catalogue): string[] =>
  Object.keys(words).filter(
    key => key.startsWith('permission.') && !permissions.includes(key.slice('permission.'.length)),
  )

describe('every permission', () => {
  it.each(['en', ...languages])('is said in %s', language => {
    expect(unsaid(permissions, saidIn(language))).toEqual([])
  })
  it('that has a sentence is one that something asks for', () => {
    expect(idle(english)).toEqual([])
    expect(idle({ 'permission.pets.pet.adore': 'Adore a pet' })).toEqual(['permission.pets.pet.adore'])
  })
})

describe('a permission without words is refused', () => {
  it.each(['en', ...languages])('in %s, when it is new', language => {
    expect(unsaid([...permissions, 'pets.pet.adore'], saidIn(language))).toEqual(['pets.pet.adore'])
  })
  it.each(languages)('in %s, when its sentence or its noun is missing there', language => {
    const gone = ['permission.pets.own.send', 'entity.pets.pet.many']
    const words = Object.entries(saidIn(language)).filter(([key]) => !gone.includes(key))
    expect(unsaid(permissions, Object.fromEntries(words))).toEqual([
      'pets.own.send',
      'pets.pet.read',
      'pets.pet.write',
    ])
  })
})
