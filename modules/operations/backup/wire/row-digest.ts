import { hash } from 'node:crypto'

const newline = 0x0a

/**
 * Tells a set of rows from any other without regard to their order, which a restored table need not keep: the sum of
 * the SHA-256 of each line, modulo 2^64 in four lanes. In COPY's text format a row is a line.
 */
export class RowDigest {
  rows = 0
  private readonly sum = new BigUint64Array(4)
  private rest: Buffer | undefined

  update(chunk: Buffer): void {
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      const line = chunk.subarray(from, at)
      this.add(this.rest ? Buffer.concat([this.rest, line]) : line)
      this.rest = undefined
      from = at + 1
    }
    if (from < chunk.length) {
      const tail = chunk.subarray(from)
      this.rest = this.rest ? Buffer.concat([this.rest, tail]) : Buffer.from(tail)
    }
  }

  private add(line: Buffer): void {
    const digest = hash('sha256', line, 'buffer')
    for (let lane = 0; lane < 4; lane++) this.sum[lane]! += digest.readBigUInt64LE(lane * 8)
    this.rows++
  }

  hex(): string {
    return [...this.sum].map(lane => lane.toString(16).padStart(16, '0')).join('')
  }
}

/** Passes chunks on and counts them. */
export async function* counted(source: AsyncIterable<Buffer>, digest: RowDigest): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    digest.update(chunk)
    yield chunk
  }
}
