import { Failure } from '#kernel/command/failure.ts'
import { mostBytes } from './limits.ts'
import { officeType } from './office.ts'
import { encodePicture } from './picture.ts'
import { type Kind, sniff } from './sniff.ts'

/** What will be kept of a file that was sent. */
export interface Received {
  mediaType: string
  full: Uint8Array
  thumb?: Uint8Array
  width: number | null
  height: number | null
}

const refuse = (code: string, message: string) => Failure.field('/content', code, message)

/** Judges a file by its bytes, and makes of it what will be kept. */
export const receive = (content: string, name: string): Promise<Received> =>
  receiveBytes(Buffer.from(content, 'base64'), name, mostBytes)

export async function receiveBytes(bytes: Buffer, name: string, most: number): Promise<Received> {
  if (bytes.byteLength === 0) throw refuse('files.empty', 'There is nothing in this file.')
  if (bytes.byteLength > most) throw refuse('files.too_large', `A file has at most ${most / 1_048_576} MB.`)
  const kind = sniff(bytes)
  if (kind?.startsWith('image/')) return encodePicture(bytes)
  const mediaType = paperType(kind, bytes, name)
  if (!mediaType)
    throw refuse(
      'files.kind_not_taken',
      'Pictures (JPEG, PNG, WebP, GIF, AVIF), PDF, plain text and office files are taken; this is something else.',
    )
  return { mediaType, full: bytes, width: null, height: null }
}

function paperType(kind: Kind | undefined, bytes: Buffer, name: string): string | undefined {
  if (kind === 'application/zip') return officeType(bytes, name)
  if (kind === 'text/plain') return /\.csv$/i.test(name) ? 'text/csv' : 'text/plain'
  return kind
}
