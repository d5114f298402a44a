import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PassThrough, Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress, createZstdDecompress } from 'node:zlib'
import { opening, sealing } from './cipher.ts'

export interface StoredFile {
  path: string
  bytes: number
  /** Of the bytes as they lie on the disk: tells of a flipped bit without the key. */
  sha256: string
}

const through = () => new PassThrough()

/** Packed, sealed where there is a key, hashed on its way to the disk. */
export async function store(
  folder: string,
  path: string,
  source: AsyncIterable<Buffer>,
  { key, signal }: { key?: Buffer; signal?: AbortSignal } = {},
): Promise<StoredFile> {
  const target = join(folder, path)
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  const hash = createHash('sha256')
  let bytes = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  await pipeline(
    Readable.from(source, { objectMode: false }),
    createZstdCompress(),
    key ? sealing(key, path) : through(),
    measure,
    createWriteStream(target, { mode: 0o600, flush: true }),
    { signal },
  )
  return { path, bytes, sha256: hash.digest('hex') }
}

/** Throws when a file is not, byte for byte, what the manifest says; needs no key. */
export async function refuseDamaged(folder: string, file: StoredFile): Promise<void> {
  const source = join(folder, file.path)
  const { size } = await stat(source).catch(() => {
    throw new Error(`${file.path} is missing from the backup.`)
  })
  if (size !== file.bytes) throw new Error(`${file.path} has ${size} bytes; ${file.bytes} were written.`)
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(source)) hash.update(chunk as Buffer)
  if (hash.digest('hex') !== file.sha256)
    throw new Error(`${file.path} is not what was written: a byte has changed.`)
}

/** What was stored. A sealed file that was changed throws at its end: nothing of it may be kept before. */
export async function* fetchStored(folder: string, file: StoredFile, key?: Buffer): AsyncGenerator<Buffer> {
  const source = join(folder, file.path)
  const sealed = key && (await opening(source, key, file.path))
  const raw = createReadStream(source, sealed && { start: sealed.start, end: sealed.end })
  const unpack = createZstdDecompress()
  const done = sealed ? pipeline(raw, sealed.transform, unpack) : pipeline(raw, unpack)
  // Whoever reads is told by the stream itself; unheard, this one would end the process.
  done.catch(() => undefined)
  for await (const chunk of unpack) yield chunk as Buffer
  await done
}
