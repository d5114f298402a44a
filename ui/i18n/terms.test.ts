import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { addTerms, changeLanguage, editionTerms, overrideTerms, say, startTerms } from './terms.ts'

beforeAll(() =>
  startTerms([
    { 'a.count': '{count, plural, one {# pet} other {# pets}}' },
    { 'edition.word': 'Guests', 'only.english': 'Stay' },
  ]),
)

test('a count is said as people say it', () => {
  expect(i18next.t('a.count', { count: 1 })).toBe('1 pet')
  expect(i18next.t('a.count', { count: 3 })).toBe('3 pets')
})

test('a sentence whose value ends in an abbreviation has one full stop, and a pause keeps its three', () => {
  addTerms({ 'a.until': 'It can be signed until {when}.', 'a.wait': 'Loading…', 'a.dots': 'Well... {what}' })
  expect(i18next.t('a.until', { when: '9:00 π.μ.' })).toBe('It can be signed until 9:00 π.μ.')
  expect(i18next.t('a.until', { when: '4 March' })).toBe('It can be signed until 4 March.')
  expect(i18next.t('a.dots', { what: 'no' })).toBe('Well... no')
})

test('a module that comes later does not take back what an edition says otherwise', () => {
  addTerms({ 'edition.word': 'Customers', 'module.word': 'Stay' })
  expect(i18next.t('edition.word')).toBe('Guests')
  expect(i18next.t('module.word')).toBe('Stay')
})

test('the edition whose business it is wins over modules, in every language', async () => {
  addTerms({ 'module.word': 'Estancia' }, 'es')
  editionTerms({ en: { 'module.word': 'Visit' }, es: { 'module.word': 'Visita' } })
  expect(i18next.t('module.word')).toBe('Visit')
  await changeLanguage('es')
  expect(i18next.t('module.word')).toBe('Visita')
  expect(i18next.t('only.english')).toBe('Stay')
  await changeLanguage('en')
})

test('a word that was said before is said anew when it has changed', async () => {
  expect(say('said.word')).toBe('said.word')
  addTerms({ 'said.word': 'Room' })
  addTerms({ 'said.word': 'Cuarto' }, 'es')
  expect(say('said.word')).toBe('Room')
  await changeLanguage('es')
  expect(say('said.word')).toBe('Cuarto')
  editionTerms({ es: { 'said.word': 'Suite' } })
  expect(say('said.word')).toBe('Suite')
  await changeLanguage('en')
  expect(say('a.count', { count: 2 })).toBe('2 pets')
})

test('the tenant’s own words win over all, also over those that come later', () => {
  overrideTerms({ 'edition.word': 'Pet parents', 'later.word': 'Suite' })
  addTerms({ 'later.word': 'Room' })
  expect(i18next.t('edition.word')).toBe('Pet parents')
  expect(i18next.t('later.word')).toBe('Suite')
})

test('the tenant’s words win in every language, and in one of them otherwise where it says so', async () => {
  addTerms({ 'later.word': 'Habitación', 'edition.word': 'Clientes' }, 'es')
  overrideTerms({ 'later.word': 'Suite', 'edition.word': 'Pet parents', 'edition.word@es': 'Familias' })
  await changeLanguage('es')
  expect(i18next.t('later.word')).toBe('Suite')
  expect(i18next.t('edition.word')).toBe('Familias')
  await changeLanguage('en')
  expect(i18next.t('edition.word')).toBe('Pet parents')
})

test('a tenant that only repeats its edition’s English reads the edition’s word in another language', async () => {
  editionTerms({ en: { 'noun.one': 'Resident' }, ar: { 'noun.one': 'ساكن' } })
  overrideTerms({ 'noun.one': 'Resident' })
  addTerms({ 'noun.one': 'عميل', 'a.count': '{count, plural, two {حيوانان} other {# حيوان}}' }, 'ar')
  await changeLanguage('ar')
  expect(i18next.t('noun.one')).toBe('ساكن')
  expect(i18next.t('a.count', { count: 2 })).toBe('حيوانان')
  await changeLanguage('en')
})

test.each([
  'en',
  'es',
  'fr',
  'el',
  'ar',
])('“Pet parent” stands for a module’s customer in %s', async language => {
  editionTerms({})
  addTerms({ 'who.one': `Customer in ${language}` }, language)
  overrideTerms({ 'who.one': 'Pet parent', 'who.one@el': 'Κηδεμόνας' })
  await changeLanguage(language)
  expect(i18next.t('who.one')).toBe(language === 'el' ? 'Κηδεμόνας' : 'Pet parent')
  await changeLanguage('en')
})
