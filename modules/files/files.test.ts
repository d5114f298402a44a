import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { diskStore, keepFilesIn } from './public.ts'

let world: World
const folder = mkdtempSync(join(tmpdir(), 'files-test-'))

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:10:00Z' })
  keepFilesIn({ store: diskStore(folder), secret: 'a secret of this test alone' })
})
afterAll(() => world.close())

const owner = () => world.as(world.harbour.owner)
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const send = (name: string, bytes: Uint8Array, more: object = {}) =>
  owner().post('/v1/files', { name, content: base64(bytes), ...more })
const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3a7' } })
const subject = { subjectEntity: 'pets.pet', subjectId: '01900000-0000-7000-8000-00000000abcd' }

async function bytesAt(path: string, as = world.harbour.owner) {
  const answer = await world.http.inject({
    url: path,
    headers: { authorization: `Bearer ${as.apiKey}` },
  })
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload, body: answer.body }
}

describe('a photo', () => {
  it('is kept smaller, upright, and without the place where it was taken', async () => {
    const sent = await photo(4000, 3000)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'nobody' }, IFD3: { GPSLatitude: '38/1 42/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const { status, body } = await send('IMG_1.JPG', sent)
    expect([status, body]).toMatchObject([
      201,
      { name: 'IMG_1.JPG', mediaType: 'image/jpeg', width: 1536, height: 2048 },
    ])
    const { bytes, headers } = await bytesAt(`/v1/files/${body.id}/content`)
    const kept = await sharp(bytes).metadata()
    expect(kept).toMatchObject({ width: 1536, height: 2048, format: 'jpeg' })
    expect([kept.exif, kept.orientation]).toEqual([undefined, undefined])
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'content-length': String(bytes.length),
    })
    expect(headers['content-disposition']).toMatch(/^inline; filename="IMG_1\.jpg"/)
    const small = await sharp((await bytesAt(`/v1/files/${body.id}/content?size=thumb`)).bytes).metadata()
    expect([small.width, small.height]).toEqual([240, 320])
  })

  it('with see-through parts keeps them', async () => {
    const sent = await sharp({ create: { width: 9, height: 9, channels: 4, background: '#0000' } })
      .png()
      .toBuffer()
    expect((await send('logo.png', sent)).body).toMatchObject({ mediaType: 'image/webp', width: 9 })
  })

  it('lies under a passing name until its row is committed, then under its own', async () => {
    const { body } = await send('a.png', await photo(10, 10).png().toBuffer())
    await world.jobs.drain()
    const names = readdirSync(join(folder, world.harbour.id))
    expect(names).toContain(`${body.id}-full`)
    expect(readdirSync(join(folder, world.harbour.id, 'incoming')).join()).not.toContain(body.id)
    expect((await bytesAt(`/v1/files/${body.id}/content`)).status).toBe(200)
  })

  it('that was put away can be taken back for a day, then its bytes are gone', async () => {
    const { body } = await send('b.png', await photo(10, 10).png().toBuffer())
    await owner().post(`/v1/files/${body.id}/archive`, {})
    await world.jobs.drain()
    expect((await bytesAt(`/v1/files/${body.id}/content`)).status).toBe(200)
    world.clock.advance({ hours: 25 })
    await world.jobs.drain()
    expect(await bytesAt(`/v1/files/${body.id}/content`)).toMatchObject({ status: 410 })
    expect(readdirSync(join(folder, world.harbour.id)).join()).not.toContain(body.id)
    expect((await owner().get(`/v1/files/${body.id}`)).body.goneAt).toBeTruthy()
  })
})

describe('what is refused', () => {
  const codeOf = (answer: { status: number; body: { errors?: { code: string }[] } }) => [
    answer.status,
    answer.body.errors?.[0]?.code,
  ]
  const html = Buffer.from('<!doctype html><script>alert(1)</script>')
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')

  it.each<[string, string, Uint8Array, string]>([
    ['a page that calls itself a picture', 'cat.jpg', html, 'files.kind_not_taken'],
    ['a drawing that carries a script', 'logo.svg', svg, 'files.kind_not_taken'],
    ['a program', 'setup.pdf', Buffer.from('MZ\u0000\u0001\u0002'), 'files.kind_not_taken'],
    ['an archive', 'all.zip', Buffer.from('PK\u0003\u0004nothing here'), 'files.kind_not_taken'],
    [
      'a page behind the first bytes of a picture',
      'cat.jpg',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), html]),
      'files.unreadable_picture',
    ],
  ])('%s', async (_what, name, bytes, code) => {
    expect(codeOf(await send(name, bytes))).toEqual([422, code])
  })

  it('a header that promises 50,000 by 50,000 pixels, before any is made', async () => {
    const small = await photo(8, 8).png().toBuffer()
    small.writeUInt32BE(50_000, 16)
    small.writeUInt32BE(50_000, 20)
    const began = process.memoryUsage().rss
    expect((await send('big.png', withChecksum(small))).status).toBe(422)
    expect(process.memoryUsage().rss - began).toBeLessThan(200_000_000)
  })

  it('a few kilobytes that unfold into more pixels than a camera has', async () => {
    const bomb = await photo(10_000, 7_000).png({ compressionLevel: 6 }).toBuffer()
    expect(bomb.length).toBeLessThan(3_000_000)
    expect(codeOf(await send('bomb.png', bomb))).toEqual([422, 'files.too_many_pixels'])
  })

  it('a file without anything, one that is not base64, and half a subject', async () => {
    expect((await owner().post('/v1/files', { name: 'x', content: '' })).status).toBe(422)
    expect((await owner().post('/v1/files', { name: 'x', content: '<html>' })).status).toBe(422)
    const half = { subjectEntity: 'pets.pet' }
    expect((await send('x.txt', Buffer.from('words'), half)).body.errors[0].pointer).toBe('/subjectId')
  })

  it('a script hidden in a true picture does not survive', async () => {
    const whole = Buffer.concat([await photo(20, 20).jpeg().toBuffer(), html])
    const { body } = await send('polyglot.jpg', whole)
    const { bytes } = await bytesAt(`/v1/files/${body.id}/content`)
    expect(bytes.toString('latin1')).not.toContain('script')
  })
})

describe('papers', () => {
  it('are handed out as downloads that no browser opens as a page', async () => {
    const { body } = await send('Vet’s letter.pdf', Buffer.from('%PDF-1.7 …'))
    const { headers } = await bytesAt(`/v1/files/${body.id}/content`)
    expect(headers['content-disposition']).toBe(
      `attachment; filename="Vet_s letter.pdf"; filename*=UTF-8''Vet%E2%80%99s%20letter.pdf`,
    )
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toContain('sandbox')
  })
})

describe('files that are sent first', () => {
  const other = { subjectEntity: 'pets.pet', subjectId: '01900000-0000-7000-8000-00000000beef' }
  const give = (fileIds: string[], to: object, as = world.harbour.owner) =>
    world.as(as).post('/v1/file-attachments', { fileIds, ...to })

  it('are given to their row later, once, and never to a second one', async () => {
    const ids = [
      (await send('1.png', await photo(9, 9).png().toBuffer())).body.id,
      (await send('2.txt', Buffer.from('words'))).body.id,
    ]
    expect((await give(ids, other)).body).toEqual({ attachedCount: 2 })
    expect((await give(ids, other)).status).toBe(200)
    expect((await give(ids, subject)).body.errors[0].pointer).toBe('/fileIds')
    const { data } = (await owner().get(`/v1/files?filter[subjectId]=${other.subjectId}`)).body
    expect(data.map((file: { version: number }) => file.version)).toEqual([2, 2])
    const history = (await owner().get(`/v1/files/${ids[0]}/history`)).body.data
    expect(history[0].changes.subjectId).toEqual([null, other.subjectId])
  })

  it('are not given by another tenant, nor by who may only look', async () => {
    const { id } = (await send('3.txt', Buffer.from('words'))).body
    expect((await give([id], other, world.meadow.owner)).status).toBe(422)
    const reader = await world.caller(world.harbour, ['files.file.read'])
    expect((await give([id], other, reader)).status).toBe(403)
  })
})

describe('a link', () => {
  const linked = async () => {
    const { body } = await send('c.png', await photo(50, 40).png().toBuffer(), subject)
    const { data } = (await owner().get(`/v1/file-links?subjectId=${subject.subjectId}`)).body
    return { id: body.id, ...data.find((file: { id: string }) => file.id === body.id) }
  }

  it('shows the picture to the one it was made for, and only within its hours', async () => {
    const { full, thumb } = await linked()
    expect((await bytesAt(full)).status).toBe(200)
    expect((await bytesAt(thumb)).status).toBe(200)
    world.clock.advance({ hours: 3 })
    expect((await bytesAt(full)).body).toContain('files.link_expired')
  })

  it('is worth nothing to somebody else, of this tenant or another, or when altered', async () => {
    const { full } = await linked()
    const colleague = await world.caller(world.harbour, ['none.at.all'])
    expect(await bytesAt(full, colleague)).toMatchObject({ status: 403 })
    expect(await bytesAt(full, world.meadow.owner)).toMatchObject({ status: 403 })
    expect((await bytesAt(full.replace('size=full', 'size=thumb'))).status).toBe(403)
    expect((await world.nobody.get(full)).status).toBe(401)
  })

  it('is not needed by who may read files, and is the only way for who may not', async () => {
    const { id } = await linked()
    const reader = await world.caller(world.harbour, ['files.file.read'])
    expect((await bytesAt(`/v1/files/${id}/content`, reader)).status).toBe(200)
    const other = await world.caller(world.harbour, ['pets.pet.read'])
    expect((await bytesAt(`/v1/files/${id}/content`, other)).status).toBe(403)
    expect((await bytesAt(`/v1/files/${id}/content`, world.meadow.owner)).status).toBe(404)
  })
})

/** A PNG whose header was changed, with the sum that makes the header true. */
function withChecksum(png: Buffer): Buffer {
  let sum = 0xffffffff
  for (const byte of png.subarray(12, 29)) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  png.writeUInt32BE((sum ^ 0xffffffff) >>> 0, 29)
  return png
}
