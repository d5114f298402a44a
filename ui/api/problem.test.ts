import { expect, test } from 'vitest'
import { asProblem, fieldOf, Problem, problemFrom } from './problem.ts'

const answer = (status: number, body: string, headers = {}) => new Response(body, { status, headers })

test('a problem keeps its code, its typed details and the fields it speaks of', async () => {
  const body = {
    code: 'bookings.room_taken',
    detail: 'Room 4 is taken on 3 May.',
    requestId: 'r1',
    alternatives: [{ roomId: 'x' }],
    errors: [{ pointer: '/roomId', code: 'taken', message: 'Taken' }],
  }
  const problem = await problemFrom(answer(409, JSON.stringify(body)))
  expect(problem).toMatchObject({ status: 409, code: 'bookings.room_taken', requestId: 'r1' })
  expect(problem.details.alternatives).toHaveLength(1)
  expect(problem.errors[0]?.pointer).toBe('/roomId')
})

test('an answer of a proxy that is not JSON becomes a problem with the request id of its header', async () => {
  const problem = await problemFrom(answer(502, '<h1>Bad gateway</h1>', { 'x-request-id': 'r2' }))
  expect(problem).toMatchObject({ status: 502, code: 'server_error', requestId: 'r2' })
})

test('someone who may not is told so by code even when the body is empty', async () => {
  expect((await problemFrom(answer(403, ''))).code).toBe('forbidden')
  expect((await problemFrom(answer(401, ''))).code).toBe('unauthenticated')
})

test('any thrown thing becomes a problem, and a problem stays itself', () => {
  const problem = new Problem(412, { code: 'stale' })
  expect(asProblem(problem)).toBe(problem)
  expect(asProblem(new TypeError('odd')).code).toBe('unexpected')
})

test('a pointer names the field of the form, however deep it goes', () => {
  expect(fieldOf('/nightlyRate/amount')).toBe('nightlyRate')
  expect(fieldOf('#/email')).toBe('email')
  expect(fieldOf('/body/name')).toBe('name')
  expect(fieldOf('')).toBe('')
})
