import type { EntityMeta, FieldMeta, Widget } from '../meta.ts'
import type { Operator } from './state.ts'

const ranges: Operator[] = ['eq', 'gte', 'lte']
const exact: Operator[] = ['eq', 'ne']

/** What can be asked of a kind of field, the most asked first. */
export function operatorsOf(field: FieldMeta): Operator[] {
  const own: Partial<Record<Widget, Operator[]>> = {
    choice: ['in'],
    ref: ['eq'],
    bool: ['eq'],
    day: ['gte', 'lte', 'eq'],
    instant: ['gte', 'lt'],
    integer: ranges,
    money: ranges,
    longText: [],
  }
  return [...(own[field.widget] ?? exact), ...(field.optional ? (['null'] as const) : [])]
}

export const firstOperator = (widget: Widget): Operator =>
  operatorsOf({ widget, label: '', optional: true, sortable: true, filterable: true })[0] ?? 'eq'

export const filterableFields = (entity: EntityMeta): string[] =>
  Object.keys(entity.fields).filter(name => {
    const field = entity.fields[name]
    return name !== 'id' && field?.filterable && field.widget !== 'json' && operatorsOf(field).length > 0
  })

/** Midnight of a day in a zone, written with the offset that the zone has on that day. */
export function startOfDay(day: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const offsetAt = (instant: number) =>
    format
      .formatToParts(instant)
      .find(part => part.type === 'timeZoneName')
      ?.value.slice(3) || '+00:00'
  // Noon is a safe first guess; the second look is right also when the clocks change in the night.
  const guess = offsetAt(Date.parse(`${day}T12:00:00Z`))
  return `${day}T00:00:00${offsetAt(Date.parse(`${day}T00:00:00${guess}`))}`
}
