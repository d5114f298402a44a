import type { Entity } from './entity.ts'

/** The names of what happens to any noun; generic and own verbs speak of the same things. */
export const happened = (noun: Entity) => ({
  created: { name: `${noun.name}_created` },
  updated: { name: `${noun.name}_updated` },
  archived: { name: `${noun.name}_archived` },
  restored: { name: `${noun.name}_restored` },
})

export function about(noun: Entity, row: Record<string, unknown>) {
  const locationId = noun.scopedBy ? (row[noun.scopedBy] as string | null) : null
  return { entity: noun.name, rowId: row.id as string, locationId, data: { version: row.version } }
}
