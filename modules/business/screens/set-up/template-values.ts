import type { EntityCatalogue, EntityMeta, FieldMeta, Values } from '#ui/meta.ts'
import type { Template } from './data.ts'

/** A value that only the owner knows, the same for all rows of a template: whose law holds, which building. */
export const isAsked = (value: unknown): value is { ask: true } =>
  typeof value === 'object' && value !== null && 'ask' in value

/** The row of the same template that it refers to, by its place. */
export const isOther = (value: unknown): value is { of: number } =>
  typeof value === 'object' && value !== null && 'of' in value

export interface Asked {
  name: string
  entity: EntityMeta
  field: FieldMeta
}

/** Each once, however many rows need it. */
export function askedIn({ rows }: Template, entities: EntityCatalogue): Asked[] {
  const found = new Map<string, Asked>()
  for (const { noun, values } of rows) {
    const entity = entities[noun]
    for (const [name, value] of Object.entries(values)) {
      const field = entity?.fields[name]
      if (entity && field && isAsked(value) && !found.has(name)) found.set(name, { name, entity, field })
    }
  }
  return [...found.values()]
}

/** What tells rows apart: not a price, and not what is asked of all of them. */
export const plainOf = (values: Values): string =>
  JSON.stringify(Object.entries(values).filter(([, value]) => typeof value !== 'object' || value === null))

/** With the ids of the rows that were made before it, or are there already. */
export const linked = (values: Values, ids: Readonly<Record<number, string | undefined>>): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isOther(value) ? ids[value.of] : value]),
  )
