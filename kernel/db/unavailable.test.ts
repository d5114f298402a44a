import { expect, it } from 'vitest'
import { asUnavailable, DatabaseUnavailable } from './unavailable.ts'

const withCode = (code: string) => Object.assign(new Error('as PostgreSQL says it'), { code })

it.each([
  'ECONNREFUSED',
  'EPIPE',
  '57P01',
  '57P03',
  '08006',
  '53100',
  '53300',
])('takes %s for a database that cannot serve just now', code =>
  expect(asUnavailable(withCode(code))).toBeInstanceOf(DatabaseUnavailable))

it.each(['23505', '40001', '42501', '57014'])('leaves %s as it is: the statement was at fault', code => {
  const error = withCode(code)
  expect(asUnavailable(error)).toBe(error)
})

it('says nothing of what a library threw', () => {
  expect(asUnavailable('nonsense')).toBe('nonsense')
  expect(asUnavailable(new Error('no such column'))).not.toBeInstanceOf(DatabaseUnavailable)
})
