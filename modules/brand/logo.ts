import sharp from 'sharp'
import { take } from '#modules/files/public.ts'

/** Whose it is, and what they chose. */
export interface Branded {
  id: string
  settings: Readonly<Record<string, unknown>>
}

/** The file that a business shows as its logo. */
export const logoIdOf = ({ settings }: Branded): string | undefined =>
  typeof settings.brandLogo === 'string' ? settings.brandLogo : undefined

const mostKept = 64
// The middle four fifths are enough: a phone may cut a circle out of it.
const inset = 0.72
const plainBox = { width: 480, height: 160 }
const drawn = new Map<string, Promise<Buffer | undefined>>()

const clear = { r: 255, g: 255, b: 255, alpha: 0 }

async function draw(place: { tenantId: string; id: string }, size: number | 'plain') {
  const bytes = await take(place, 'full')
  if (!bytes) return undefined
  const fitted = (width: number, height: number) =>
    sharp(bytes).resize(width, height, { fit: 'inside', withoutEnlargement: size === 'plain' })
  if (size === 'plain') return fitted(plainBox.width, plainBox.height).png().toBuffer()
  const side = Math.round(size * inset)
  const inner = await sharp(bytes).resize(side, side, { fit: 'contain', background: clear }).png().toBuffer()
  const ground = sharp({ create: { width: size, height: size, channels: 3, background: '#ffffff' } })
  return ground
    .composite([{ input: inner }])
    .png({ compressionLevel: 9 })
    .toBuffer()
}

/** The logo as PNG: as it is, at most 480 × 160, or in the middle of a white square of that many pixels. */
export function logoPicture(business: Branded, size: number | 'plain'): Promise<Buffer | undefined> {
  const id = logoIdOf(business)
  if (!id) return Promise.resolve(undefined)
  const key = `${business.id}/${id}/${size}`
  const known = drawn.get(key)
  if (known) return known
  // What is no picture, or is gone, is no logo: the mark of the house stands in its place.
  const picture = draw({ tenantId: business.id, id }, size).catch(() => undefined)
  if (drawn.size >= mostKept) drawn.clear()
  drawn.set(key, picture)
  void picture.then(found => found ?? drawn.delete(key))
  return picture
}
