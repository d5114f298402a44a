import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, createWorld, type World } from '#apps/testing/world.ts'
import { diskStore, keepFilesIn } from './public.ts'

let world: World
const folder = mkdtempSync(join(tmpdir(), 'uploads-test-'))

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:10:00Z' })
  keepFilesIn({ store: diskStore(folder), secret: 'a secret of this test alone' })
})
afterAll(() => world.close())

const owner = () => world.as(world.harbour.owner)
const words = Buffer.from('What was said, in some length. '.repeat(40_000))
const piece = 400_000

const begin = (bytes: Buffer, more: object = {}, as: Caller = world.harbour.owner) =>
  world.as(as).post('/v1/uploads', { name: 'minutes.txt', byteCount: bytes.length, ...more })
const put = (id: string, offset: number, bytes: Buffer, as: Caller = world.harbour.owner) =>
  world.as(as).patch(`/v1/uploads/${id}`, {
    offset,
    content: bytes.subarray(offset, offset + piece).toString('base64'),
  })

async function sendAll(id: string, bytes: Buffer, from = 0) {
  let state = { offset: from, token: null as string | null }
  while (state.offset < bytes.length) state = (await put(id, state.offset, bytes)).body
  return state.token!
}
const complete = (id: string, token: string, as: Caller = world.harbour.owner) =>
  world.as(as).post(`/v1/uploads/${id}/completion`, { token })
const piecesOf = (id: string) =>
  readdirSync(join(folder, world.harbour.id, 'uploads')).filter(name => name.startsWith(id))

describe('a file that comes in pieces', () => {
  it('goes on where it was broken off, is kept once, and leaves no pieces', async () => {
    const { status, body } = await begin(words)
    expect([status, body.offset]).toEqual([201, 0])
    await put(body.id, 0, words)
    const lost = await put(body.id, 0, words)
    expect([lost.status, lost.body.code, lost.body.offset]).toEqual([409, 'files.upload_offset', piece])
    const { offset } = (await owner().get(`/v1/uploads/${body.id}`)).body
    expect(offset).toBe(piece)
    const token = await sendAll(body.id, words, offset)
    const [kept, again] = await Promise.all([complete(body.id, token), complete(body.id, token)])
    expect([kept.status, again.status]).toEqual([201, 201])
    expect(again.body.id).toBe(kept.body.id)
    expect(kept.body).toMatchObject({ name: 'minutes.txt', byteCount: words.length, mediaType: 'text/plain' })
    await world.jobs.drain()
    expect(piecesOf(body.id)).toEqual([])
    const read = await world.http.inject({
      url: `/v1/files/${kept.body.id}/content`,
      headers: { authorization: `Bearer ${world.harbour.owner.apiKey}` },
    })
    expect(read.rawPayload.equals(words)).toBe(true)
    expect((await complete(body.id, token)).body.id).toBe(kept.body.id)
  })

  it('is judged like any other: a picture is encoded anew, a page is refused', async () => {
    const picture = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#3a7' } })
      .png({ compressionLevel: 0 })
      .toBuffer()
    const { body } = await begin(picture, { name: 'big.png' })
    const { body: kept } = await complete(body.id, await sendAll(body.id, picture))
    expect(kept).toMatchObject({ mediaType: 'image/jpeg', width: 2048 })
    const page = Buffer.from('<!doctype html><script>alert(1)</script>')
    const other = (await begin(page, { name: 'cat.jpg' })).body
    const refused = await complete(other.id, await sendAll(other.id, page))
    expect([refused.status, refused.body.errors[0].code]).toEqual([422, 'files.kind_not_taken'])
  })

  it('that two windows send at once is still one file', async () => {
    const { body } = await begin(words)
    const twice = await Promise.all([put(body.id, 0, words), put(body.id, 0, words)])
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await owner().get(`/v1/uploads/${body.id}`)).body.offset).toBe(piece)
  })

  it('cannot be longer than it was said to be, nor completed before it is whole', async () => {
    const short = Buffer.from('0123456789')
    const { body } = await begin(short)
    const long = await owner().patch(`/v1/uploads/${body.id}`, {
      offset: 0,
      content: Buffer.from('0123456789a').toString('base64'),
    })
    expect([long.status, long.body.errors[0].code]).toEqual([422, 'files.too_large'])
    expect((await owner().get(`/v1/uploads/${body.id}`)).body.token).toBeNull()
    expect((await complete(body.id, 'made.up')).status).toBe(404)
    const huge = await owner().post('/v1/uploads', { name: 'x', byteCount: 10 ** 9 })
    expect(huge.status).toBe(422)
  })

  it('is nobody else’s, of this business or another, and needs the right to bring files', async () => {
    const { body } = await begin(words)
    const colleague = await world.caller(world.harbour, ['files.*'])
    for (const as of [colleague, world.meadow.owner]) {
      expect((await put(body.id, 0, words, as)).status).toBe(404)
      expect((await world.as(as).get(`/v1/uploads/${body.id}`)).status).toBe(404)
      expect((await world.as(as).delete(`/v1/uploads/${body.id}`)).status).toBe(404)
    }
    const token = await sendAll(body.id, words)
    expect((await complete(body.id, token, colleague)).status).toBe(404)
    const reader = await world.caller(world.harbour, ['files.file.read'])
    expect((await begin(words, {}, reader)).status).toBe(403)
    const giver = await world.caller(world.harbour, ['files.file.hand_in'])
    expect((await begin(words, {}, giver)).status).toBe(201)
  })

  it('can be given up, and is when nobody goes on with it for a day', async () => {
    const first = (await begin(words)).body.id
    const second = (await begin(words)).body.id
    for (const id of [first, second]) await put(id, 0, words)
    expect((await owner().delete(`/v1/uploads/${first}`)).status).toBe(204)
    await world.jobs.drain()
    expect([piecesOf(first), piecesOf(second).length]).toEqual([[], 1])
    world.clock.advance({ hours: 25 })
    expect((await put(second, piece, words)).status).toBe(404)
    await world.jobs.drain()
    expect(piecesOf(second)).toEqual([])
    expect(await world.db.read(world.harbour.id, 'select 1 from files.upload')).toEqual([])
  })

  it('comes with no more than twenty others at a time', async () => {
    const many = await Promise.all(Array.from({ length: 20 }, () => begin(words)))
    expect(many.filter(({ status }) => status === 201).length).toBeGreaterThan(15)
    const more = await begin(words)
    expect([more.status, more.body.code]).toEqual([429, 'files.too_many_uploads'])
  })
})
