import type { Entity } from '#kernel/entity/entity.ts'
import { sentence } from '#kernel/entity/naming.ts'
import type { Field } from '#kernel/schema/field.ts'
import { importableFields } from './compile-mapping.ts'
import type { CustomFields } from './custom-fields.ts'
import type { DateColumn } from './detect-dates.ts'
import type { Expression, Mapping } from './mapping.ts'

const iso = 'YYYY-MM-DD'

/** What reading the file once has told. */
export interface FileFacts {
  columns: string[]
  dates: DateColumn[]
  empty: string[]
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const keyNames = ['id', 'externalid', 'external', 'key', 'reference', 'ref', 'number']

/**
 * A mapping from the names of the columns alone: by the field's name, its label, or with the noun in front
 * ("Pet name"). A day whose form is ambiguous gets no `format`: that is for a person to say.
 */
export function suggestMapping(
  noun: Entity,
  file: FileFacts,
  currency: string,
  custom: CustomFields,
): Mapping {
  const { columns } = file

  const byPlain = new Map(columns.toReversed().map(column => [plain(column), column]))
  const word = plain(noun.label ?? noun.name.split('.')[1]!)
  const columnFor = (names: string[]) => names.map(name => byPlain.get(plain(name))).find(Boolean)
  const fields: Record<string, Expression> = {}
  for (const [name, field] of Object.entries(importableFields(noun, custom))) {
    const stem = name.replace(/Id$/, '')
    const own = [
      name,
      field.options.label ?? sentence(name),
      stem,
      `${word}${name}`,
      name.replace(/(On|At)$/, ''),
    ]
    const column = columnFor(own)
    if (column)
      fields[name] = suggestExpression(
        field,
        column,
        file,
        columnFor([`${name}Currency`, 'currency']),
        currency,
      )
  }
  const taken = new Set(
    Object.values(fields).flatMap(expression => ('column' in expression ? [expression.column] : [])),
  )
  const key = columnFor([...keyNames, `${word}id`, `${word}number`])
  return { targets: [{ entity: noun.name, ...(key && !taken.has(key) ? { key: `{${key}}` } : {}), fields }] }
}

function suggestExpression(
  field: Field,
  column: string,
  { dates, empty }: FileFacts,
  currencyColumn: string | undefined,
  currency: string,
): Expression {
  const template = `{${column}}`
  if (field.column === 'date') {
    const formats = empty.includes(column) ? [iso] : (dates.find(one => one.column === column)?.formats ?? [])
    return { date: template, format: formats.length === 1 ? formats[0]! : '' }
  }
  if (field.column === 'money')
    return { money: template, currency: currencyColumn ? `{${currencyColumn}}` : currency }
  if (field.widget === 'list') return { split: template, by: ';' }
  return { column }
}
