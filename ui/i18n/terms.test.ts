import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { addTerms, overrideTerms, startTerms } from './terms.ts'

beforeAll(() =>
  startTerms('en', [
    { 'a.count': '{count, plural, one {# pet} other {# pets}}' },
    { 'edition.word': 'Guests' },
  ]),
)

test('a count is said as people say it', () => {
  expect(i18next.t('a.count', { count: 1 })).toBe('1 pet')
  expect(i18next.t('a.count', { count: 3 })).toBe('3 pets')
})

test('a module that comes later does not take back what an edition says otherwise', () => {
  addTerms({ 'edition.word': 'Customers', 'module.word': 'Stay' })
  expect(i18next.t('edition.word')).toBe('Guests')
  expect(i18next.t('module.word')).toBe('Stay')
})

test('the tenant’s own words win over all, also over those that come later', () => {
  overrideTerms({ 'edition.word': 'Pet parents', 'later.word': 'Suite' })
  addTerms({ 'later.word': 'Room' })
  expect(i18next.t('edition.word')).toBe('Pet parents')
  expect(i18next.t('later.word')).toBe('Suite')
})
