import type { FieldMeta, Values } from '../meta.ts'

const isBlank = (value: unknown) => value === '' || value === undefined || value === null

/** An empty box is no value: null where the field allows it, absent where the server must ask for it. */
export function toWire(value: unknown, field: FieldMeta): unknown {
  if (!isBlank(value)) return typeof value === 'string' ? value.trim() || null : value
  return field.optional ? null : undefined
}

export const isSame = (one: unknown, other: unknown) =>
  (isBlank(one) && isBlank(other)) || JSON.stringify(one) === JSON.stringify(other)

/** The fields in which what was entered differs from what is stored. */
export function changedFields(before: Values, after: Values): string[] {
  return Object.keys(after).filter(name => !isSame(before[name], after[name]))
}

export function wireValues(values: Values, names: string[], fields: Record<string, FieldMeta>): Values {
  const entries = names.map(name => [name, fields[name] ? toWire(values[name], fields[name]) : values[name]])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
