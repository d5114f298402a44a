import { Failure } from '../../command/failure.ts'
import type { Entity } from '../../entity/entity.ts'
import { toDecimal } from '../../money/parse-money.ts'
import type { Field } from '../../schema/field.ts'
import type { Money } from '../../schema/fields.ts'
import { numberCell, quoteCell, safeCell } from './cell.ts'

type Row = Record<string, unknown>

export interface ExportColumn {
  header: string
  cell(row: Row): string
}

/** What a file has unless columns are named: the id, every field, then when it came and changed. */
export function defaultColumns(noun: Entity, custom: string[]): string[] {
  const own = Object.keys(noun.fields).filter(name => noun.fields[name]!.column !== 'jsonb')
  return ['id', 'externalId', ...own, ...custom.map(name => `custom.${name}`), 'createdAt', 'updatedAt']
}

/** The named columns in their order; `customer.name` reads from the row that `customerId` points at. */
export function exportColumns(noun: Entity, names: string[]): { columns: ExportColumn[]; include: string[] } {
  const include = new Set<string>()
  const columns = names.flatMap(name => {
    const [first = '', rest] = name.split('.')
    if (rest !== undefined && first !== 'custom') {
      include.add(first)
      return [{ header: name, cell: (row: Row) => plainCell(nested(row[first], rest)) }]
    }
    if (rest !== undefined && !noun.allFields.custom?.unseen?.includes(rest))
      return [{ header: name, cell: (row: Row) => plainCell((row.custom as Row)[rest]) }]
    const field = Object.hasOwn(noun.allFields, name) ? noun.allFields[name] : undefined
    if (!field) throw Failure.field('/columns', 'unknown_column', `There is no column ${name}.`)
    return columnsOfField(name, field)
  })
  return { columns, include: [...include] }
}

/** Money is two columns, so that a spreadsheet can add up the first. */
function columnsOfField(name: string, field: Field): ExportColumn[] {
  if (field.column !== 'money') return [{ header: name, cell: row => plainCell(row[name]) }]
  const money = (row: Row) => row[name] as Money | null
  return [
    { header: name, cell: row => (money(row) ? numberCell(toDecimal(money(row)!)) : '') },
    { header: `${name}Currency`, cell: row => money(row)?.currency ?? '' },
  ]
}

/** A field of a row, or of each row of a list. */
function nested(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map(one => nested(one, name))
  return value === null || value === undefined ? null : (value as Row)[name]
}

function plainCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return numberCell(String(value))
  if (Array.isArray(value)) return quoteCell(safeCell(value.map(plainText).join('; ')))
  return quoteCell(safeCell(plainText(value)))
}

const plainText = (value: unknown) =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '')

export const lineOf = (columns: ExportColumn[], row: Row): string =>
  `${columns.map(column => column.cell(row)).join(',')}\r\n`
export const headerOf = (columns: ExportColumn[]): string =>
  `${columns.map(column => quoteCell(safeCell(column.header))).join(',')}\r\n`
