import type { ImportFile } from './import-file.ts'
import { type ReadBatch, readLines } from './read-lines.ts'

/** Lines of a file, evaluated; the next ones can be had ready while the database is busy with those before. */
export class ReadAhead {
  readonly #file: ImportFile
  readonly #size: number
  #ready: { from: number; batch: ReadBatch } | undefined

  constructor(file: ImportFile, size: number) {
    this.#file = file
    this.#size = size
  }

  /** Where the batch ends that begins here. */
  endOf(from: number): number {
    return Math.min(from + this.#size, this.#file.totalCount)
  }

  take(from: number): ReadBatch {
    return this.#ready?.from === from ? this.#ready.batch : this.#read(from)
  }

  prepare(from: number): void {
    if (from < this.#file.totalCount && this.#ready?.from !== from)
      this.#ready = { from, batch: this.#read(from) }
  }

  #read(from: number): ReadBatch {
    const records = this.#file.read(from, this.endOf(from))
    const lines = records.map((record, at) => ({ ...record, position: from + at }))
    return readLines(lines, this.#file.readers, this.#file.columnCount)
  }
}
