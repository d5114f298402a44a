import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openS3Server, type S3Server } from '../testing/s3-server.ts'
import { diskStore } from './disk-store.ts'
import type { FileStore } from './file-store.ts'
import { storeOf } from './from-environment.ts'
import { memoryStore } from './memory-store.ts'
import { s3Store } from './s3/s3-store.ts'

const keys = { accessKey: 'AKEXAMPLE', secretKey: 'a secret of this test alone', region: 'eu-west-1' }
const now = () => Temporal.Now.instant()
const folder = mkdtempSync(join(tmpdir(), 'mainstay-store-'))
let server: S3Server

beforeAll(async () => {
  server = await openS3Server('papers', keys, now)
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const inBucket = (changes: object = {}) =>
  s3Store({ endpoint: server.endpoint, bucket: 'papers', ...keys, now, pauses: [1, 1], ...changes })

const stores: Record<string, () => FileStore> = {
  'the disk': () => diskStore(folder),
  'the memory': () => memoryStore(now),
  'an object store': () => inBucket(),
}

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (kept: Uint8Array | undefined) => kept && new TextDecoder().decode(kept)

describe.each(Object.entries(stores))('files in %s', (_, open) => {
  it('are put, read, moved and removed, each as often as one likes', async () => {
    const store = open()
    await store.put('t1/incoming/a-full', bytes('one'))
    await store.put('t1/incoming/a-full', bytes('two'))
    expect(text(await store.get('t1/incoming/a-full'))).toBe('two')
    await store.move('t1/incoming/a-full', 't1/a-full')
    await store.move('t1/incoming/a-full', 't1/a-full')
    expect(text(await store.get('t1/a-full'))).toBe('two')
    expect(await store.get('t1/incoming/a-full')).toBeUndefined()
    await store.remove('t1/a-full')
    await store.remove('t1/a-full')
    expect(await store.get('t1/a-full')).toBeUndefined()
  })

  it('are found by their age below a prefix, however many there are, and none of others', async () => {
    const store = open()
    const names = ['b-full', 'b-thumb', 'c-full', 'd-full', 'e-full'].map(name => `t2/incoming/${name}`)
    for (const name of names) await store.put(name, bytes(name))
    await store.put('t3/incoming/f-full', bytes('other'))
    const later = now().add({ seconds: 5 })
    expect((await store.olderThan('t2/incoming', later)).sort()).toEqual(names)
    expect(await store.olderThan('t2/incoming', now().subtract({ hours: 1 }))).toEqual([])
    expect(await store.olderThan('t9/incoming', later)).toEqual([])
  })

  it('have no key that climbs out of its place', async () => {
    await expect(open().put('t1/../t2/a', bytes('x'))).rejects.toThrow('cannot be the key')
  })
})

describe('an object store', () => {
  it('is asked again after a fault, and not for ever', async () => {
    server.fail(2)
    await inBucket().put('t4/a-full', bytes('kept'))
    expect(text(await inBucket().get('t4/a-full'))).toBe('kept')
    server.fail(3)
    await expect(inBucket().get('t4/a-full')).rejects.toThrow('answered 503')
    server.fail(0)
  })

  it('believes no other secret, and says when there is no such bucket', async () => {
    await expect(inBucket({ secretKey: 'another' }).get('t4/a-full')).rejects.toThrow('answered 403')
    await expect(inBucket({ bucket: 'nowhere' }).put('t4/a-full', bytes('x'))).rejects.toThrow('no bucket')
  })

  it('is chosen by the environment, and refused when it is named by half', async () => {
    const env = {
      MAINSTAY_FILES_S3_ENDPOINT: server.endpoint,
      MAINSTAY_FILES_S3_BUCKET: 'papers',
      MAINSTAY_FILES_S3_REGION: keys.region,
      MAINSTAY_FILES_S3_ACCESS_KEY: keys.accessKey,
      MAINSTAY_FILES_S3_SECRET_KEY: keys.secretKey,
    }
    expect(text(await storeOf(env, folder, now).get('t4/a-full'))).toBe('kept')
    expect(await storeOf({}, folder, now).get('t4/a-full')).toBeUndefined()
    const half = { ...env, MAINSTAY_FILES_S3_SECRET_KEY: undefined }
    expect(() => storeOf(half, folder, now)).toThrow('MAINSTAY_FILES_S3_SECRET_KEY')
  })
})
