import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { api } from './client.ts'

const calls: { url: string; headers: Headers }[] = []

beforeEach(() => {
  calls.length = 0
  vi.stubGlobal('navigator', { onLine: true })
})
afterEach(() => vi.unstubAllGlobals())

function answering(...answers: (Response | Error)[]) {
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    calls.push({ url, headers: init.headers as Headers })
    const answer = answers[calls.length - 1] ?? answers.at(-1)
    if (answer instanceof Error) throw answer
    return answer
  })
}

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

test('a mutation that got no answer is sent again with the same key', async () => {
  answering(new TypeError('network'), json(201, { id: 'a' }))
  await expect(api.post('/v1/pets', { name: 'Rex' })).resolves.toEqual({ id: 'a' })
  const keys = calls.map(call => call.headers.get('idempotency-key'))
  expect(keys).toHaveLength(2)
  expect(keys[0]).toBeTruthy()
  expect(keys[1]).toBe(keys[0])
})

test('what a busy server did not do is asked of it again, and no more than three times', async () => {
  answering(json(503, { code: 'busy' }), json(201, { id: 'a' }))
  await expect(api.post('/v1/pets', { name: 'Rex' })).resolves.toEqual({ id: 'a' })
  expect(new Set(calls.map(call => call.headers.get('idempotency-key'))).size).toBe(1)
  calls.length = 0
  answering(json(503, { code: 'busy' }))
  await expect(api.get('/v1/pets')).rejects.toMatchObject({ status: 503 })
  expect(calls).toHaveLength(4)
})

test('an answer that refuses is never sent again', async () => {
  answering(json(403, { code: 'forbidden' }))
  await expect(api.post('/v1/pets', {})).rejects.toMatchObject({ code: 'forbidden' })
  expect(calls).toHaveLength(1)
})

test('a changed row is named by the version last seen', async () => {
  answering(json(200, {}))
  await api.patch('/v1/pets/1', { name: 'Max' }, { version: 7 })
  expect(calls[0]?.headers.get('if-match')).toBe('"7"')
})

test('empty parts of a query are left out of the address', async () => {
  answering(json(200, {}))
  await api.get('/v1/pets', { query: { q: '', limit: 50, 'filter[species]': 'dog', cursor: undefined } })
  expect(calls[0]?.url).toBe('/v1/pets?limit=50&filter%5Bspecies%5D=dog')
})
