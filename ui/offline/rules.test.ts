import { expect, test } from 'vitest'
import { bodyToKeep, keepsAnswerOf, matcherOf, recordOf } from './rules.ts'

const stay = '01a1ff3d-0b84-763c-97cd-98d04cfe6348'
const ruleOf = matcherOf([{ route: 'POST /v1/stays/{id}/check-in', label: 'x' }])

test('only a declared verb of one record may wait', () => {
  expect(ruleOf('POST', `/v1/stays/${stay}/check-in`)).toBeDefined()
  expect(ruleOf('DELETE', `/v1/stays/${stay}/check-in`)).toBeUndefined()
  expect(ruleOf('POST', `/v1/stays/${stay}/check-in/more`)).toBeUndefined()
  expect(ruleOf('POST', '/v1/stays/all/check-in')).toBeUndefined()
})

test('writes about one record belong together, those about none do not', () => {
  expect(recordOf(`/v1/stays/${stay}/check-in`)).toBe(recordOf(`/v1/stays/${stay}`))
  expect(recordOf('/v1/day-logs')).toBeUndefined()
})

test('what waits says when it was, unless it may have arrived already', () => {
  const rule = { route: 'POST /v1/arrivals', label: 'x', moment: 'at' } as const
  const [body, noon] = [{ who: 'a' }, 43_200_000]
  expect(bodyToKeep(rule, { body, isTried: false }, noon)).toEqual({
    who: 'a',
    at: '1970-01-01T12:00:00.000Z',
  })
  expect(bodyToKeep(rule, { body: { at: 'before' }, isTried: false }, noon)).toEqual({ at: 'before' })
  expect(bodyToKeep(rule, { body, isTried: true }, noon)).toBe(body)
})

test('an answer is kept when its key begins as declared', () => {
  const keeps = [['today'], ['pets.pet', 'row']]
  expect(keepsAnswerOf(keeps, ['today', 'north', '2026-03-04'])).toBe(true)
  expect(keepsAnswerOf(keeps, ['pets.pet', 'list', {}])).toBe(false)
  expect(keepsAnswerOf(keeps, ['billing.balance', 'x'])).toBe(false)
})
