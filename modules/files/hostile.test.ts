import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { cleanName } from './intake/clean-name.ts'
import { keepFilesIn, memoryStore } from './public.ts'
import { zip } from './testing/zip.ts'

let world: World

beforeAll(async () => {
  world = await createWorld({ tenants: 1 })
  keepFilesIn({ store: memoryStore(() => world.clock.now()), secret: 'a secret of this test alone' })
})
afterAll(() => world.close())

const owner = () => world.as(world.harbour.owner)
const send = (name: string, bytes: Buffer) =>
  owner().post('/v1/files', { name, content: bytes.toString('base64') })
const types = { name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') }
const letter = { name: 'word/document.xml', bytes: Buffer.from('<w:document/>') }
const nothing = (size: number) => Buffer.alloc(size)

describe('an office file', () => {
  it('is taken when it is one', async () => {
    const { status, body } = await send('letter.docx', zip([types, letter]))
    expect([status, body.mediaType]).toEqual([201, expect.stringContaining('wordprocessingml')])
  })

  it.each<[string, Buffer, string]>([
    [
      'that unfolds into far more than it is',
      zip([types, { name: 'a.xml', bytes: nothing(30_000_000) }]),
      'files.unfolds_too_far',
    ],
    [
      'whose contents say they are gigabytes',
      zip([types, { ...letter, says: 4_000_000_000 }]),
      'files.unfolds_too_far',
    ],
    [
      'of thousands of parts',
      zip([types, ...Array.from({ length: 3000 }, (_, i) => ({ ...letter, name: `p${i}.xml` }))]),
      'files.too_many_parts',
    ],
    [
      'that would climb out of its folder',
      zip([types, { ...letter, name: '../../etc/passwd' }]),
      'files.damaged_archive',
    ],
    ['that is cut off', zip([types, letter]).subarray(0, -30), 'files.damaged_archive'],
    [
      'with a program in it',
      zip([types, { ...letter, name: 'word/vbaProject.bin' }]),
      'files.kind_not_taken',
    ],
  ])('%s is refused', async (_what, bytes, code) => {
    const { status, body } = await send('letter.docx', bytes)
    expect([status, body.errors?.[0]?.code]).toEqual([422, code])
  })
})

describe('a picture made to harm', () => {
  const header = (width: number, height: number) => {
    const bytes = Buffer.from('GIF89a\0\0\0\0\0\0\0', 'latin1')
    bytes.writeUInt16LE(width, 6)
    bytes.writeUInt16LE(height, 8)
    return bytes
  }
  it.each<[string, string, () => Promise<Buffer> | Buffer]>([
    [
      'a page in its remarks',
      'a.jpg',
      () =>
        sharp({ create: grey })
          .jpeg()
          .withExif({ IFD0: { ImageDescription: '<script>alert(1)</script>' } })
          .toBuffer(),
    ],
    [
      'a page behind its end',
      'b.png',
      async () =>
        Buffer.concat([
          await sharp({ create: grey }).png().toBuffer(),
          Buffer.from('<script>alert(1)</script>'),
        ]),
    ],
  ])('with %s is kept without it', async (_what, name, make) => {
    const { status, body } = await send(name, await make())
    expect(status).toBe(201)
    const kept = await world.http.inject({
      url: `/v1/files/${body.id}/content`,
      headers: { authorization: `Bearer ${world.harbour.owner.apiKey}` },
    })
    expect(kept.rawPayload.toString('latin1')).not.toContain('script')
    expect(kept.headers['x-content-type-options']).toBe('nosniff')
    expect(kept.headers['content-security-policy']).toContain('sandbox')
  })

  it.each<[string, Buffer]>([
    ['of 65,535 by 65,535 pixels', header(65_535, 65_535)],
    ['that is a page', Buffer.from('GIF89a/*<svg onload=alert(1)>*/=1;')],
    ['that is a drawing with a script', Buffer.from('\ufeff <?xml version="1.0"?><svg><script/></svg>')],
    ['that fetches another', Buffer.from('<svg><image href="http://169.254.169.254/"/></svg>')],
  ])('%s is refused within two seconds', async (_what, bytes) => {
    const begun = performance.now()
    expect((await send('picture.gif', bytes)).status).toBe(422)
    expect(performance.now() - begun).toBeLessThan(5_000)
  })
})

const grey = { width: 20, height: 20, channels: 3, background: '#777' } as const

describe('a name', () => {
  it.each([
    ['photo\u202egpj.exe', 'photogpj.exe'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ann\\scan.pdf', 'scan.pdf'],
    ['two\r\nlines: x.txt', 'two lines: x.txt'],
    ['\u200f\u2066...\u2069', 'file'],
    ['بطاقة التطعيم.pdf', 'بطاقة التطعيم.pdf'],
    ['Vet’s letter.pdf', 'Vet’s letter.pdf'],
    ['half \ud800 letter.txt', 'half \ufffd letter.txt'],
  ])('%j is shown as %j', (given, shown) => expect(cleanName(given)).toBe(shown))

  it('that turns the direction of writing reaches nobody', async () => {
    const { body } = await send('note\u202etxt.exe', Buffer.from('words'))
    expect(body.name).toBe('notetxt.exe')
    const kept = await world.http.inject({
      url: `/v1/files/${body.id}/content`,
      headers: { authorization: `Bearer ${world.harbour.owner.apiKey}` },
    })
    expect(kept.headers['content-disposition']).toMatch(/^attachment; filename="notetxt\.exe"/)
  })
})
