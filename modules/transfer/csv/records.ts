import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Options, parse } from 'csv-parse'
import { parse as parseAll } from 'csv-parse/sync'
import { readCell } from '#kernel/http/export/cell.ts'

/** Where each record lies in the file, so that any of them can be read again in any order. */
export interface CsvIndex {
  columns: string[]
  /** Byte offsets; record n (from 0) lies between starts[n] and starts[n + 1]. */
  starts: number[]
  /** The last record opens a quote that is never closed. */
  isCutOff: boolean
}

export interface CsvRecord {
  /** From 1, without the header: the row of a spreadsheet is one more. */
  number: number
  cells: string[]
}

const options = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  record_delimiter: ['\r\n', '\n', '\r'],
} satisfies Options

/**
 * Reads the file once, in a stream, and calls `each` for every record.
 * csv-parse reads about 20 MB/s; the index costs 8 bytes per record.
 */
export async function indexCsv(
  content: Buffer,
  delimiter: string,
  each?: (record: CsvRecord, columns: string[]) => void,
): Promise<CsvIndex> {
  const index: CsvIndex = { columns: [], starts: [], isCutOff: false }
  const onRecord = (record: string[], { bytes }: { bytes: number }) => {
    if (index.starts.length === 0) index.columns = record.map(name => name.trim())
    else each?.({ number: index.starts.length, cells: record.map(readCell) }, index.columns)
    index.starts.push(bytes)
    return null
  }
  const parser = parse({ ...options, bom: true, delimiter, on_record: onRecord })
  try {
    parser.resume()
    await pipeline(Readable.from(pieces(content)), parser)
  } catch (error) {
    if (!isUnclosedQuote(error)) throw error
    index.isCutOff = true
    index.starts.push(content.length)
  }
  return index
}

/** The number of records below the header, a cut-off one included. */
export function recordCount(index: CsvIndex): number {
  return Math.max(0, index.starts.length - 1)
}

/** These records, in the order asked for; one that opens a quote that is never closed has no cells. */
export function readRecords(
  content: Buffer,
  index: CsvIndex,
  delimiter: string,
  numbers: number[],
): CsvRecord[] {
  const cutOff = index.isCutOff ? recordCount(index) : 0
  const whole = numbers.filter(number => number !== cutOff)
  const slices = whole.flatMap(number => [
    content.subarray(index.starts[number - 1], index.starts[number]),
    lineBreak,
  ])
  const parsed = parseAll(Buffer.concat(slices), { ...options, delimiter }) as string[][]
  const records = whole.map((number, at) => ({ number, cells: (parsed[at] ?? []).map(readCell) }))
  return whole.length === numbers.length ? records : [...records, { number: cutOff, cells: [] }]
}

const lineBreak = Buffer.from('\n')

function* pieces(content: Buffer) {
  for (let at = 0; at < content.length; at += 65_536) yield content.subarray(at, at + 65_536)
}

function isUnclosedQuote(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED'
}
