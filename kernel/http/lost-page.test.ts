import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerProblems } from './problems.ts'
import { lostPage } from './screens.ts'

const browsers = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
let app: FastifyInstance
let folder: string

const ask = async (url: string, accept: string, method: 'GET' | 'HEAD' | 'POST' = 'GET') => {
  const { statusCode, headers, body } = await app.inject({ method, url, headers: { accept } })
  return [statusCode, String(headers['content-type']).split(';', 1)[0], body] as const
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mainstay-lost-'))
  writeFileSync(join(folder, 'index.html'), '<title>The app</title>')
  app = fastify()
  answerProblems(app, lostPage(folder))
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

describe('an address that leads nowhere', () => {
  it('is the app, with 404, to whoever opens it in a browser', async () => {
    for (const url of ['/nonsense', '/menu?x=1', '/v1beta'])
      expect(await ask(url, browsers)).toEqual([404, 'text/html', '<title>The app</title>'])
    expect((await ask('/nonsense', browsers, 'HEAD')).slice(0, 2)).toEqual([404, 'text/html'])
  })

  it('is problem+json to programs, and to everybody where programs ask', async () => {
    for (const accept of ['*/*', 'application/json', 'text/html2'])
      expect((await ask('/nonsense', accept)).slice(0, 2)).toEqual([404, 'application/problem+json'])
    for (const url of ['/v1', '/v1/nope', '/v1/nope?x=1', '/assets/x.js', '/health/x'])
      expect((await ask(url, browsers)).slice(0, 2)).toEqual([404, 'application/problem+json'])
    expect((await ask('/nonsense', browsers, 'POST'))[1]).toBe('application/problem+json')
  })
})
