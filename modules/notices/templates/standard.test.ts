import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import '#apps/server/modules.ts'
import { sampleOf } from './samples.ts'
import { allTemplates, fill, fillWords, type NoticeTemplate } from './template.ts'

// Those that a test of another file made for itself are of no module.
const standard = allTemplates().filter(({ name }) => !name.startsWith('test.'))
const languages = ['ar', 'el', 'en', 'es', 'fr']
/** Whoever writes brings their own words along. */
const ownWords = 'notices.own_words'

const withoutOne = ({ variables }: NoticeTemplate, left: string) =>
  Object.fromEntries(Object.entries(sampleOf(variables)).filter(([name]) => name !== left))

describe('every standard message', () => {
  it('is one of those in the documentation, which lists no other', () => {
    const listed = [...readFileSync('docs/messages.md', 'utf8').matchAll(/^\| `([\w.]+)`/gm)].map(
      ([, one]) => one,
    )
    expect(listed.toSorted()).toEqual(standard.map(({ name }) => name).toSorted())
    expect(listed.length).toBeGreaterThan(16)
  })

  it.each(
    standard.filter(({ name }) => name !== ownWords).map(one => [one.name, one] as const),
  )('%s reads whole in five languages, and goes out in none with a name left out', (_name, template) => {
    expect(Object.keys(template.words).sort()).toEqual(languages)
    const said = languages.map(language => fill(template, language, sampleOf(template.variables)))
    for (const { title, body } of said) {
      expect(title).not.toBe('')
      expect(`${title} ${body}`).not.toMatch(/[{}]|undefined|null|NaN|\d{4}-\d{2}-\d{2}/)
    }
    expect(new Set(said.map(({ title, body }) => `${title} ${body}`)).size).toBeGreaterThan(
      template.name === 'care.alert' || template.name === 'property.request_assigned' ? 0 : 3,
    )
    for (const left of template.variables)
      for (const language of languages)
        expect(() => fill(template, language, withoutOne(template, left))).toThrow(`${left} is missing`)
  })

  it('ends in one full stop where a value brings its own', () => {
    const words = { title: 'Until {at}.', body: '{at}. {at}... {name}' }
    const greek = { locale: 'el', timezone: 'UTC' }
    const { title, body } = fillWords(words, { at: '09:00', name: 'Rex.' }, greek)
    expect(title).toMatch(/^Until 9:00 π\.μ\.$/)
    expect(body).toMatch(/^9:00 π\.μ\. 9:00 π\.μ\.\.\.\. Rex\.$/)
  })
})
