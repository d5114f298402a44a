import { parserOf } from './decode.ts'

export interface ColumnDescription {
  name: string
  dataTypeID: number
}

export interface Columns {
  names: string[]
  parsers: (((text: string) => unknown) | undefined)[]
}

export function columnsOf(fields: ColumnDescription[]): Columns {
  return { names: fields.map(f => f.name), parsers: fields.map(f => parserOf(f.dataTypeID)) }
}

export function decodeRow(columns: Columns, fields: (string | null)[]): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  const { names, parsers } = columns
  for (let i = 0; i < fields.length; i++) {
    const text = fields[i]!
    const parse = parsers[i]
    row[names[i]!] = text === null || parse === undefined ? text : parse(text)
  }
  return row
}
