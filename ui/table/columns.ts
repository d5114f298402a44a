import type { EntityMeta, FieldMeta, Widget } from '../meta.ts'

export interface Column {
  name: string
  field: FieldMeta
  width: number
  isNumeric: boolean
}

const widths: Partial<Record<Widget, number>> = {
  longText: 280,
  email: 220,
  phone: 160,
  integer: 110,
  bool: 90,
  day: 140,
  instant: 170,
  timeOfDay: 90,
  money: 120,
  choice: 130,
  ref: 190,
}

const numeric = new Set<Widget>(['integer', 'money', 'timeOfDay'])

/** The columns to show, in order; a name that the entity no longer has is passed over. */
export function columnsOf(entity: EntityMeta, names: string[]): Column[] {
  return names.flatMap(name => {
    const field = entity.fields[name]
    if (!field) return []
    const isName = name === entity.titleField && field.widget === 'text'
    const width = isName ? 220 : (widths[field.widget] ?? 180)
    return [{ name, field, width, isNumeric: numeric.has(field.widget) }]
  })
}

/** What can be chosen as a column: everything but raw structures. */
export const choosable = (entity: EntityMeta): string[] =>
  Object.keys(entity.fields).filter(name => entity.fields[name]?.widget !== 'json' && name !== 'id')

/** `customer,room` for the references among the columns, so that their names come with the rows. */
export function includesOf(columns: Column[]): string | undefined {
  const names = columns
    .filter(({ field, name }) => field.widget === 'ref' && name.endsWith('Id'))
    .map(({ name }) => name.slice(0, -2))
  return names.length > 0 ? names.join(',') : undefined
}
