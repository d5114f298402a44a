import { expect, test } from 'vitest'
import { paperFor } from './paper.ts'

const house = { locale: 'en-GB', edition: '', terms: {} }

test('a paper is worded as asked for, else as the business speaks, else in English', () => {
  expect(paperFor(house, 'el').t('paper.invoice.due')).toBe('Οφειλή')
  expect(paperFor({ ...house, locale: 'fr-CA' }).t('paper.invoice.due')).toBe('À payer')
  expect(paperFor({ ...house, locale: 'pt-PT' }).language).toBe('en')
})

test.each(['en', 'es', 'fr', 'el', 'ar'])('the tenant’s own word stands on its papers in %s', language => {
  const own = { ...house, terms: { 'entity.people.customer.one': 'Pet parent' } }
  expect(paperFor(own, language).t('entity.people.customer.one')).toBe('Pet parent')
})

test('amounts, days and what the server explained go by the reader’s language', () => {
  const { money, day, said } = paperFor(house, 'es')
  expect(money({ amount: 123_456, currency: 'EUR' }).replaceAll(/\s/g, ' ')).toBe('1234,56 €')
  expect(day('2026-03-04')).toBe('4 de marzo de 2026')
  expect(said('Stay #42: Night')).toBe('Estancia n.º 42: Noche')
  expect(paperFor(house).said('Closed on 2026-03-04.')).toBe('Closed on 4 Mar 2026.')
})

test('what has Latin letters keeps its direction in a line from right to left', () => {
  expect(paperFor(house, 'ar').own('48 × Bracket')).toBe('\u206848 × Bracket\u2069')
  expect(paperFor(house, 'el').own('48 × Bracket')).toBe('48 × Bracket')
})
