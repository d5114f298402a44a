import sharp from 'sharp'
import { Failure } from '#kernel/command/failure.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { colourOf } from './colour.ts'

export const sizes = [180, 192, 512]
const mostKept = 64
const dayInSeconds = 86_400

/** The keystone on the colour of the business. The middle four fifths are enough: a phone may cut a circle out of it. */
const drawing = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="#${colour}"/>` +
  `<path transform="translate(6 6) scale(1.5)" fill="#fff" d="M5.2 3h13.6a1 1 0 0 1 .97 1.24l-3.9 16a1 1 0 0 1-.97.76H9.1a1 1 0 0 1-.97-.76l-3.9-16A1 1 0 0 1 5.2 3Z"/></svg>`

const drawn = new Map<string, Promise<Buffer>>()

function pictureOf(colour: string, size: number): Promise<Buffer> {
  const key = `${colour}/${size}`
  const known = drawn.get(key)
  if (known) return known
  const picture = sharp(Buffer.from(drawing(colour)), { density: (72 * size) / 48 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer()
  if (drawn.size >= mostKept) drawn.clear()
  drawn.set(key, picture)
  return picture
}

/** Says nothing about anybody: the address has all that is in the picture. */
export const icon = houseOperation({
  id: 'brand.icon',
  method: 'GET',
  path: '/v1/app-icons/{colour}/{size}',
  summary: 'The icon of the installed app, as a picture',
  who: 'anyone',
  status: 200,
  errors: {},
  limit: { attempts: 300, counts: 'all' },
  async run(_house, { path, answer }) {
    const size = Number(path.size)
    if (!sizes.includes(size)) throw Failure.notFound()
    const picture = await pictureOf(colourOf(path.colour), size)
    answer.header('content-type', 'image/png')
    answer.header('cache-control', `public, max-age=${dayInSeconds}`)
    return picture
  },
})
