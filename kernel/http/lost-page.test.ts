import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerProblems, readableUrl } from './problems.ts'
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
  app = fastify({ rewriteUrl: readableUrl })
  app.get('/app/*', () => 'a screen')
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

  it('and cannot even be read is the same page with 400, and a code of its own for programs', async () => {
    for (const url of ['/%zz', '/app/%E0%A4%A', '/app/%'])
      expect(await ask(url, browsers)).toEqual([400, 'text/html', '<title>The app</title>'])
    for (const [url, accept] of [
      ['/%zz', '*/*'],
      ['/app/%zz', 'application/json'],
      ['/v1/%zz', browsers],
    ] as const) {
      const [status, type, body] = await ask(url, accept)
      expect([status, type, JSON.parse(body).code]).toEqual([400, 'application/problem+json', 'bad_url'])
    }
    expect((await ask('/app/50%25?x=%zz', browsers))[2]).toBe('a screen')
  })
})
