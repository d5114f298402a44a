import type { Change } from './plan.ts'

const escapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }
export const plain = (text: string) =>
  text.replace(/\\(.)/gs, (_, letter: string) => escapes[letter] ?? letter)
const written = (text: string) =>
  text.replace(/[\\\n\r\t]/g, one => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' })[one]!)

function changed(field: string, change: Change): string {
  if (field === '\\N') return field
  const now = change(field.includes('\\') ? plain(field) : field)
  return now === null ? '\\N' : written(now)
}

const newline = 0x0a

/** Lines of COPY's text, each field of which goes through the change of its column. */
export async function* changedRows(
  source: AsyncIterable<Buffer>,
  changes: readonly Change[],
): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of source) {
    const whole = rest.length ? Buffer.concat([rest, chunk]) : chunk
    const end = whole.lastIndexOf(newline) + 1
    rest = whole.subarray(end)
    if (end === 0) continue
    const lines = whole.toString('utf8', 0, end - 1).split('\n')
    const rows = lines.map(line =>
      line
        .split('\t')
        .map((field, at) => changed(field, changes[at]!))
        .join('\t'),
    )
    yield Buffer.from(`${rows.join('\n')}\n`)
  }
}
