import { expect, test } from 'vitest'
import { daysSaid } from './days-said.ts'
import { saidIn } from './said.ts'
import { asItIs } from './said-now.ts'

const english = {
  night: 'Night',
  stay: 'Stay #{number}: {name}',
  nights: 'from {from, date, medium}: {count, plural, one {# night} other {# nights}} at {price}',
  late: 'Left {at, time, short}, {percent, number} % more',
}
const spanish = {
  night: 'Noche',
  stay: 'Estancia n.º {number}: {name}',
  nights: '{count, plural, one {# noche} other {# noches}} desde el {from, date, medium} a {price}',
  late: 'Salió a las {at, time, short}, {percent, number} % más',
}
const arabic = {
  ...spanish,
  nights:
    '{count, plural, zero {بلا ليالٍ} one {ليلة} two {ليلتان} few {# ليالٍ} many {# ليلة} other {# ليلة}} من {from, date, medium} بسعر {price}',
}
const say = saidIn('es-ES', english, spanish)

test('a sentence of the server is said with its own values, as the reader writes them', () => {
  expect(say('from 2026-03-04: 1 night at €1,234.50').replaceAll(/\s/g, ' ')).toBe(
    '1 noche desde el 4 mar 2026 a 1234,50 €',
  )
  expect(say('Left 17:05, 12.5 % more')).toBe('Salió a las 17:05, 12,5 % más')
  expect(saidIn('ar', english, arabic)('from 2026-03-04: 2 nights at €5.00')).toMatch(/^ليلتان/)
})

test('a sentence within a sentence, and each of a list, is said too', () => {
  expect(say('Stay #42: Night')).toBe('Estancia n.º 42: Noche')
  expect(say('Night; Stay #7: Suite with a view')).toBe('Noche; Estancia n.º 7: Suite with a view')
})

test('what people wrote, and what no catalogue knows, stays as it is', () => {
  expect(say('Rex sleeps on $2 and (.*)')).toBe('Rex sleeps on $2 and (.*)')
  expect(asItIs('Night')).toBe('Night')
})

test('in English, too, days are written as the reader writes them; a code and a moment stay', () => {
  const closed = 'Closed on 2026-12-25. Open again on 2026-12-28.'
  expect(daysSaid('en-GB')(closed)).toBe('Closed on 25 Dec 2026. Open again on 28 Dec 2026.')
  expect(daysSaid('en-US')('(2026-12-25)')).toBe('(Dec 25, 2026)')
  const others = 'INV-2026-12-25, 2026-12-25T10:00Z, 2026-12-25-7, 2026-13-45'
  expect(daysSaid('en-GB')(others)).toBe(others)
})

test('a value that ends in a full stop brings that of its sentence along', () => {
  const ends = { until: 'until {when}.' }
  expect(saidIn('el', ends, { until: 'έως {when}.' })('until 9:00 π.μ..')).toBe('έως 9:00 π.μ.')
})
