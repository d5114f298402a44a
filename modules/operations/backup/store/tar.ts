import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, stat } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'

const block = 512

async function* walk(folder: string, below = ''): AsyncGenerator<string> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => [])
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below ? `${below}/${entry.name}` : entry.name
    if (entry.isDirectory()) yield* walk(folder, path)
    else if (entry.isFile()) yield path
  }
}

const octal = (value: number, length: number) => `${value.toString(8).padStart(length - 1, '0')}\0`

function header(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > 100) throw new Error(`${name} is too long a name for the archive.`)
  const bytes = Buffer.alloc(block)
  bytes.write(name, 0)
  bytes.write(octal(0o600, 8) + octal(0, 8) + octal(0, 8) + octal(size, 12) + octal(0, 12), 100, 'latin1')
  bytes.write('        0', 148)
  bytes.write('ustar\x0000', 257, 'latin1')
  const sum = bytes.reduce((total, byte) => total + byte, 0)
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return bytes
}

const padding = (size: number) => Buffer.alloc((block - (size % block)) % block)

/** A folder as a tape archive (ustar): any `tar` reads it, should we be gone. */
export async function* packed(folder: string, tell: (path: string) => void): AsyncGenerator<Buffer> {
  for await (const path of walk(folder)) {
    // A file may be thrown away while we walk: its row was gone before.
    const state = await stat(join(folder, path)).catch(() => undefined)
    if (!state) continue
    yield header(path, state.size)
    if (state.size > 0)
      for await (const chunk of createReadStream(join(folder, path), { end: state.size - 1 }))
        yield chunk as Buffer
    yield padding(state.size)
    tell(path)
  }
  yield Buffer.alloc(2 * block)
}

/** Writes the files of an archive below `folder`, none of them outside it; resolves to their number. */
export async function unpack(source: AsyncIterable<Buffer>, folder: string): Promise<number> {
  const home = resolve(folder)
  const reader = exactly(source)
  let count = 0
  for (;;) {
    const head = await reader.take(block)
    if (!head || head[0] === 0) break
    const name = head.toString('utf8', 0, head.indexOf(0))
    const size = Number.parseInt(head.toString('latin1', 124, 135), 8)
    const target = resolve(home, name)
    if (!target.startsWith(home + sep)) throw new Error(`${name} would lie outside the folder of files.`)
    await mkdir(dirname(target), { recursive: true, mode: 0o700 })
    const file = await open(target, 'w', 0o600)
    try {
      for await (const chunk of reader.pass(size)) await file.write(chunk)
    } finally {
      await file.close()
    }
    await reader.take(padding(size).length)
    count++
  }
  await reader.rest()
  return count
}

/** A stream read in portions of a given number of bytes. */
function exactly(source: AsyncIterable<Buffer>) {
  const chunks = source[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  async function more(): Promise<boolean> {
    const { value, done } = await chunks.next()
    if (!done) held = held.length ? Buffer.concat([held, value]) : value
    return !done
  }
  async function* pass(size: number): AsyncGenerator<Buffer> {
    for (let left = size; left > 0; ) {
      if (held.length === 0 && !(await more())) throw new Error('The archive of files ends too early.')
      const part = held.subarray(0, left)
      held = held.subarray(part.length)
      left -= part.length
      yield part
    }
  }
  return {
    pass,
    async take(size: number): Promise<Buffer | undefined> {
      while (held.length < size) if (!(await more())) return undefined
      const part = held.subarray(0, size)
      held = held.subarray(size)
      return part
    },
    async rest() {
      held = Buffer.alloc(0)
      while (await more()) held = Buffer.alloc(0)
    },
  }
}
