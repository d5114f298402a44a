import { createHash } from 'node:crypto'
import type { RowReader } from '../mapping/compile-mapping.ts'
import { RowRefusal, refusals } from '../mapping/refusal.ts'
import { type Line, lineOf, type RefusedLine, type Values } from './planned.ts'

/** What a line of the file says about one entity, references not yet looked up. */
export interface ReadTarget {
  reader: RowReader
  externalId: string
  values: Values
}

export interface ReadLine {
  line: Line
  targets: ReadTarget[]
}

export interface ReadBatch {
  read: ReadLine[]
  refused: RefusedLine[]
}

/** Evaluates the mapping; a line that fails in one entity is refused as a whole. */
export function readLines(lines: Line[], readers: RowReader[], columnCount: number): ReadBatch {
  const read: ReadLine[] = []
  const refused: RefusedLine[] = []
  for (const line of lines) {
    try {
      read.push({ line, targets: readTargets(line, readers, columnCount) })
    } catch (error) {
      if (!(error instanceof RowRefusal)) throw error
      refused.push(refusedLine(line, error))
    }
  }
  return { read, refused }
}

export function refusedLine(line: Line, { code, message, field }: RowRefusal): RefusedLine {
  return { line: lineOf(line), position: line.position, code, reason: message, field }
}

function readTargets(line: Line, readers: RowReader[], columnCount: number): ReadTarget[] {
  if (line.cells.length === 0) throw refusals.cutOff()
  if (line.cells.length !== columnCount) throw refusals.cellCount(line.cells.length, columnCount)
  const taken = readers.filter(reader => !reader.isSkipped(line))
  if (taken.length === 0) throw new RowRefusal('import.skipped', 'The mapping leaves this row out.')
  return taken.map(reader => ({
    reader,
    externalId: reader.key?.(line) ?? contentKey(line),
    values: reader.values(line),
  }))
}

/** Without a key of its own a row is known by what stands in it: read again, it meets itself. */
function contentKey({ cells }: Line): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(cells)).digest('base64url')}`
}
