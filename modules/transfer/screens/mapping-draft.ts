import type { EntityMeta, FieldMeta } from '#ui/meta.ts'
import type { Expression, Mapping } from '../mapping/mapping.ts'

/** The one column a plain expression reads; undefined where it was written by hand from several. */
export function columnOf(expression: Expression | undefined): string | undefined {
  if (!expression) return undefined
  if ('column' in expression) return expression.column
  const template =
    'date' in expression
      ? expression.date
      : 'money' in expression
        ? expression.money
        : 'split' in expression
          ? expression.split
          : 'ref' in expression
            ? expression.value
            : ''
  return /^\{([^{}#]+)\}$/.exec(template)?.[1]
}

export const isByHand = (expression: Expression | undefined): boolean =>
  expression !== undefined && columnOf(expression) === undefined

interface Sources {
  formats: (column: string) => string[]
  currency: string
}

/** How a field is read from a column, by its kind. A day that can be read in two ways gets no form: a person says which. */
export function readingOf(field: FieldMeta, column: string, { formats, currency }: Sources): Expression {
  const template = `{${column}}`
  if (field.widget === 'day') {
    const possible = formats(column)
    return { date: template, format: possible.length === 1 ? (possible[0] ?? '') : '' }
  }
  if (field.widget === 'money') return { money: template, currency }
  if (field.widget === 'list') return { split: template, by: ';' }
  if (field.widget === 'ref' && field.ref) return { ref: field.ref, by: 'externalId', value: template }
  return { column }
}

export function withField(mapping: Mapping, name: string, expression: Expression | undefined): Mapping {
  const [target, ...others] = mapping.targets
  if (!target) return mapping
  const { [name]: _, ...rest } = target.fields
  const fields = expression ? { ...rest, [name]: expression } : rest
  return { ...mapping, targets: [{ ...target, fields }, ...others] }
}

export function withKey(mapping: Mapping, column: string | null): Mapping {
  const [target, ...others] = mapping.targets
  if (!target) return mapping
  const { key: _, ...rest } = target
  return { ...mapping, targets: [{ ...rest, ...(column ? { key: `{${column}}` } : {}) }, ...others] }
}

/** References written as plain columns are looked up by the other system's id, unless someone says otherwise. */
export function withReferences(mapping: Mapping, entity: EntityMeta): Mapping {
  return Object.entries(mapping.targets[0]?.fields ?? {}).reduce((draft, [name, expression]) => {
    const field = entity.fields[name]
    const isPlain = field?.widget === 'ref' && 'column' in expression
    if (!isPlain) return draft
    return withField(draft, name, readingOf(field, expression.column, { formats: () => [], currency: '' }))
  }, mapping)
}

/** The names of fields that still need a decision: required ones without a column, days without a form. */
export function openQuestions(mapping: Mapping, entity: EntityMeta): string[] {
  const fields = mapping.targets[0]?.fields ?? {}
  return Object.entries(entity.fields).flatMap(([name, field]) => {
    const expression = fields[name]
    if (expression && 'date' in expression && !expression.format) return [name]
    return !expression && !field.optional && !field.readOnly ? [name] : []
  })
}
