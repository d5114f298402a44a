import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import fastify from 'fastify'
import { expect, it } from 'vitest'
import { screens } from './screens.ts'

it('sends a file of the screens as small as it was made, to whoever can read that, to be kept for good', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-screens-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<title>The app</title>')
  writeFileSync(join(folder, 'assets/list-1.js'), 'const list = 1')
  writeFileSync(join(folder, 'assets/list-1.js.br'), brotliCompressSync('const list = 1'))
  writeFileSync(join(folder, 'assets/list-1.js.gz'), gzipSync('const list = 1'))
  const app = fastify()
  await screens(app, folder)
  const ask = (accepted: string) =>
    app.inject({ url: '/assets/list-1.js', headers: { 'accept-encoding': accepted } })

  const small = await ask('gzip, deflate, br')
  expect(small.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': expect.stringContaining('javascript'),
    'cache-control': 'public, max-age=31536000, immutable',
  })
  expect(String(brotliDecompressSync(small.rawPayload))).toBe('const list = 1')
  const larger = await ask('gzip, deflate')
  expect(larger.headers['content-encoding']).toBe('gzip')
  expect(String(gunzipSync(larger.rawPayload))).toBe('const list = 1')
  const plain = await ask('identity')
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.body).toBe('const list = 1')
  await app.close()
  rmSync(folder, { recursive: true })
})
