import sharp, { type Sharp } from 'sharp'
import { Failure } from '#kernel/command/failure.ts'
import { fullSide, longestSide, mostPixels, thumbSide } from './limits.ts'
import { oneAtATime } from './one-at-a-time.ts'

// Pictures are seldom opened twice, and each request should leave the others a core.
sharp.cache(false)
sharp.concurrency(1)

export interface Picture {
  mediaType: 'image/jpeg' | 'image/webp'
  full: Buffer
  thumb: Buffer
  width: number
  height: number
}

const refuse = (code: string, message: string) => Failure.field('/content', code, message)

/** The picture encoded anew: upright, at most 2,048 pixels, without anything but its pixels. */
export async function encodePicture(bytes: Uint8Array): Promise<Picture> {
  const isTransparent = await checkHeader(bytes)
  return oneAtATime(() => reencode(bytes, isTransparent)).catch((error: unknown) => {
    if (error instanceof Failure) throw error
    throw refuse('files.unreadable_picture', 'This picture is damaged, or it is not one.')
  })
}

/** Reads no pixel: a header that promises 2.5 billion of them is refused before anything is made for it. */
async function checkHeader(bytes: Uint8Array): Promise<boolean> {
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw refuse('files.unreadable_picture', 'This picture is damaged, or it is not one.')
    })
  const { width, height, hasAlpha } = header
  if (Math.max(width, height) > longestSide || width * height > mostPixels)
    throw refuse('files.too_many_pixels', `A picture has at most ${mostPixels / 1_000_000} million pixels.`)
  return hasAlpha ?? false
}

async function reencode(bytes: Uint8Array, isTransparent: boolean): Promise<Picture> {
  const upright = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
    .timeout({ seconds: 20 })
    .autoOrient()
  const full = await encoded(upright, fullSide, isTransparent)
  const thumb = await encoded(sharp(full.data), thumbSide, isTransparent)
  return {
    mediaType: isTransparent ? 'image/webp' : 'image/jpeg',
    full: full.data,
    thumb: thumb.data,
    width: full.info.width,
    height: full.info.height,
  }
}

function encoded(picture: Sharp, side: number, isTransparent: boolean) {
  const fitted = picture.resize(side, side, { fit: 'inside', withoutEnlargement: true })
  const written = isTransparent ? fitted.webp({ quality: 82 }) : fitted.jpeg({ quality: 82 })
  return written.toBuffer({ resolveWithObject: true })
}
