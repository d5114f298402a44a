import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { codeSvg, registerTemplate, renderLabels, renderPdf } from './public.ts'

let world: World
beforeAll(async () => {
  world = await createWorld({ tenants: 1 })
})
afterAll(() => world.close())

function templateWith(name: string, source: string): string {
  const file = join(tmpdir(), `${name}.typ`)
  writeFileSync(file, source)
  return registerTemplate(name, pathToFileURL(file))
}

const letter = templateWith(
  'test.letter',
  `#import "/sheet.typ": *
#show: sheet.with(title: data.title, sender: data.sender)
= #data.title
#facts((("Number", data.number),))
#ledger(("What", "Amount"), data.lines, figures: (1,), widths: (1fr, auto), foot: (("Total", "3"),))
`,
)
const words = { title: 'Invoice 42', sender: 'Harbour', number: '42', lines: [['Suite', '3']] }
const textOf = (pdf: Buffer) => pdf.toString('latin1')

describe('a document', () => {
  it('is a PDF that a screen reader can read, with its faces inside', async () => {
    const pdf = textOf(await renderPdf(letter, words))
    expect(pdf).toMatch(/^%PDF-1\.7/)
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toMatch(/\/Marked true/)
    expect(pdf).toMatch(/\/Lang ?\(en\)/)
    expect(pdf).toMatch(/\+Inter-Regular/)
    expect(pdf).toContain('/FontFile')
  })

  it('is set from right to left in a language that is', async () => {
    const pdf = textOf(await renderPdf(letter, { ...words, language: 'ar', title: 'فاتورة رقم ٤٢' }))
    expect(pdf).toMatch(/\/Lang ?\(ar\)/)
    expect(pdf).toMatch(/\+NotoSansArabic-/)
  })

  it('takes what people write as words and never as commands', async () => {
    const hostile = '#panic() $x$ *b* = h @a <b> \\ " #import "/etc/passwd" #sys.version'
    const pdf = await renderPdf(letter, { ...words, title: hostile, lines: [[hostile, hostile]] })
    expect(textOf(pdf)).toMatch(/^%PDF/)
  })

  it('comes out the same, byte for byte, from the same words', async () => {
    const [one, two] = [await renderPdf(letter, words), await renderPdf(letter, words)]
    expect(one.equals(two)).toBe(true)
  })

  it('that nobody registered, or that two modules claim, is a fault', async () => {
    await expect(renderPdf('test.unknown', {})).rejects.toThrow('no document is called')
    expect(() => registerTemplate('test.letter', new URL('file:///nowhere'))).toThrow('two documents')
  })

  it('with a mistake in its template says where, and the next one is set all the same', async () => {
    const broken = templateWith('test.broken', '#unknown-word()')
    await expect(renderPdf(broken, {})).rejects.toThrow('unknown variable')
    expect((await renderPdf(letter, words)).length).toBeGreaterThan(1000)
  })
})

describe('labels', () => {
  it('are pages of the size of the roll, with a code that says its words', async () => {
    const pdf = textOf(
      await renderLabels([
        { title: 'Black 9005', lines: ['Lot 4471'], code: { kind: 'qrcode', text: 'LOT-4471' } },
        { title: 'White 9010' },
      ]),
    )
    expect(pdf).toMatch(/\/Count 2/)
    expect(pdf).toMatch(/\/MediaBox ?\[0 0 175\.\d+ 82\.\d+\]/)
  })
})

describe('a code', () => {
  it('is a picture that whoever is signed in may have', async () => {
    const caller = await world.caller(world.harbour, ['none.at.all'])
    const answer = await world.http.inject({
      url: '/v1/codes?kind=qrcode&text=https%3A%2F%2Fexample.org',
      headers: { authorization: `Bearer ${caller.apiKey}` },
    })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'image/png'])
    expect((await sharp(answer.rawPayload).metadata()).width).toBeGreaterThan(80)
    expect((await world.nobody.get('/v1/codes?text=x')).status).toBe(401)
  })

  it('that its kind cannot say is refused', async () => {
    const owner = world.as(world.harbour.owner)
    const answer = await owner.get('/v1/codes?kind=ean13&text=hello')
    expect([answer.status, answer.body.errors[0].code]).toEqual([422, 'documents.not_a_code'])
    expect(codeSvg('code128', 'A-1')).toMatch(/^<svg/)
  })
})
